extension French: HintWords {
  var open: String { "ouvrir" }
  var filter: String { "filtrer" }
  var narrow: String { "cibler" }
  var compare: String { "comparer" }
  var goTo: String { "aller à" }
  var sort: String { "trier" }
  var language: String { "langue" }
  var swap: String { "permuter" }
  var count: String { "compter" }
  var chair: String { "présid." }
  var silent: String { "vides" }
  var export: String { "export" }
  var help: String { "aide" }
  var back: String { "retour" }
  var pane: String { "volet" }
  var next: String { "suiv." }
  var previous: String { "préc." }
  var scroll: String { "défiler" }
  var history: String { "historique" }
  var onePane: String { "un volet" }
  var quit: String { "quitter" }
  var axis: String { "axe" }
  var keep: String { "valider" }
  var drop: String { "annuler" }
  var rows: String { "lignes" }
  var write: String { "écrire" }
  var close: String { "fermer" }
  var clear: String { "effacer" }
  var toTheHits: String { "aux résultats" }
  var hits: String { "résultats" }
  var goThere: String { "y aller" }
  var choose: String { "choisir" }
  var takeOrLeave: String { "cocher ou non" }
  var run: String { "exécuter" }
  var goToTitle: String { "Aller à" }
  var helpTitle: String { "Touches et commandes" }
  var narrowTitle: String { "Cibler" }
  var searchPrompt: String { "Recherche:" }
  var writePrompt: String { "Écrire dans:" }
}

extension French: MessageWords {
  func noEffect(_ key: String, help: String) -> String {
    "\(key) est sans effet ici; \(help) donne les touches."
  }
  func forTheMatrix(_ key: String) -> String { "Cela vaut pour la matrice; \(key) l'ouvre." }
  var mouseOn: String { "Souris active; Maj sélectionne du texte." }
  var mouseOff: String { "Souris inactive." }
  var nothingToOpen: String { "Rien à ouvrir sur cette ligne." }
  var nothingToOpenOnLine: String { "Rien à ouvrir sur cette ligne." }
  var barsOpen: String { "Rien à ouvrir sur cette ligne; les barres s'ouvrent." }
  var lastPane: String { "C'est le dernier volet." }
  var firstPane: String { "C'est le premier volet." }
  var lastIntervention: String { "C'est la dernière intervention ici." }
  var firstIntervention: String { "C'est la première ici." }
  var lastPlot: String { "C'est le dernier graphique." }
  var firstPlot: String { "C'est le premier graphique." }
  var plotsInOneOrder: String { "Les graphiques n'ont qu'un seul ordre." }
  func inRecordOrderOnly(_ title: String) -> String {
    "\(title): seulement dans l'ordre du compte rendu."
  }
  var sortedByRecord: String { "Tri dans l'ordre du compte rendu." }
  var sortedByName: String { "Tri par nom." }
  var sortedByPeople: String { "Tri par effectif." }
  var sortedByInterventions: String { "Tri par nombre d'interventions." }
  var rowsInRecordOrder: String { "Lignes dans l'ordre du compte rendu." }
  var rowsByCount: String { "Lignes par nombre décroissant." }
  var nowInThisLanguage: String {
    "Tout est en français, sauf ce qui est rédigé: points, conclusions, dispositions, motifs, "
      + "discordances, définitions, notes, titres de documents."
  }
  var noReport: String {
    "Aucune copie du rapport n'est jointe: tripartite --report FICHIER joint la vôtre."
  }
  func printedShown(_ key: String) -> String {
    "Les paragraphes imprimés sont affichés; \(key) les masque."
  }
  func onePane(_ key: String) -> String { "Un seul volet; \(key) les montre tous." }
  var nothingEarlier: String { "Rien de plus ancien dans l'historique." }
  var nothingLater: String { "Rien de plus récent dans l'historique." }
  func doesNotQuit(_ key: String, _ quitting: String) -> String {
    "\(key) ne quitte pas; \(quitting) quitte."
  }
  var filterCleared: String { "Filtre effacé." }
  var compareNeedsSide: String {
    "Pour comparer, il faut une délégation, une personne ou une intervention."
  }
  func sideKept(_ name: String, key: String) -> String {
    "Partie gardée: \(name); \(key) ailleurs compare les deux."
  }
  func sideNotKept(_ name: String) -> String { "La partie n'est plus gardée: \(name)." }
  func nothingFound(_ key: String) -> String { "Encore rien de trouvé; \(key) reprend la saisie." }
  var noInterventionsToNarrow: String {
    "Pas d'interventions à cibler ici; ouvrez d'abord un thème."
  }
  func listedTwice(_ listings: Int, people: Int) -> String {
    "\(listings) \(form(listings, "inscription", "inscriptions")) pour \(people) "
      + "\(form(people, "personne", "personnes")); certaines figurent deux fois."
  }
  var typeLetters: String { "Saisissez quelques lettres d'un nom." }
  var nothingToGoTo: String { "Nulle part où aller." }
  var typeLettersOf: String {
    "Saisissez quelques lettres d'un pays, d'une personne, d'une organisation ou d'un "
      + "instrument, ou un paragraphe."
  }
  var nearestAre: String { "rien ne s'écrit ainsi; plus proches:" }
  func nothingMatches(_ text: String) -> String { "Rien ne correspond à «\(text)»." }
  func nothingHereMatches(_ text: String, clear: String, find: String) -> String {
    "Rien ici ne correspond à «\(text)». \(clear) efface le filtre; \(find) cherche partout."
  }
  func noValueNamed(_ text: String) -> String { "Aucune valeur n'a «\(text)» dans son nom." }
  func tooSmall(needed: String, has: String, key: String) -> String {
    "Il faut \(needed), il y a \(has). \(key) quitte."
  }
  var chairCounted: String { "La présidence et le Bureau sont comptés." }
  var chairLeftOut: String { "La présidence et le Bureau ne sont pas comptés." }
  var silentShown: String { "Ceux qui n'ont rien sont affichés." }
  var silentLeftOut: String { "Ceux qui n'ont rien ne sont pas affichés." }
  var emptyCell: String { "Cette case est vide." }
  var fileNameEnding: String { "Le nom doit finir par .txt, .csv, .json ou .md." }
  func writtenTo(_ file: String) -> String { "Écrit dans \(file)." }
  func notFiltered(_ advice: String) -> String { "Non filtré: \(advice)" }
  var onlyPane: String { "Il n'y a qu'un volet." }
  var lastRow: String { "C'est la dernière ligne." }
  var firstRow: String { "C'est la première ligne." }
  var endOfText: String { "C'est la fin du texte." }
  var beginningOfText: String { "C'est le début du texte." }
  var noInterventionsToStep: String {
    "Pas d'interventions à parcourir ici; ouvrez d'abord un thème."
  }
}

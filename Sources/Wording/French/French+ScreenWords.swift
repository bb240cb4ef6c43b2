extension French: ScreenWords {
  var start: String { "Accueil" }
  var delegations: String { "Délégations" }
  var people: String { "Personnes" }
  var officers: String { "Fonctions" }
  var themes: String { "Thèmes" }
  var topics: String { "Sujets" }
  var conclusions: String { "Conclusions" }
  var documents: String { "Documents" }
  var instruments: String { "Instruments" }
  var bodies: String { "Organismes" }
  var discrepancies: String { "Discordances" }
  var comparison: String { "Comparaison" }
  var statistics: String { "Statistiques" }
  var search: String { "Recherche" }
  var matrix: String { "Matrice" }
  var shortDelegations: String { "Délég" }
  var shortPeople: String { "Pers" }
  var shortOfficers: String { "Fonct" }
  var shortConclusions: String { "Concl" }
  var shortDocuments: String { "Docs" }
  var shortSearch: String { "Rech" }
  func delegations(_ n: Int) -> String { "\(n) \(form(n, "délégation", "délégations"))" }
  func listings(_ n: Int) -> String { "\(n) \(form(n, "inscription", "inscriptions"))" }
  func offices(_ n: Int) -> String { "\(n) \(form(n, "fonction", "fonctions"))" }
  func themes(_ n: Int) -> String { "\(n) \(form(n, "thème", "thèmes"))" }
  func topics(_ n: Int) -> String { "\(n) \(form(n, "sujet", "sujets"))" }
  func conclusions(_ n: Int) -> String { "\(n) \(form(n, "conclusion", "conclusions"))" }
  func documents(_ n: Int) -> String { "\(n) \(form(n, "document", "documents"))" }
  func instruments(_ n: Int) -> String { "\(n) \(form(n, "instrument", "instruments"))" }
  func bodies(_ n: Int) -> String { "\(n) \(form(n, "organisme", "organismes"))" }
  func discrepancies(_ n: Int) -> String { "\(n) \(form(n, "discordance", "discordances"))" }
  func subjects(_ n: Int) -> String { "\(n) \(form(n, "thème ou sujet", "thèmes ou sujets"))" }
  func interventions(_ n: Int) -> String { "\(n) \(form(n, "intervention", "interventions"))" }
  func paragraphs(_ n: Int) -> String { "\(n) \(form(n, "paragraphe", "paragraphes"))" }
  func points(_ n: Int) -> String { "\(n) \(form(n, "point", "points"))" }
  func provisions(_ n: Int) -> String { "\(n) \(form(n, "disposition", "dispositions"))" }
  func persons(_ n: Int) -> String { "\(n) \(form(n, "personne", "personnes"))" }
  func byName(_ rest: String) -> String { "par nom: \(rest)" }
  func byPeople(_ rest: String) -> String { "par effectif: \(rest)" }
  func byInterventions(_ rest: String) -> String { "par interventions: \(rest)" }
  func shown(_ some: Int, of all: Int) -> String { "\(some) sur \(all)" }
  func row(_ number: Int, of shown: Int) -> String { "ligne \(number) sur \(shown)" }
  func row(_ number: Int, of shown: Int, inAll all: Int) -> String {
    "ligne \(number) sur \(shown) (\(all) en tout)"
  }
  func filter(_ text: String, in heading: String) -> String { "/\(text) dans \(heading)" }
  var peopleAndSpoke: String { "Pers. Interv." }
  var interventionColumn: String { "Interv." }
  var pointColumn: String { "Points" }
}

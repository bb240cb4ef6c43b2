extension English: ScreenWords {
  var start: String { "Start" }
  var delegations: String { "Delegations" }
  var people: String { "People" }
  var officers: String { "Officers" }
  var themes: String { "Themes" }
  var topics: String { "Topics" }
  var conclusions: String { "Conclusions" }
  var documents: String { "Documents" }
  var instruments: String { "Instruments" }
  var bodies: String { "Bodies" }
  var discrepancies: String { "Discrepancies" }
  var comparison: String { "Compare" }
  var statistics: String { "Statistics" }
  var search: String { "Search" }
  var matrix: String { "Matrix" }
  var shortDelegations: String { "Deleg" }
  var shortPeople: String { "People" }
  var shortOfficers: String { "Offic" }
  var shortConclusions: String { "Concl" }
  var shortDocuments: String { "Docs" }
  var shortSearch: String { "Search" }
  func delegations(_ n: Int) -> String { "\(n) \(form(n, "delegation", "delegations"))" }
  func listings(_ n: Int) -> String { "\(n) \(form(n, "listing", "listings"))" }
  func offices(_ n: Int) -> String { "\(n) \(form(n, "office", "offices"))" }
  func themes(_ n: Int) -> String { "\(n) \(form(n, "theme", "themes"))" }
  func topics(_ n: Int) -> String { "\(n) \(form(n, "topic", "topics"))" }
  func conclusions(_ n: Int) -> String { "\(n) \(form(n, "conclusion", "conclusions"))" }
  func documents(_ n: Int) -> String { "\(n) \(form(n, "document", "documents"))" }
  func instruments(_ n: Int) -> String { "\(n) \(form(n, "instrument", "instruments"))" }
  func bodies(_ n: Int) -> String { "\(n) \(form(n, "body", "bodies"))" }
  func discrepancies(_ n: Int) -> String { "\(n) \(form(n, "discrepancy", "discrepancies"))" }
  func subjects(_ n: Int) -> String { "\(n) \(form(n, "subject", "subjects"))" }
  func interventions(_ n: Int) -> String { "\(n) \(form(n, "intervention", "interventions"))" }
  func paragraphs(_ n: Int) -> String { "\(n) \(form(n, "paragraph", "paragraphs"))" }
  func points(_ n: Int) -> String { "\(n) \(form(n, "point", "points"))" }
  func provisions(_ n: Int) -> String { "\(n) \(form(n, "provision", "provisions"))" }
  func persons(_ n: Int) -> String { "\(n) \(form(n, "person", "people"))" }
  func byName(_ rest: String) -> String { "by name: \(rest)" }
  func byPeople(_ rest: String) -> String { "by most people: \(rest)" }
  func byInterventions(_ rest: String) -> String { "by most interventions: \(rest)" }
  func shown(_ some: Int, of all: Int) -> String { "\(some) of \(all)" }
  func row(_ number: Int, of shown: Int) -> String { "row \(number) of \(shown)" }
  func row(_ number: Int, of shown: Int, inAll all: Int) -> String {
    "row \(number) of \(shown) (\(all) in all)"
  }
  func filter(_ text: String, in heading: String) -> String { "/\(text) in \(heading)" }
  var peopleAndSpoke: String { "People Spoke" }
  var interventionColumn: String { "Interv." }
  var pointColumn: String { "Points" }
}

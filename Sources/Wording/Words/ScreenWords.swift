/// Titles of screens, and how many rows they have.
public protocol ScreenWords {
  /// Start
  var start: String { get }
  /// Delegations
  var delegations: String { get }
  /// People
  var people: String { get }
  /// Officers
  var officers: String { get }
  /// Themes
  var themes: String { get }
  /// Topics
  var topics: String { get }
  /// Conclusions
  var conclusions: String { get }
  /// Documents
  var documents: String { get }
  /// Instruments
  var instruments: String { get }
  /// Bodies
  var bodies: String { get }
  /// Discrepancies
  var discrepancies: String { get }
  /// Compare
  var comparison: String { get }
  /// Statistics
  var statistics: String { get }
  /// Search
  var search: String { get }
  /// Matrix
  var matrix: String { get }
  /// Deleg
  var shortDelegations: String { get }
  /// People
  var shortPeople: String { get }
  /// Offic
  var shortOfficers: String { get }
  /// Concl
  var shortConclusions: String { get }
  /// Docs
  var shortDocuments: String { get }
  /// Search
  var shortSearch: String { get }
  /// `n` delegations
  func delegations(_ n: Int) -> String
  /// `n` listings
  func listings(_ n: Int) -> String
  /// `n` offices
  func offices(_ n: Int) -> String
  /// `n` themes
  func themes(_ n: Int) -> String
  /// `n` topics
  func topics(_ n: Int) -> String
  /// `n` conclusions
  func conclusions(_ n: Int) -> String
  /// `n` documents
  func documents(_ n: Int) -> String
  /// `n` instruments
  func instruments(_ n: Int) -> String
  /// `n` bodies
  func bodies(_ n: Int) -> String
  /// `n` discrepancies
  func discrepancies(_ n: Int) -> String
  /// `n` subjects
  func subjects(_ n: Int) -> String
  /// `n` interventions
  func interventions(_ n: Int) -> String
  /// `n` paragraphs
  func paragraphs(_ n: Int) -> String
  /// `n` points
  func points(_ n: Int) -> String
  /// `n` provisions
  func provisions(_ n: Int) -> String
  /// `n` people
  func persons(_ n: Int) -> String
  /// by name: `rest`
  func byName(_ rest: String) -> String
  /// by most people: `rest`
  func byPeople(_ rest: String) -> String
  /// by most interventions: `rest`
  func byInterventions(_ rest: String) -> String
  /// `some` of `all`
  func shown(_ some: Int, of all: Int) -> String
  /// row `number` of `shown`
  func row(_ number: Int, of shown: Int) -> String
  /// row `number` of `shown` (`all` in all)
  func row(_ number: Int, of shown: Int, inAll all: Int) -> String
  /// /`text` in `heading`
  func filter(_ text: String, in heading: String) -> String
  /// People Spoke
  var peopleAndSpoke: String { get }
  /// Interv.
  var interventionColumn: String { get }
  /// Points
  var pointColumn: String { get }
}

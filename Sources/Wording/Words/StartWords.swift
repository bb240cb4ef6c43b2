/// The start page, and what can be asked.
public protocol StartWords {
  /// `place`, `days` · `symbol`
  func held(_ place: String, _ days: String, symbol: String) -> String
  /// `key` and a few letters go to anything: `key` cote, `key` filipinas, `key` CH, `key` 54.
  func howToGo(_ key: String) -> String
  /// Who spoke is stated, inferred with the reason, one of several (1 of 3), or not named.
  var howSpeakersAreKnown: String { get }
  /// `all`; `national` of `countries` countries, `silent` of them silent
  func delegationsHeld(_ all: Int, national: Int, countries: Int, silent: Int) -> String
  /// `listings` listings of `persons` persons
  func peopleHeld(_ listings: Int, persons: Int) -> String
  /// `themes`, with `interventions` interventions
  func themesHeld(_ themes: Int, interventions: Int) -> String
  /// `topics`, in `points` points
  func topicsHeld(_ topics: Int, points: Int) -> String
  /// `n`, and what was asked for and left out
  func conclusionsHeld(_ n: Int) -> String
  /// `n`, from before and after the Meeting
  func documentsHeld(_ n: Int) -> String
  /// `n` cited or in force
  func instrumentsHeld(_ n: Int) -> String
  /// `n` organizations, processes, projects
  func bodiesHeld(_ n: Int) -> String
  /// `n` contradictions, gaps and misprints of the record
  func discrepanciesHeld(_ n: Int) -> String
  /// who spoke when, who came, what was spoken of, in bars
  var statisticsHeld: String { get }
  /// who said how much under which theme
  var matrixHeld: String { get }
  /// your marks, notes and saved queries: none yet
  var nothingKeptYet: String { get }
  /// everything, by words and fields, with counts
  var searchHeld: String { get }
  /// both words, in any order; accents and capitals make no difference
  var askWords: String { get }
  /// the words side by side
  var askPhrase: String { get }
  /// the one without the other
  var askWithout: String { get }
  /// one of them; ( ) group
  var askEither: String { get }
  /// also by code (ke, ken) and by group of countries (grulac)
  var askCountry: String { get }
  /// government, employers, workers, chair, office, observer
  var askGroup: String { get }
  /// under a heading; on a topic
  var askTheme: String { get }
  /// who spoke, where the record names anybody; in whose name
  var askSpeaker: String { get }
  /// instruments and organizations
  var askCites: String { get }
  /// what was done in a point; words of what was asked for
  var askKind: String { get }
  /// in the list of participants
  var askRole: String { get }
  /// paragraphs; doubt, candidates, points, remark; your note, mark
  var askParagraphs: String { get }
  /// A field or a value may be cut as long as one only begins so: gr:work.
  var askShortened: String { get }
  /// query grammar
  var queryGrammar: String { get }
  /// What can be asked
  var whatCanBeAsked: String { get }
  /// `n` hits
  func hits(_ n: Int) -> String
  /// `n` hits, the best `shown` shown
  func bestHits(_ n: Int, shown: Int) -> String
  /// Hits
  var hitColumn: String { get }
  /// Group
  var group: String { get }
  /// Theme
  var theme: String { get }
  /// Country
  var country: String { get }
  /// What was done
  var whatWasDone: String { get }
  /// What it is
  var whatItIs: String { get }
  /// Person
  var person: String { get }
  /// Person in doubt
  var personInDoubt: String { get }
  /// printed: `text`
  func printedPassage(_ text: String) -> String
}

extension English: StartWords {
  func held(_ place: String, _ days: String, symbol: String) -> String {
    "\(place), \(days) · \(symbol)"
  }
  func howToGo(_ key: String) -> String {
    "\(key) and a few letters go to anything: \(key) cote, \(key) filipinas, \(key) CH, "
      + "\(key) 54."
  }
  var howSpeakersAreKnown: String {
    "Who spoke is stated, inferred with the reason, one of several (1 of 3), or not named."
  }
  func delegationsHeld(_ all: Int, national: Int, countries: Int, silent: Int) -> String {
    "\(all); \(national) of \(countries) countries, \(silent) of them silent"
  }
  func peopleHeld(_ listings: Int, persons: Int) -> String {
    "\(listings) \(form(listings, "listing", "listings")) of \(persons) "
      + form(persons, "person", "persons")
  }
  func themesHeld(_ themes: Int, interventions: Int) -> String {
    "\(themes), with \(interventions) \(form(interventions, "intervention", "interventions"))"
  }
  func topicsHeld(_ topics: Int, points: Int) -> String {
    "\(topics), in \(points) \(form(points, "point", "points"))"
  }
  func conclusionsHeld(_ n: Int) -> String { "\(n), and what was asked for and left out" }
  func documentsHeld(_ n: Int) -> String { "\(n), from before and after the Meeting" }
  func instrumentsHeld(_ n: Int) -> String { "\(n) cited or in force" }
  func bodiesHeld(_ n: Int) -> String {
    "\(n) \(form(n, "organization, process or project", "organizations, processes, projects"))"
  }
  func discrepanciesHeld(_ n: Int) -> String {
    "\(n) contradictions, gaps and misprints of the record"
  }
  var statisticsHeld: String { "who spoke when, who came, what was spoken of, in bars" }
  var matrixHeld: String { "who said how much under which theme" }
  var nothingKeptYet: String { "your marks, notes and saved queries: none yet" }
  var searchHeld: String { "everything, by words and fields, with counts" }
  var askWords: String { "both words, in any order; accents and capitals make no difference" }
  var askPhrase: String { "the words side by side" }
  var askWithout: String { "the one without the other" }
  var askEither: String { "one of them; ( ) group" }
  var askCountry: String { "also by code (ke, ken) and by group of countries (grulac)" }
  var askGroup: String { "government, employers, workers, chair, office, observer" }
  var askTheme: String { "under a heading; on a topic" }
  var askSpeaker: String { "who spoke, where the record names anybody; in whose name" }
  var askCites: String { "instruments and organizations" }
  var askKind: String { "what was done in a point; words of what was asked for" }
  var askRole: String { "in the list of participants" }
  var askParagraphs: String { "paragraphs; doubt, candidates, points, remark; your note, mark" }
  var askShortened: String {
    "A field or a value may be cut as long as one only begins so: gr:work."
  }
  var queryGrammar: String { "query grammar" }
  var whatCanBeAsked: String { "What can be asked" }
  func hits(_ n: Int) -> String { "\(n) \(form(n, "hit", "hits"))" }
  func bestHits(_ n: Int, shown: Int) -> String {
    "\(n) \(form(n, "hit", "hits")), the best \(shown) shown"
  }
  var hitColumn: String { "Hits" }
  var group: String { "Group" }
  var theme: String { "Theme" }
  var country: String { "Country" }
  var whatWasDone: String { "What was done" }
  var whatItIs: String { "What it is" }
  var person: String { "Person" }
  var personInDoubt: String { "Person in doubt" }
  func printedPassage(_ text: String) -> String { "printed: \(text)" }
}

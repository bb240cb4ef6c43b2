internal import Meeting

/// What the keys do at the moment.
enum Mode: Hashable, Sendable {
  case browsing
  /// The reader types a filter for the rows of a pane.
  case filtering(pane: Int)
  /// The reader types what to search for.
  case searching
  /// The reader answers a question on the last line.
  case asking(Question)
  /// The reader types a few letters of where to go.
  case finding(Chooser)
  /// The values by which the interventions of the page can be narrowed.
  case narrowing(Chooser)
  /// The list of all commands, filtered by typing.
  case help(Chooser)
}

/// A prompt with a list of choices below it.
struct Chooser: Hashable, Sendable {
  var text = ""
  var findings: [Finding] = []
  var commands: [Command] = []
  /// Parts of the query language, below the commands.
  var examples: [QueryExample] = []
  /// The values whose names hold what is typed, and all of them.
  var facets: [Facet] = []
  var allFacets: [Facet] = []
  /// The interventions whose values nobody has counted yet.
  var uncounted: Positions?
  var cursor = 0
  var advice: String?
  /// Nothing matches the text; the commands are spelt nearly so.
  var areNear = false

  var count: Int { max(findings.count, commands.count + examples.count, facets.count) }
}

extension English: HelpWords {
  var browseAbstract: String { "Opens the record on the whole screen." }
  var browseNote: String { "The same as tripartite alone." }
  var programAbstract: String { "Opens the record of an international meeting." }
  var delegationsAbstract: String { "Lists who was represented." }
  var peopleAbstract: String { "Lists who is in the list of participants." }
  var officersAbstract: String { "Lists who held an office at the Meeting." }
  var themesAbstract: String { "Lists the headings of the discussion." }
  var interventionsAbstract: String { "Lists who took the floor, and for whom." }
  var pointsAbstract: String { "Lists what was said, point by point." }
  var topicsAbstract: String { "Lists what people spoke about." }
  var instrumentsAbstract: String { "Lists the Conventions and other texts cited." }
  var bodiesAbstract: String { "Lists the organizations and processes mentioned." }
  var conclusionsAbstract: String { "Lists what the Meeting concluded." }
  var tracesAbstract: String { "Lists which conclusion took up a point, or that none did." }
  var documentsAbstract: String { "Lists the documents around the Meeting." }
  var provisionsAbstract: String { "Lists what those documents say, item by item." }
  var factsAbstract: String { "Lists the names and numbers that each paragraph prints." }
  var discrepanciesAbstract: String { "Lists where the record contradicts itself." }
  var proceedingsAbstract: String { "Lists what the Meeting did, apart from speeches." }
  var matrixAbstract: String { "Counts who said how much, under which theme." }
  var statsAbstract: String { "Draws who spoke when, who came, and what was spoken of." }
  var compareAbstract: String { "Puts what two sides said side by side, topic by topic." }
  var showAbstract: String { "Shows everything about one thing." }
  var showNote: String {
    "THING is a paragraph (54), the id of an intervention (i054), of a point, person, "
      + "delegation or topic, the code of an instrument (C189), or a country or other name "
      + "(CH, suisse, tomei), with its kind where several have it (group:EU)."
  }
  var searchAbstract: String {
    "Lists what matches best, of every kind, and of the report attached."
  }
  var checkAbstract: String { "Reports every error of a data folder, one line each." }
  var checkNote: String { "A line is FILE:LINE: what stands there, and what was expected." }
  var verifyAbstract: String { "Holds the record against a copy of the printed report." }
  var verifyNote: String {
    "FILE is the reader's own copy as plain text in UTF-8; nothing of it is kept. Each "
      + "difference takes two lines: our file, row and value, then what is printed. Exit "
      + "status 1 if there is one."
  }
  var configAbstract: String { "Prints the settings, and where each comes from." }
  var configNote: String {
    "The file is config.toml in $XDG_CONFIG_HOME/tripartite, else in "
      + "~/.config/tripartite, or $TRIPARTITE_CONFIG. The command line goes before the "
      + "environment, and that before the file."
  }
  var keysNote: String { "which keys give which commands" }
  var queryHelp: String { "Words and fields that must match (see tripartite --help)." }
  var queryOrAllHelp: String {
    "Words and fields that must match (see tripartite --help); all rows if none."
  }
  var countedQueryHelp: String { "Counts what 'tripartite interventions QUERY' lists." }
  var languageHelp: String { "Names in en, fr or es (default: the locale's)." }
  var dataHelp: String { "Another record (default: $TRIPARTITE_DATA, else the bundled one)." }
  var reportHelp: String { "Your text of the report (default: $TRIPARTITE_REPORT)." }
  var noColourHelp: String { "Use no colours (also: $NO_COLOR)." }
  var formatHelp: String {
    "table, json, csv or markdown (default: table on a terminal, else csv)."
  }
  var textFormatHelp: String { "text or json." }
  var tableFormatHelp: String { "table or json." }
  var exampleHelp: String { "Print a file that explains every setting and changes none." }
  var folderHelp: String {
    "A data folder (default: --data, $TRIPARTITE_DATA, else the bundled one)."
  }
  var firstSideHelp: String {
    "A group (workers, EU), a country or a person, as one word or quoted."
  }
  var secondSideHelp: String { "The other side." }
  var keepToTheme: String { "Keep to one theme (its id or name)." }
  var keepToTopic: String { "Keep to one topic (its id or name)." }
  func rowsHelp(_ axes: String) -> String { "Rows: \(axes)." }
  var columnsHelp: String { "Columns: another of these." }
  var countHelp: String { "Or paragraphs or points." }
  var swapHelp: String { "Rows for columns." }
  var noChairHelp: String { "Leave out the chair and the Office." }
  var silentHelp: String { "Also show who or what has nothing." }
  var orderHelp: String { "Or count: the highest first." }
  var idsHelp: String { "In JSON, say what every cell counts." }
  func plotHelp(_ plots: String) -> String { "Only one of \(plots)." }
  var plotLimitHelp: String { "How many rows a plot has at most." }
  var searchLimitHelp: String { "How many matches to list at most." }
  var thingHelp: String { "What to show; several words are one name." }
  var overviewHeading: String { "OVERVIEW:" }
  var usageHeading: String { "USAGE:" }
  var argumentsHeading: String { "ARGUMENTS:" }
  var optionsHeading: String { "OPTIONS:" }
  var valuesMark: String { "(values:" }
  var defaultMark: String { "(default:" }
  var defaultAfterMark: String { "; default:" }
  var versionHelp: String { "Show the version." }
  var helpHelp: String { "Show help information." }
  func placeholder(_ name: String) -> String { name }
  var missingArgument: String { "Missing expected argument" }
  var missingValue: String { "Missing value for" }
  var unknownOption: String { "Unknown option" }
  var unexpectedArgument: String { "Unexpected argument" }
  var theValue: String { "The value" }
  var isInvalidFor: String { "is invalid for" }
  var pleaseProvide: String { "Please provide one of" }
  var didYouMeanOption: String { "Did you mean" }
  var andBeforeLast: String { "' and '" }
  var orBeforeLast: String { "' or '" }
}

/// What the help of a command says.
public protocol HelpWords {
  /// Opens the record on the whole screen.
  var browseAbstract: String { get }
  /// The same as tripartite alone.
  var browseNote: String { get }
  /// Opens the record of an international meeting.
  var programAbstract: String { get }
  /// Lists who was represented.
  var delegationsAbstract: String { get }
  /// Lists who is in the list of participants.
  var peopleAbstract: String { get }
  /// Lists who held an office at the Meeting.
  var officersAbstract: String { get }
  /// Lists the headings of the discussion.
  var themesAbstract: String { get }
  /// Lists who took the floor, and for whom.
  var interventionsAbstract: String { get }
  /// Lists what was said, point by point.
  var pointsAbstract: String { get }
  /// Lists what people spoke about.
  var topicsAbstract: String { get }
  /// Lists the Conventions and other texts cited.
  var instrumentsAbstract: String { get }
  /// Lists the organizations and processes mentioned.
  var bodiesAbstract: String { get }
  /// Lists what the Meeting concluded.
  var conclusionsAbstract: String { get }
  /// Lists which conclusion took up a point, or that none did.
  var tracesAbstract: String { get }
  /// Lists the documents around the Meeting.
  var documentsAbstract: String { get }
  /// Lists what those documents say, item by item.
  var provisionsAbstract: String { get }
  /// Lists the names and numbers that each paragraph prints.
  var factsAbstract: String { get }
  /// Lists where the record contradicts itself.
  var discrepanciesAbstract: String { get }
  /// Lists what the Meeting did, apart from speeches.
  var proceedingsAbstract: String { get }
  /// Counts who said how much, under which theme.
  var matrixAbstract: String { get }
  /// Draws who spoke when, who came, and what was spoken of.
  var statsAbstract: String { get }
  /// Puts what two sides said side by side, topic by topic.
  var compareAbstract: String { get }
  /// Shows everything about one thing.
  var showAbstract: String { get }
  /// THING is a paragraph (54), the id of an intervention (i054), of a point, person,
  /// delegation or topic, the code of an instrument (C189), or a country or other name (CH,
  /// suisse, tomei), with its kind where several have it (group:EU).
  var showNote: String { get }
  /// Lists what matches best, of every kind, and of the report attached.
  var searchAbstract: String { get }
  /// Reports every error of a data folder, one line each.
  var checkAbstract: String { get }
  /// A line is FILE:LINE: what stands there, and what was expected.
  var checkNote: String { get }
  /// Holds the record against a copy of the printed report.
  var verifyAbstract: String { get }
  /// FILE is the reader's own copy as plain text in UTF-8; nothing of it is kept. Each
  /// difference takes two lines: our file, row and value, then what is printed. Exit status 1
  /// if there is one.
  var verifyNote: String { get }
  /// Prints the settings, and where each comes from.
  var configAbstract: String { get }
  /// The file is config.toml in $XDG_CONFIG_HOME/tripartite, else in ~/.config/tripartite, or
  /// $TRIPARTITE_CONFIG. The command line goes before the environment, and that before the
  /// file.
  var configNote: String { get }
  /// which keys give which commands
  var keysNote: String { get }
  /// Words and fields that must match (see tripartite --help).
  var queryHelp: String { get }
  /// Words and fields that must match (see tripartite --help); all rows if none.
  var queryOrAllHelp: String { get }
  /// Counts what 'tripartite interventions QUERY' lists.
  var countedQueryHelp: String { get }
  /// Names in en, fr or es (default: the locale's).
  var languageHelp: String { get }
  /// Another record (default: $TRIPARTITE_DATA, else the bundled one).
  var dataHelp: String { get }
  /// Your text of the report (default: $TRIPARTITE_REPORT).
  var reportHelp: String { get }
  /// Use no colours (also: $NO_COLOR).
  var noColourHelp: String { get }
  /// table, json, csv or markdown (default: table on a terminal, else csv).
  var formatHelp: String { get }
  /// text or json.
  var textFormatHelp: String { get }
  /// table or json.
  var tableFormatHelp: String { get }
  /// Print a file that explains every setting and changes none.
  var exampleHelp: String { get }
  /// A data folder (default: --data, $TRIPARTITE_DATA, else the bundled one).
  var folderHelp: String { get }
  /// A group (workers, EU), a country or a person, as one word or quoted.
  var firstSideHelp: String { get }
  /// The other side.
  var secondSideHelp: String { get }
  /// Keep to one theme (its id or name).
  var keepToTheme: String { get }
  /// Keep to one topic (its id or name).
  var keepToTopic: String { get }
  /// Rows: `axes`.
  func rowsHelp(_ axes: String) -> String
  /// Columns: another of these.
  var columnsHelp: String { get }
  /// Or paragraphs or points.
  var countHelp: String { get }
  /// Rows for columns.
  var swapHelp: String { get }
  /// Leave out the chair and the Office.
  var noChairHelp: String { get }
  /// Also show who or what has nothing.
  var silentHelp: String { get }
  /// Or count: the highest first.
  var orderHelp: String { get }
  /// In JSON, say what every cell counts.
  var idsHelp: String { get }
  /// Only one of `plots`.
  func plotHelp(_ plots: String) -> String
  /// How many rows a plot has at most.
  var plotLimitHelp: String { get }
  /// How many matches to list at most.
  var searchLimitHelp: String { get }
  /// What to show; several words are one name.
  var thingHelp: String { get }
  /// OVERVIEW:
  var overviewHeading: String { get }
  /// USAGE:
  var usageHeading: String { get }
  /// ARGUMENTS:
  var argumentsHeading: String { get }
  /// OPTIONS:
  var optionsHeading: String { get }
  /// (values:
  var valuesMark: String { get }
  /// (default:
  var defaultMark: String { get }
  /// ; default:
  var defaultAfterMark: String { get }
  /// Show the version.
  var versionHelp: String { get }
  /// Show help information.
  var helpHelp: String { get }
  /// What stands for a value in a line of usage, by its English word
  func placeholder(_ name: String) -> String
  /// Missing expected argument
  var missingArgument: String { get }
  /// Missing value for
  var missingValue: String { get }
  /// Unknown option
  var unknownOption: String { get }
  /// Unexpected argument
  var unexpectedArgument: String { get }
  /// The value
  var theValue: String { get }
  /// is invalid for
  var isInvalidFor: String { get }
  /// Please provide one of
  var pleaseProvide: String { get }
  /// Did you mean
  var didYouMeanOption: String { get }
  /// ' and '
  var andBeforeLast: String { get }
  /// ' or '
  var orBeforeLast: String { get }
}

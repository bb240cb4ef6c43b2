/// What the manual page says beside what it takes from the tables of the program.
public protocol ManualWords {
  /// User Commands
  var manualHeader: String { get }
  /// Name
  var manualNameSection: String { get }
  /// Synopsis
  var manualSynopsisSection: String { get }
  /// Description
  var manualDescriptionSection: String { get }
  /// Commands
  var manualCommandsSection: String { get }
  /// Options
  var manualOptionsSection: String { get }
  /// Keys
  var manualKeysSection: String { get }
  /// Queries
  var manualQueriesSection: String { get }
  /// Settings
  var manualSettingsSection: String { get }
  /// Exit status
  var manualExitSection: String { get }
  /// Environment
  var manualEnvironmentSection: String { get }
  /// Files
  var manualFilesSection: String { get }
  /// Examples
  var manualExamplesSection: String { get }
  /// See also
  var manualSeeAlsoSection: String { get }
  /// opens the record of an international meeting
  var manualName: String { get }
  /// [options];LISTING [QUERY ...];COMMAND [argument ...] [options]
  var manualForms: String { get }
  /// tripartite opens the record of an international tripartite meeting in a terminal: who came,
  /// for whom, in which office, and what each of them said under each theme of the agenda.
  /// Without a command it opens the browser; the same record and queries work without a screen,
  /// for pipes and scripts. Where the record names nobody, it says so.
  var manualDescription: String { get }
  /// Options may stand anywhere; after -- there are none.
  var manualOptionsAnywhere: String { get }
  /// Every command that has an option is named with it.
  var manualOptionOwners: String { get }
  /// The keys of the browser as they are without a settings file. The name in parentheses is that
  /// by which the table [keys] of the settings file gives a command other keys.
  var manualKeys: String { get }
  /// (none)
  var manualNoKey: String { get }
  /// The command line goes before the environment, and that before the settings file, which is
  /// TOML. A mistake in the file is named with its line and mend, and the program runs with the
  /// rest.
  var manualSettings: String { get }
  /// Which keys give which commands: the name of a command, and its keys.
  var manualKeysTable: String { get }
  /// One language for the filter, go-to, the search and the command line. Words must all match;
  /// case, accents and punctuation do not matter, and a word matches wherever a word begins so.
  var manualQueries: String { get }
  /// A field, and a value from a closed list, may be cut to a unique beginning. A mistake says
  /// where it is and what to type instead. The fields:
  var manualFields: String { get }
  /// Both words.
  var manualTwoWords: String { get }
  /// The words as a phrase.
  var manualPhrase: String { get }
  /// Not this word; on a command line too, where it is no option.
  var manualNot: String { get }
  /// One of the two.
  var manualOr: String { get }
  /// What belongs together.
  var manualParentheses: String { get }
  /// What a field says; a value of several words stands in quotation marks.
  var manualField: String { get }
  /// All went well, and something matched.
  var manualExitSuccess: String { get }
  /// Nothing matched, as with grep; or verify found that the report says otherwise.
  var manualExitNothing: String { get }
  /// A mistake in the command, in the data or in the query; or the output or the terminal could
  /// not be used.
  var manualExitMistake: String { get }
  /// A program that a signal ends has given the terminal back before; a shell shows 128 and the
  /// number of the signal.
  var manualExitSignals: String { get }
  /// The settings file, in place of the one under Files.
  var manualConfigVariable: String { get }
  /// Where it is set to anything, nothing is in colour.
  var manualNoColourVariable: String { get }
  /// The characters of the terminal, and the language of the program. In a locale without UTF-8
  /// the screen and every text are in ASCII; csv, json and markdown that go to a file or a pipe
  /// are UTF-8 always.
  var manualLocaleVariables: String { get }
  /// The language of the program, before LANG.
  var manualMessagesVariable: String { get }
  /// The terminal, as terminfo(5) knows it.
  var manualTermVariable: String { get }
  /// The programs for long notes, and to read a page in.
  var manualProgramVariables: String { get }
  /// Set inside tmux and screen: how a text reaches the clipboard.
  var manualMultiplexerVariables: String { get }
  /// Milliseconds for which a sequence of the Esc key may take.
  var manualEscapeVariable: String { get }
  /// Where set, a fault of the program prints its backtrace.
  var manualBacktraceVariable: String { get }
  /// The settings file; ~/.config/tripartite/config.toml where XDG_CONFIG_HOME is not set.
  var manualSettingsFile: String { get }
  /// Marks, notes and saved queries; in ~/.local/share where XDG_DATA_HOME is not set. A line an
  /// entry: time, + or - and kind, record, thing and text between tabs; the latest counts.
  var manualNotesFile: String { get }
  /// Where the browser was left; in ~/.local/state where XDG_STATE_HOME is not set.
  var manualSessionFile: String { get }
  /// The index of large records, by their content; in ~/.cache where XDG_CACHE_HOME is not set. It may be deleted.
  var manualCacheFolder: String { get }
  /// datapackage.json and one CSV a table
  var manualDataFolderName: String { get }
  /// A data folder, as --data names it: an ordinary Frictionless data package.
  var manualDataFolder: String { get }
  /// Of: `commands`.
  func manualOwners(_ commands: String) -> String
  /// Default: `value`.
  func manualDefault(_ value: String) -> String
  /// Expected: `value`.
  func manualExpected(_ value: String) -> String
  /// One of: `values`.
  func manualOneOf(_ values: String) -> String
}

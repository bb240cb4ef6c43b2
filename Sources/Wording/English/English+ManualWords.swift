extension English: ManualWords {
  var manualHeader: String { "User Commands" }
  var manualNameSection: String { "Name" }
  var manualSynopsisSection: String { "Synopsis" }
  var manualDescriptionSection: String { "Description" }
  var manualCommandsSection: String { "Commands" }
  var manualOptionsSection: String { "Options" }
  var manualKeysSection: String { "Keys" }
  var manualQueriesSection: String { "Queries" }
  var manualSettingsSection: String { "Settings" }
  var manualExitSection: String { "Exit status" }
  var manualEnvironmentSection: String { "Environment" }
  var manualFilesSection: String { "Files" }
  var manualExamplesSection: String { "Examples" }
  var manualSeeAlsoSection: String { "See also" }
  var manualName: String { "opens the record of an international meeting" }
  var manualForms: String { "[options];LISTING [QUERY ...];COMMAND [argument ...] [options]" }
  var manualDescription: String {
    "tripartite opens the record of an international tripartite meeting in a terminal: who "
      + "came, for whom, in which office, and what each of them said under each theme of the "
      + "agenda. Without a command it opens the browser; the same record and queries work "
      + "without a screen, for pipes and scripts. Where the record names nobody, it says so."
  }
  var manualOptionsAnywhere: String { "Options may stand anywhere; after -- there are none." }
  var manualOptionOwners: String { "Every command that has an option is named with it." }
  var manualKeys: String {
    "The keys of the browser as they are without a settings file. The name in parentheses is "
      + "that by which the table [keys] of the settings file gives a command other keys."
  }
  var manualNoKey: String { "(none)" }
  var manualSettings: String {
    "The command line goes before the environment, and that before the settings file, which is "
      + "TOML. A mistake in the file is named with its line and mend, and the program runs "
      + "with the rest."
  }
  var manualKeysTable: String {
    "Which keys give which commands: the name of a command, and its keys."
  }
  var manualQueries: String {
    "One language for the filter, go-to, the search and the command line. Words must all "
      + "match; case, accents and punctuation do not matter, and a word matches wherever a "
      + "word begins so."
  }
  var manualFields: String {
    "A field, and a value from a closed list, may be cut to a unique beginning. A mistake says "
      + "where it is and what to type instead. The fields:"
  }
  var manualTwoWords: String { "Both words." }
  var manualPhrase: String { "The words as a phrase." }
  var manualNot: String { "Not this word; on a command line too, where it is no option." }
  var manualOr: String { "One of the two." }
  var manualParentheses: String { "What belongs together." }
  var manualField: String {
    "What a field says; a value of several words stands in quotation marks."
  }
  var manualExitSuccess: String { "All went well, and something matched." }
  var manualExitNothing: String {
    "Nothing matched, as with grep; or verify found that the report says otherwise."
  }
  var manualExitMistake: String {
    "A mistake in the command, in the data or in the query; or the output or the terminal "
      + "could not be used."
  }
  var manualExitSignals: String {
    "A program that a signal ends has given the terminal back before; a shell shows 128 and "
      + "the number of the signal."
  }
  var manualConfigVariable: String { "The settings file, in place of the one under Files." }
  var manualNoColourVariable: String { "Where it is set to anything, nothing is in colour." }
  var manualLocaleVariables: String {
    "The characters of the terminal, and the language of the program. In a locale without "
      + "UTF-8 the screen and every text are in ASCII; csv, json and markdown that go to a "
      + "file or a pipe are UTF-8 always."
  }
  var manualMessagesVariable: String { "The language of the program, before LANG." }
  var manualTermVariable: String { "The terminal, as terminfo(5) knows it." }
  var manualProgramVariables: String { "The programs for long notes, and to read a page in." }
  var manualMultiplexerVariables: String {
    "Set inside tmux and screen: how a text reaches the clipboard."
  }
  var manualEscapeVariable: String { "Milliseconds for which a sequence of the Esc key may take." }
  var manualBacktraceVariable: String { "Where set, a fault of the program prints its backtrace." }
  var manualSettingsFile: String {
    "The settings file; ~/.config/tripartite/config.toml where XDG_CONFIG_HOME is not set."
  }
  var manualNotesFile: String {
    "Marks, notes and saved queries; in ~/.local/share where XDG_DATA_HOME is not set. A line "
      + "an entry: time, + or - and kind, record, thing and text between tabs; the latest "
      + "counts."
  }
  var manualSessionFile: String {
    "Where the browser was left; in ~/.local/state where XDG_STATE_HOME is not set."
  }
  var manualCacheFolder: String {
    "The index of large records, by their content; in ~/.cache where XDG_CACHE_HOME is not set. "
      + "It may be deleted."
  }
  var manualDataFolderName: String { "datapackage.json and one CSV a table" }
  var manualDataFolder: String {
    "A data folder, as --data names it: an ordinary Frictionless data package."
  }
  func manualOwners(_ commands: String) -> String { "Of: \(commands)." }
  func manualDefault(_ value: String) -> String { "Default: \(value)." }
  func manualExpected(_ value: String) -> String { "Expected: \(value)." }
  func manualOneOf(_ values: String) -> String { "One of: \(values)." }
}

/// What the commands say of their work and of what went wrong.
public protocol ProgramWords {
  /// there is no command '`name`'; see tripartite --help
  func unknownCommand(_ name: String) -> String
  /// there is no command '`name`'; did you mean '`nearest`'?
  func unknownCommand(_ name: String, nearest: String) -> String
  /// `message`; --help after the command says what it takes
  func helpSaysMore(_ message: String) -> String
  /// standard output is not a terminal; without a screen these work: `commands`
  func notATerminal(_ commands: String) -> String
  /// 1 of `n` mistakes: `first`
  func firstOfMistakes(_ n: Int, _ first: String) -> String
  /// `n` more mistakes in `file`
  func moreMistakes(_ n: Int, in file: String) -> String
  /// check takes one folder; name it after check or after --data
  var checkTakesOneFolder: String { get }
  /// `id`: `counts`: no errors
  func noErrors(_ id: String, _ counts: String) -> String
  /// `n` regional groups
  func regionalGroups(_ n: Int) -> String
  /// `n` participants
  func participants(_ n: Int) -> String
  /// `n` officers
  func officers(_ n: Int) -> String
  /// `n` proceedings
  func proceedings(_ n: Int) -> String
  /// `n` traces
  func traces(_ n: Int) -> String
  /// `n` facts
  func facts(_ n: Int) -> String
  /// `option` is '`word`', expected one of `expected`
  func notOneOf(_ option: String, _ word: String, expected: String) -> String
  /// `option` is '`word`', expected one of `expected`; did you mean '`nearest`'?
  func notOneOf(_ option: String, _ word: String, expected: String, nearest: String) -> String
  /// --limit is `limit`, expected 1 or more
  func limitTooSmall(_ limit: Int) -> String
  /// the record tells of no paragraph `number`; it tells of `first` to `last`
  func noParagraph(_ number: Int, first: Int, last: Int) -> String
  /// the record tells of no paragraph `number`; it tells of none
  func noParagraph(_ number: Int) -> String
  /// '`text`' may be `n` things; name one: `names`
  func mayBe(_ text: String, _ n: Int, _ names: String) -> String
  /// '`text`' is also `others`; tripartite show `example` shows that
  func alsoMeans(_ text: String, _ others: String, example: String) -> String
  /// '`text`' is part of this name only; tripartite search `text` finds where it was said
  func onlyPartOfTheName(_ text: String) -> String
  /// `first` or `second`
  func eitherMend(_ first: String, _ second: String) -> String
  /// nothing is called '`text`'; `mend`
  func nothingIsCalled(_ text: String, _ mend: String) -> String
  /// try tripartite search with one word of it
  var tryOneWord: String { get }
  /// paragraph `number` is in `id`
  func paragraphIsIn(_ number: Int, _ id: String) -> String
  /// tripartite search `query` has `n` matches
  func searchHas(_ query: String, _ n: Int) -> String
  /// '`first`' and '`second`' are the same side; name two
  func sameSide(_ first: String, _ second: String) -> String
  /// neither '`first`' nor '`second`' said anything there; `mend`
  func neitherSaid(_ first: String, _ second: String, _ mend: String) -> String
  /// tripartite interventions lists who spoke
  var interventionsListsWhoSpoke: String { get }
  /// drop `options`
  func dropOption(_ options: String) -> String
  /// '`text`' cannot be a side; a side is a group (`groups`), a country or a person
  func noSide(_ text: String, groups: String) -> String
  /// there is no theme '`text`'; tripartite themes lists them
  func noTheme(_ text: String) -> String
  /// there is no theme '`text`'; did you mean '`nearest`'?
  func noTheme(_ text: String, nearest: String) -> String
  /// there is no topic '`text`'; tripartite topics lists them
  func noTopic(_ text: String) -> String
  /// there is no topic '`text`'; did you mean '`nearest`'?
  func noTopic(_ text: String, nearest: String) -> String
  /// Shades are quarters of the highest count, `highest`.
  func shadesAreQuarters(_ highest: Int) -> String
  /// Cells may share what they count; totals count it once.
  var cellsMayShare: String { get }
  /// `n` more have no `axis`.
  func moreHaveNo(_ n: Int, _ axis: String) -> String
  /// `n` more have no point with both `axis` and `other`.
  func moreHaveNoPoint(_ n: Int, with axis: String, and other: String) -> String
  /// `n` more have no `axis`, or no `other`.
  func moreHaveNo(_ n: Int, _ axis: String, or other: String) -> String
  /// , the chair and the Office left out
  var chairLeftOutOfCaption: String { get }
  /// `remark`; --swap may fit, --format csv has all
  func swapMayFit(_ remark: String) -> String
  /// it is there already; type another name
  var alreadyThere: String { get }
  /// cannot write the output: `reason`
  func cannotWriteOutput(_ reason: String) -> String
  /// A fault stopped the program; the terminal has been given back.
  var faultStopped: String { get }
  /// `folder`: `n` errors, no meeting loaded
  func errorsNoMeeting(_ n: Int, folder: String) -> String
  /// the bundled data
  var theBundledData: String { get }
  /// search looks for nothing yet; give it at least one word
  var searchNeedsAWord: String { get }
  /// `query` only says what to leave out; add a word to look for, or list one kind, as in
  /// tripartite interventions `query`
  func onlyNegative(_ query: String) -> String
  /// no printed report is attached; name your copy after --report or in TRIPARTITE_REPORT
  var noReportAttached: String { get }
  /// `shown` of `count` shown; --limit `count` shows all
  func someShown(_ shown: Int, of count: Int) -> String
  /// the record
  var theRecord: String { get }
  /// try another spelling
  var tryAnotherSpelling: String { get }
  /// use fewer words
  var useFewerWords: String { get }
  /// `advice`, or tripartite search to look everywhere
  func orSearchEverywhere(_ advice: String) -> String
  /// nothing in `place` matches `query`; `advice`
  func nothingMatches(_ query: String, in place: String, advice: String) -> String
  /// Settings file: `path`
  func settingsFile(_ path: String) -> String
  /// Settings file: `path` (there is none; tripartite config --example prints one)
  func settingsFileMissing(_ path: String) -> String
  /// Settings file: `path` (not read)
  func settingsFileUnread(_ path: String) -> String
  /// Settings file: none, as HOME is not set
  var noSettingsFile: String { get }
  /// data is set in `place`; mend it there, or give another record after --data
  func dataIsSetIn(_ place: String) -> String
  /// nothing to plot for `plots`
  func nothingToPlot(_ plots: String) -> String
  /// `n` more: --plot `plot` --limit `all`
  func moreRows(_ n: Int, plot: String, all: Int) -> String
  /// verify needs a copy of the report; name it after --report or in TRIPARTITE_REPORT
  var verifyNeedsReport: String { get }
  /// `n` differences
  func differences(_ n: Int) -> String
  /// no differences
  var noDifferences: String { get }
  /// `id`: `total` looked for (`checks`): `differences`
  func lookedFor(_ id: String, _ total: Int, _ checks: String, _ differences: String) -> String
  /// `place`: stands `printed`
  func findingStands(_ place: String, _ printed: String) -> String
  /// nothing of the kind
  var nothingOfTheKind: String { get }
  /// `field` is '`value`'
  func fieldIs(_ field: String, _ value: String) -> String
  /// the browser needs a terminal for its screen and its keys; in a pipe, use a listing
  /// command
  var terminalNeeded: String { get }
  /// TERM is not set; set it (export TERM=xterm-256color) or use a listing command
  var termNotSet: String { get }
  /// TERM is '`type`', which the terminal database does not know; set another (export
  /// TERM=xterm-256color) or use a listing command
  func termUnknown(_ type: String) -> String
  /// TERM is '`type`', a terminal that cannot show a screen; use a listing command
  func termTooSimple(_ type: String) -> String
  /// the terminal is in use by this program already; close it first
  var terminalInUse: String { get }
  /// the system has no file descriptor left; close other programs and try again
  var noDescriptorLeft: String { get }
  /// there is too little memory for a terminal of this size; make it smaller and try again
  var noMemoryForTerminal: String { get }
}

extension English: ProgramWords {
  func unknownCommand(_ name: String) -> String {
    "there is no command '\(name)'; see tripartite --help"
  }
  func unknownCommand(_ name: String, nearest: String) -> String {
    "there is no command '\(name)'; did you mean '\(nearest)'?"
  }
  func helpSaysMore(_ message: String) -> String {
    "\(message); --help after the command says what it takes"
  }
  func notATerminal(_ commands: String) -> String {
    "standard output is not a terminal; without a screen these work: \(commands)"
  }
  func firstOfMistakes(_ n: Int, _ first: String) -> String { "1 of \(n) mistakes: \(first)" }
  func moreMistakes(_ n: Int, in file: String) -> String {
    "\(n) more \(form(n, "mistake", "mistakes")) in \(file)"
  }
  var checkTakesOneFolder: String { "check takes one folder; name it after check or after --data" }
  func noErrors(_ id: String, _ counts: String) -> String { "\(id): \(counts): no errors" }
  func regionalGroups(_ n: Int) -> String { "\(n) \(form(n, "regional group", "regional groups"))" }
  func participants(_ n: Int) -> String { "\(n) \(form(n, "participant", "participants"))" }
  func officers(_ n: Int) -> String { "\(n) \(form(n, "officer", "officers"))" }
  func proceedings(_ n: Int) -> String { "\(n) \(form(n, "proceeding", "proceedings"))" }
  func traces(_ n: Int) -> String { "\(n) \(form(n, "trace", "traces"))" }
  func facts(_ n: Int) -> String { "\(n) \(form(n, "fact", "facts"))" }
  func notOneOf(_ option: String, _ word: String, expected: String) -> String {
    "\(option) is '\(word)', expected one of \(expected)"
  }
  func notOneOf(_ option: String, _ word: String, expected: String, nearest: String) -> String {
    "\(option) is '\(word)', expected one of \(expected); did you mean '\(nearest)'?"
  }
  func limitTooSmall(_ limit: Int) -> String { "--limit is \(limit), expected 1 or more" }
  func noParagraph(_ number: Int, first: Int, last: Int) -> String {
    "the record tells of no paragraph \(number); it tells of \(first) to \(last)"
  }
  func noParagraph(_ number: Int) -> String {
    "the record tells of no paragraph \(number); it tells of none"
  }
  func mayBe(_ text: String, _ n: Int, _ names: String) -> String {
    "'\(text)' may be \(n) things; name one: \(names)"
  }
  func alsoMeans(_ text: String, _ others: String, example: String) -> String {
    "'\(text)' is also \(others); tripartite show \(example) shows that"
  }
  func onlyPartOfTheName(_ text: String) -> String {
    "'\(text)' is part of this name only; tripartite search \(text) finds where it was said"
  }
  func eitherMend(_ first: String, _ second: String) -> String { "\(first) or \(second)" }
  func nothingIsCalled(_ text: String, _ mend: String) -> String {
    "nothing is called '\(text)'; \(mend)"
  }
  var tryOneWord: String { "try tripartite search with one word of it" }
  func paragraphIsIn(_ number: Int, _ id: String) -> String { "paragraph \(number) is in \(id)" }
  func searchHas(_ query: String, _ n: Int) -> String {
    "tripartite search \(query) has \(n) \(form(n, "match", "matches"))"
  }
  func sameSide(_ first: String, _ second: String) -> String {
    "'\(first)' and '\(second)' are the same side; name two"
  }
  func neitherSaid(_ first: String, _ second: String, _ mend: String) -> String {
    "neither '\(first)' nor '\(second)' said anything there; \(mend)"
  }
  var interventionsListsWhoSpoke: String { "tripartite interventions lists who spoke" }
  func dropOption(_ options: String) -> String { "drop \(options)" }
  func noSide(_ text: String, groups: String) -> String {
    "'\(text)' cannot be a side; a side is a group (\(groups)), a country or a person"
  }
  func noTheme(_ text: String) -> String {
    "there is no theme '\(text)'; tripartite themes lists them"
  }
  func noTheme(_ text: String, nearest: String) -> String {
    "there is no theme '\(text)'; did you mean '\(nearest)'?"
  }
  func noTopic(_ text: String) -> String {
    "there is no topic '\(text)'; tripartite topics lists them"
  }
  func noTopic(_ text: String, nearest: String) -> String {
    "there is no topic '\(text)'; did you mean '\(nearest)'?"
  }
  func shadesAreQuarters(_ highest: Int) -> String {
    "Shades are quarters of the highest count, \(highest)."
  }
  var cellsMayShare: String { "Cells may share what they count; totals count it once." }
  func moreHaveNo(_ n: Int, _ axis: String) -> String {
    "\(n) more \(form(n, "has", "have")) no \(axis)."
  }
  func moreHaveNoPoint(_ n: Int, with axis: String, and other: String) -> String {
    "\(n) more \(form(n, "has", "have")) no point with both \(axis) and \(other)."
  }
  func moreHaveNo(_ n: Int, _ axis: String, or other: String) -> String {
    "\(n) more \(form(n, "has", "have")) no \(axis), or no \(other)."
  }
  var chairLeftOutOfCaption: String { ", the chair and the Office left out" }
  func swapMayFit(_ remark: String) -> String { "\(remark); --swap may fit, --format csv has all" }
  var alreadyThere: String { "it is there already; type another name" }
  func cannotWriteOutput(_ reason: String) -> String { "cannot write the output: \(reason)" }
  var faultStopped: String { "A fault stopped the program; the terminal has been given back." }
  func errorsNoMeeting(_ n: Int, folder: String) -> String {
    "\(folder): \(n) \(form(n, "error", "errors")), no meeting loaded"
  }
  var theBundledData: String { "the bundled data" }
  var searchNeedsAWord: String { "search looks for nothing yet; give it at least one word" }
  func onlyNegative(_ query: String) -> String {
    "\(query) only says what to leave out; add a word to look for, or list one kind, as "
      + "in tripartite interventions \(query)"
  }
  var noReportAttached: String {
    "no printed report is attached; name your copy after --report or in TRIPARTITE_REPORT"
  }
  func someShown(_ shown: Int, of count: Int) -> String {
    "\(shown) of \(count) shown; --limit \(count) shows all"
  }
  var theRecord: String { "the record" }
  var tryAnotherSpelling: String { "try another spelling" }
  var useFewerWords: String { "use fewer words" }
  func orSearchEverywhere(_ advice: String) -> String {
    "\(advice), or tripartite search to look everywhere"
  }
  func nothingMatches(_ query: String, in place: String, advice: String) -> String {
    "nothing in \(place) matches \(query); \(advice)"
  }
  func settingsFile(_ path: String) -> String { "Settings file: \(path)" }
  func settingsFileMissing(_ path: String) -> String {
    "Settings file: \(path) (there is none; tripartite config --example prints one)"
  }
  func settingsFileUnread(_ path: String) -> String { "Settings file: \(path) (not read)" }
  var noSettingsFile: String { "Settings file: none, as HOME is not set" }
  func dataIsSetIn(_ place: String) -> String {
    "data is set in \(place); mend it there, or give another record after --data"
  }
  func nothingToPlot(_ plots: String) -> String { "nothing to plot for \(plots)" }
  func moreRows(_ n: Int, plot: String, all: Int) -> String {
    "\(n) more: --plot \(plot) --limit \(all)"
  }
  var verifyNeedsReport: String {
    "verify needs a copy of the report; name it after --report or in TRIPARTITE_REPORT"
  }
  func differences(_ n: Int) -> String { "\(n) \(form(n, "difference", "differences"))" }
  var noDifferences: String { "no differences" }
  func lookedFor(_ id: String, _ total: Int, _ checks: String, _ differences: String) -> String {
    "\(id): \(total) looked for (\(checks)): \(differences)"
  }
  func findingStands(_ place: String, _ printed: String) -> String { "\(place): stands \(printed)" }
  var nothingOfTheKind: String { "nothing of the kind" }
  func fieldIs(_ field: String, _ value: String) -> String { "\(field) is '\(value)'" }
  var terminalNeeded: String {
    "the browser needs a terminal for its screen and its keys; in a pipe, use a listing command"
  }
  var termNotSet: String {
    "TERM is not set; set it (export TERM=xterm-256color) or use a listing command"
  }
  func termUnknown(_ type: String) -> String {
    "TERM is '\(type)', which the terminal database does not know; set another (export "
      + "TERM=xterm-256color) or use a listing command"
  }
  func termTooSimple(_ type: String) -> String {
    "TERM is '\(type)', a terminal that cannot show a screen; use a listing command"
  }
  var terminalInUse: String { "the terminal is in use by this program already; close it first" }
  var noDescriptorLeft: String {
    "the system has no file descriptor left; close other programs and try again"
  }
  var noMemoryForTerminal: String {
    "there is too little memory for a terminal of this size; make it smaller and try again"
  }
}

extension English: SettingsWords {
  var languageSetting: String { "The language of names; without it, the locale's." }
  var reportSetting: String { "Your copy of the printed report, as plain text." }
  var dataSetting: String { "The folder of another record; without it, the bundled one." }
  var noValue: String { "none" }
  var colourSetting: String { "Whether the browser uses colours; auto: if the terminal has them." }
  var mouseSetting: String { "Whether clicks and the wheel act; if so, Shift selects text." }
  var startSetting: String { "The screen on which the browser opens; last: where it was left." }
  var trueOrFalse: String { "true or false" }
  var pathInQuotes: String { "a path in quotation marks" }
  func oneLike(_ word: String) -> String { "one like '\(word)'" }
  var emptyValue: String { "empty" }
  var aList: String { "a list" }
  func aListWith(_ item: String) -> String { "a list with \(item)" }
  var aTable: String { "a table" }
  func unknownSetting(_ name: String) -> String {
    "there is no setting '\(name)'; tripartite config lists them"
  }
  func unknownSetting(_ name: String, nearest: String) -> String {
    "there is no setting '\(name)'; did you mean '\(nearest)'?"
  }
  func notATable(_ name: String, found: String) -> String {
    "\(name) is \(found), expected [\(name)] and lines below it"
  }
  func wrongValue(_ name: String, found: String, expected: String) -> String {
    "\(name) is \(found), expected \(expected)"
  }
  func noHome(_ name: String, path: String) -> String {
    "\(name) is '\(path)', but HOME is not set; write the path from / on"
  }
  func unknownKeyCommand(_ name: String) -> String {
    "there is no command '\(name)'; tripartite config lists them"
  }
  func unknownKeyCommand(_ name: String, nearest: String) -> String {
    "there is no command '\(name)'; did you mean '\(nearest)'?"
  }
  func notKeys(_ command: String, found: String) -> String {
    "keys of \(command) are \(found), expected a key as \"x\", several as [\"x\", "
      + "\"ctrl-x\"], or \"none\""
  }
  func unknownKey(_ key: String, for command: String, mend: String) -> String {
    "'\(key)' for \(command) is no key; \(mend)"
  }
  func fixedKey(_ key: String, for command: String, meaning: String) -> String {
    "\(key) cannot be \(command): \(meaning); take another key"
  }
  func takenKey(_ key: String, for command: String, owner: String, line: Int) -> String {
    "\(key) for \(command) is given to \(owner) on line \(line); take another key for "
      + "one of them"
  }
  func lastKey(_ key: String, for command: String, owner: String) -> String {
    "\(key) for \(command) was the only key of \(owner); give \(owner) another, or \"none\""
  }
  func terminalGives(_ key: String) -> String { "a terminal gives \(key) for it" }
  var alwaysEnds: String { "it always ends the program" }
  var alwaysSuspends: String { "it always suspends the program" }
  var alwaysKills: String { "it always kills the program" }
  var oneLetterAfterCtrl: String { "expected one letter after ctrl-" }
  var letterFromAToZ: String { "expected a letter from a to z after ctrl-" }
  func writeCapital(_ letter: String) -> String { "write \"\(letter)\"" }
  func didYouMean(_ text: String) -> String { "did you mean '\(text)'?" }
  var keyExpected: String {
    "expected one character, ctrl- and a letter, or a word such as enter, esc, space, pgup"
  }
  var isAFolder: String { "is a folder, expected a file; no setting is taken from it" }
  var isADevice: String { "is a pipe or a device, expected a file; no setting is taken from it" }
  func isTooLarge(_ limit: Int) -> String {
    "has more than \(limit) bytes, expected a short text; no setting is taken from it"
  }
  var isNotUTF8: String {
    "a byte that is not UTF-8, expected the file in UTF-8; no setting is taken from it"
  }
  var hasNul: String { "a NUL byte, expected a text; no setting is taken from it" }
  func cannotBeReadNoSetting(_ reason: String) -> String {
    "cannot be read (\(reason)); no setting is taken from it"
  }
  var isNamedAndMissing: String {
    "is not there, though TRIPARTITE_CONFIG names it; no setting is taken from it"
  }
}

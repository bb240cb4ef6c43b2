/// What the settings are, and what is wrong with their file.
public protocol SettingsWords {
  /// The language of names; without it, the locale's.
  var languageSetting: String { get }
  /// Your copy of the printed report, as plain text.
  var reportSetting: String { get }
  /// The folder of another record; without it, the bundled one.
  var dataSetting: String { get }
  /// none
  var noValue: String { get }
  /// Whether the browser uses colours; auto: if the terminal has them.
  var colourSetting: String { get }
  /// Whether clicks and the wheel act; if so, Shift selects text.
  var mouseSetting: String { get }
  /// The screen on which the browser opens.
  var startSetting: String { get }
  /// true or false
  var trueOrFalse: String { get }
  /// a path in quotation marks
  var pathInQuotes: String { get }
  /// one like '`word`'
  func oneLike(_ word: String) -> String
  /// empty
  var emptyValue: String { get }
  /// a list
  var aList: String { get }
  /// a list with `item`
  func aListWith(_ item: String) -> String
  /// a table
  var aTable: String { get }
  /// there is no setting '`name`'; tripartite config lists them
  func unknownSetting(_ name: String) -> String
  /// there is no setting '`name`'; did you mean '`nearest`'?
  func unknownSetting(_ name: String, nearest: String) -> String
  /// `name` is `found`, expected [`name`] and lines below it
  func notATable(_ name: String, found: String) -> String
  /// `name` is `found`, expected `expected`
  func wrongValue(_ name: String, found: String, expected: String) -> String
  /// `name` is '`path`', but HOME is not set; write the path from / on
  func noHome(_ name: String, path: String) -> String
  /// there is no command '`name`'; tripartite config lists them
  func unknownKeyCommand(_ name: String) -> String
  /// there is no command '`name`'; did you mean '`nearest`'?
  func unknownKeyCommand(_ name: String, nearest: String) -> String
  /// keys of `command` are `found`, expected a key as "x", several as ["x", "ctrl-x"], or
  /// "none"
  func notKeys(_ command: String, found: String) -> String
  /// '`key`' for `command` is no key; `mend`
  func unknownKey(_ key: String, for command: String, mend: String) -> String
  /// `key` cannot be `command`: `meaning`; take another key
  func fixedKey(_ key: String, for command: String, meaning: String) -> String
  /// `key` for `command` is given to `owner` on line `line`; take another key for one of them
  func takenKey(_ key: String, for command: String, owner: String, line: Int) -> String
  /// `key` for `command` was the only key of `owner`; give `owner` another, or "none"
  func lastKey(_ key: String, for command: String, owner: String) -> String
  /// a terminal gives `key` for it
  func terminalGives(_ key: String) -> String
  /// it always ends the program
  var alwaysEnds: String { get }
  /// it always suspends the program
  var alwaysSuspends: String { get }
  /// it always kills the program
  var alwaysKills: String { get }
  /// expected one letter after ctrl-
  var oneLetterAfterCtrl: String { get }
  /// expected a letter from a to z after ctrl-
  var letterFromAToZ: String { get }
  /// write "`letter`"
  func writeCapital(_ letter: String) -> String
  /// did you mean '`text`'?
  func didYouMean(_ text: String) -> String
  /// expected one character, ctrl- and a letter, or a word such as enter, esc, space, pgup
  var keyExpected: String { get }
  /// is a folder, expected a file; no setting is taken from it
  var isAFolder: String { get }
  /// is a pipe or a device, expected a file; no setting is taken from it
  var isADevice: String { get }
  /// has more than `limit` bytes, expected a short text; no setting is taken from it
  func isTooLarge(_ limit: Int) -> String
  /// a byte that is not UTF-8, expected the file in UTF-8; no setting is taken from it
  var isNotUTF8: String { get }
  /// a NUL byte, expected a text; no setting is taken from it
  var hasNul: String { get }
  /// cannot be read (`reason`); no setting is taken from it
  func cannotBeReadNoSetting(_ reason: String) -> String
  /// is not there, though TRIPARTITE_CONFIG names it; no setting is taken from it
  var isNamedAndMissing: String { get }
}

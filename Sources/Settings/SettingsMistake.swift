public import Wording

/// Something in a settings file that cannot be followed, and its line.
public struct SettingsMistake: Error, Hashable, Sendable {
  /// From 1; `nil` where the whole file is meant.
  public let line: Int?
  /// What is wrong, and its mend.
  public let fault: SettingsFault
}

/// What can be wrong in a settings file.
public enum SettingsFault: Error, Hashable, Sendable {
  /// A mistake of the file's form, in words.
  case form(TOMLFault)
  case unreadable(UnreadableFile)
  case unknownSetting(String, nearest: String?)
  case notATable(String, found: Phrase)
  case wrongValue(String, found: Phrase, expected: Phrase)
  case noHome(String, path: String)
  case unknownCommand(String, nearest: String?)
  case notKeys(command: String, found: Phrase)
  case unknownKey(String, command: String, mend: Phrase)
  /// A key that the terminal never gives to a program, or gives under another name.
  case fixedKey(String, command: String, meaning: Phrase)
  case takenKey(String, command: String, owner: String, line: Int)
  case lastKey(String, command: String, owner: String)
}

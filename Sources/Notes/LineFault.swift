/// Why a line of the file of notes cannot be understood.
public enum LineFault: Error, Hashable, Sendable {
  /// It is not UTF-8.
  case notText
  /// So many fields stand between tabs, not five.
  case fields(Int)
  /// This is no time.
  case time(String)
  /// This time is after all that a later change could have.
  case tooLate(String)
  /// This is no sign and kind.
  case kind(String)
  case noRecord
  /// This names no thing.
  case thing(String)
  /// This has no screen before what is asked.
  case query(String)
}

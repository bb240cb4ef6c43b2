/// How the program tells its caller what became of a command; ``all`` is the one table of it.
struct ExitStatus: Hashable {
  let code: Int32
  let meaning: String

  static let success = ExitStatus(code: 0, meaning: "All went well, and something matched.")
  static let nothingMatched = ExitStatus(
    code: 1,
    meaning: "Nothing matched, as with grep; or verify found that the report says otherwise.")
  static let mistake = ExitStatus(
    code: 2,
    meaning: "A mistake in the command, in the data or in the query; or the output or the "
      + "terminal could not be used.")

  static let all = [success, nothingMatched, mistake]

  /// What a signal does to it.
  static let signals =
    "A program that a signal ends has given the terminal back before; a shell shows 128 and the "
    + "number of the signal."
}

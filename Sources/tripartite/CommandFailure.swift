internal import Wording
internal import Meeting

/// Why a command ends without having done what was asked: its lines, and its exit status.
struct CommandFailure: Error, Hashable {
  /// Nothing matched, as with `grep`.
  static let nothingMatched = ExitStatus.nothingMatched.code
  /// A mistake in the command line or in the data.
  static let mistake = ExitStatus.mistake.code

  let status: Int32
  /// Each is one line on standard error.
  let lines: [String]

  init(status: Int32, lines: [String]) {
    self.status = status
    self.lines = lines.map(\.printable)
  }

  /// Nothing matched; `mend` says what would.
  static func nothing(_ mend: String) -> CommandFailure {
    CommandFailure(status: nothingMatched, lines: ["tripartite: \(mend)"])
  }

  /// A mistake, said on one line.
  static func usage(_ message: String) -> CommandFailure {
    let line = message.split(whereSeparator: \.isNewline)
      .map { $0.drop { $0 == " " } }.joined(separator: " ")
    return CommandFailure(status: mistake, lines: ["tripartite: \(line)"])
  }

  static func unknownCommand(_ name: String, known: [String]) -> CommandFailure {
    let shown = name.count > 40 ? String(name.prefix(40)) + "…" : name
    guard let nearest = name.nearest(of: known) else {
      return .usage(Program.words.unknownCommand(shown))
    }
    return .usage(Program.words.unknownCommand(shown, nearest: nearest))
  }
}

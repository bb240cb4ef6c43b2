internal import CNcurses

/// Why a terminal could not be taken over.
public enum TerminalError: Error, Hashable {
  case notATerminal
  case typeNotSet
  case unknownType(String)
  /// A terminal that cannot place its cursor, such as `dumb`.
  case tooSimple(String)
  case alreadyOpen
  case noDescriptor
  /// There is no memory for a picture of the terminal's size.
  case noMemory

  /// The error behind an outcome; `nil` where the terminal is open.
  init?(_ outcome: cn_outcome, type: String) {
    switch outcome {
    case .CN_OPENED: return nil
    case .CN_ALREADY_OPEN: self = .alreadyOpen
    case .CN_NOT_A_TERMINAL: self = .notATerminal
    case .CN_NO_TYPE: self = .typeNotSet
    case .CN_UNKNOWN_TYPE: self = .unknownType(type.harmless)
    case .CN_TOO_SIMPLE: self = .tooSimple(type.harmless)
    case .CN_NO_DESCRIPTOR: self = .noDescriptor
    case .CN_NO_MEMORY: self = .noMemory
    }
  }
}

extension TerminalError: CustomStringConvertible {
  /// What is wrong and what to do about it, in one line.
  public var description: String {
    switch self {
    case .notATerminal:
      "the browser needs a terminal for its screen and its keys; in a pipe, use a listing command"
    case .typeNotSet:
      "TERM is not set; set it (export TERM=xterm-256color) or use a listing command"
    case .unknownType(let type):
      "TERM is '\(type)', which the terminal database does not know; "
        + "set another (export TERM=xterm-256color) or use a listing command"
    case .tooSimple(let type):
      "TERM is '\(type)', a terminal that cannot show a screen; use a listing command"
    case .alreadyOpen:
      "the terminal is in use by this program already; close it first"
    case .noDescriptor:
      "the system has no file descriptor left; close other programs and try again"
    case .noMemory:
      "there is too little memory for a terminal of this size; make it smaller and try again"
    }
  }
}

extension String {
  /// The text with a question mark for what is not printing ASCII; it may come from anywhere.
  fileprivate var harmless: String {
    String(String.UnicodeScalarView(unicodeScalars.map { " "..."~" ~= $0 ? $0 : "?" }))
  }
}

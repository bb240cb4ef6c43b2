import Glibc
import Screen

@testable import Terminal

/// A terminal that a test is the user of: what it types, and what it is shown.
struct PseudoTerminal: ~Copyable {
  enum Failure: Error {
    case system(String)
    case notShown(String, instead: String)
  }

  /// The program's end, to be given to `Terminal`.
  let program: Int32
  private var user: Int32

  init(columns: UInt16 = 40, rows: UInt16 = 10) throws {
    Self.setType()
    var (user, program): (Int32, Int32) = (-1, -1)
    guard openpty(&user, &program, nil, nil, nil) == 0 else {
      throw Failure.system("no pseudo-terminal")
    }
    (self.user, self.program) = (user, program)
    resize(columns: columns, rows: rows)
  }

  deinit {
    close(program)
    if user >= 0 { close(user) }
  }

  /// Where another process finds the program's end.
  var path: String { ttyname(program).map { String(cString: $0) } ?? "" }

  /// The modes, in a form that can be compared.
  var modes: [UInt32] {
    var modes = termios()
    tcgetattr(program, &modes)
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
  }

  func terminal(usesColour: Bool = true, usesMouse: Bool = false) throws -> Terminal {
    let options = TerminalOptions(usesColour: usesColour, usesMouse: usesMouse)
    return try Terminal(options, input: program, output: program)
  }

  func type(_ text: String) { type(Array(text.utf8)) }

  func type(_ bytes: [UInt8]) {
    _ = write(user, bytes, bytes.count)
  }

  /// Changes the size; tells nobody, as this is not the terminal that controls the tests.
  func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(user, UInt(TIOCSWINSZ), &size)
  }

  mutating func hangUp() {
    close(user)
    user = -1
  }

  /// All that was written, up to a silence of some milliseconds.
  func output(silence milliseconds: Int32 = 100) -> String {
    var bytes: [UInt8] = []
    var place = pollfd(fd: user, events: Int16(POLLIN), revents: 0)
    while poll(&place, 1, milliseconds) > 0 {
      let more = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
        count = max(0, read(user, buffer.baseAddress, buffer.count))
      }
      guard !more.isEmpty else { break }
      bytes += more
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Set once, before anything reads it.
  private static func setType() { _ = type }
  private static let type = setenv("TERM", "xterm-256color", 1)
}

internal import Screen

/// What a terminal reports of its mouse.
struct MouseReport {
  /// The button in the low bits, and flags: 4 Shift, 8 Alt, 16 Ctrl, 32 motion, 64 wheel.
  private let code: Int
  private let position: Position
  private let isRelease: Bool

  /// A report of the form `ESC [ < code ; column ; row M`, with `m` for a release.
  init?(sgr parameters: Substring, final: Character) {
    guard final == "M" || final == "m" else { return nil }
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 3, let code = numbers[0], let column = numbers[1], let row = numbers[2]
    else { return nil }
    self.init(code: code, column: column, row: row, isRelease: final == "m")
  }

  /// A report of the form `ESC [ M` and three bytes, each 32 more than its value.
  init?(x10 bytes: [UInt8]) {
    guard bytes.count == 3, bytes.allSatisfy({ $0 >= 32 }) else { return nil }
    let code = Int(bytes[0]) - 32
    self.init(
      code: code, column: Int(bytes[1]) - 32, row: Int(bytes[2]) - 32,
      isRelease: code & 0x43 == 3)
  }

  private init?(code: Int, column: Int, row: Int, isRelease: Bool) {
    guard column > 0, row > 0, column < 100_000, row < 100_000 else { return nil }
    self.code = code
    position = Position(row: row - 1, column: column - 1)
    self.isRelease = isRelease
  }

  /// Rows that a notch of the wheel goes.
  static let rowsPerNotch = 3

  /// A press of the first button or a turn of the wheel; `nil` for anything else.
  var event: TerminalEvent? {
    guard !isRelease, code & 32 == 0 else { return nil }
    return switch code & ~0b11100 {
    case 0: .click(position)
    case 64: .wheel(position, rows: -Self.rowsPerNotch)
    case 65: .wheel(position, rows: Self.rowsPerNotch)
    default: nil
    }
  }
}

internal import Screen

/// A whole `ESC [ ...` or `ESC O ...` as a terminal sends it.
///
/// Source: ECMA-48, and the forms that xterm, rxvt, the Linux console, tmux and screen send in both
/// modes of their cursor keys.
struct ControlSequence {
  private let parameters: String
  private let final: Character
  private let isSingleShift: Bool

  /// The sequence of all its bytes, the escape first; there must be three or more.
  init(_ bytes: [UInt8]) {
    isSingleShift = bytes[1] == UInt8(ascii: "O")
    parameters = String(decoding: bytes[2..<(bytes.count - 1)], as: UTF8.self)
    final = Character(Unicode.Scalar(bytes[bytes.count - 1]))
  }

  var beginsPaste: Bool { !isSingleShift && parameters == "200" && final == "~" }

  /// The event that it stands for; `nil` for one that means nothing here.
  var event: TerminalEvent? {
    if parameters.hasPrefix("[") { return nil }  // A function key of the Linux console.
    if parameters.hasPrefix("<") {
      return MouseReport(sgr: parameters.dropFirst(), final: final)?.event
    }
    if let key = cursorKey ?? (isSingleShift ? keypadKey : editingKey) { return .key(key) }
    return nil
  }

  /// Keys with Shift, Ctrl or Alt held are those without.
  private var cursorKey: Key? {
    switch final {
    case "A": .up
    case "B": .down
    case "C": .right
    case "D": .left
    case "F": .end
    case "H": .home
    case "Z": .backTab
    // rxvt's cursor keys with Shift or Ctrl held.
    case "a": .up
    case "b": .down
    case "c": parameters.isEmpty ? .right : nil  // With parameters it is a terminal's answer.
    case "d": .left
    default: nil
    }
  }

  private var editingKey: Key? {
    guard "~^$@".contains(final) else { return nil }
    switch parameters.prefix(while: { $0 != ";" }) {
    case "1", "7": return .home
    case "4", "8": return .end
    case "3": return .delete
    case "5": return .pageUp
    case "6": return .pageDown
    default: return nil
    }
  }

  /// The number pad, which says so while the keypad is in application mode.
  private var keypadKey: Key? {
    switch final {
    case "M": .enter
    case "X": .character("=")
    case "j"..."y": .character(Array("*+,-./0123456789")[Int(final.asciiValue ?? 0) - 0x6A])
    default: nil
    }
  }
}

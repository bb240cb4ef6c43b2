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
    if parameters.hasPrefix("<") {
      return MouseReport(sgr: parameters.dropFirst(), final: final)?.event
    }
    return (cursorKey ?? functionKey ?? (isSingleShift ? keypadKey : editingKey)).map { .key($0) }
  }

  /// F1 to F5 as letters: of the Linux console after a bracket, of the others after a single shift
  /// or, with Shift, Ctrl or Alt held, after that key's number.
  private var functionKey: Key? {
    let (first, last): (Character, Character)
    switch parameters {
    case "[": (first, last) = ("A", "E")
    case _ where isSingleShift || parameters.hasPrefix("1;"): (first, last) = ("P", "S")
    default: return nil
    }
    guard first...last ~= final, let letter = final.asciiValue, let start = first.asciiValue else {
      return nil
    }
    return .function(Int(letter - start) + 1)
  }

  /// Keys with Shift, Ctrl or Alt held are those without.
  private var cursorKey: Key? {
    guard !parameters.hasPrefix("[") else { return nil }
    return switch final {
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
    case "2": return .insert
    case "3": return .delete
    case "5": return .pageUp
    case "6": return .pageDown
    // DEC's numbers leave out 16 and 22.
    case let number: return Self.functionNumbers.firstIndex(of: number).map { .function($0 + 1) }
    }
  }

  private static let functionNumbers: [Substring] = [
    "11", "12", "13", "14", "15", "17", "18", "19", "20", "21", "23", "24",
  ]

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

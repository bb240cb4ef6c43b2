/// Writes random files that are TOML, nearly TOML, or only look like it; a seed gives the same.
struct TOMLWriter {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// A file of a few lines; about half of them have one character changed.
  mutating func next() -> String {
    var lines = (0..<pick([0, 1, 2, 3, 5, 9])).map { _ in line() }
    if chance(20) { lines.append(contentsOf: lines.prefix(1)) }
    let text = lines.joined(separator: pick(["\n", "\n", "\n", "\r\n"]))
    return chance(50) ? text : changed(text)
  }

  private mutating func line() -> String {
    switch number(10) {
    case 0: return pick(["", "  ", "# comment é", "\t# ="])
    case 1, 2: return pick(["[\(name())]", "[ \(name()) ] # x", "[\(name())]"])
    default:
      return
        "\(name())\(pick(["=", " = ", "\t=  "]))\(value(depth: 0))\(pick(["", "", " ", " # c"]))"
    }
  }

  private mutating func name() -> String {
    (0..<pick([1, 1, 1, 2, 3])).map { _ in
      pick([
        "a", "b", "c", "d", "a", "b", "1", "-", "k_9", "\"a\"", "'b'", "\"x y\"", "\"\"",
        "\"\\u0061\"",
      ])
    }.joined(separator: pick([".", ".", " . "]))
  }

  private mutating func value(depth: Int) -> String {
    switch number(depth > 2 ? 8 : 12) {
    case 0, 1: return pick(["true", "false"])
    case 2, 3:
      return pick([
        "0", "7", "-12", "+3", "1_000", "0xAf", "0o17", "0b101", "01", "1__2", "1.5", "0x_1",
        "2020-01-01",
      ])
    case 4, 5: return "\"\(letters(escapes: true))\""
    case 6: return "'\(letters(escapes: false))'"
    case 7:
      return chance(50)
        ? "\"\"\"\(letters(escapes: true))\(pick(["", "\n", "\\\n  ", "\"", "\"\""]))\"\"\""
        : "'''\(pick(["\n", ""]))\(letters(escapes: false))\(pick(["", "\n", "'", "''"]))'''"
    case 8, 9:
      let gap = pick([",", ", ", " ,\n  ", ", # c\n"])
      let items = (0..<number(4)).map { _ in value(depth: depth + 1) }
      return
        "[\(pick(["", " ", "\n"]))\(items.joined(separator: gap))\(pick(["", " ", ",", "\n"]))]"
    default:
      let items = (0..<number(3)).map { _ in "\(name()) = \(value(depth: depth + 1))" }
      return "{\(pick(["", " "]))\(items.joined(separator: ", "))\(pick(["", " "]))}"
    }
  }

  private mutating func letters(escapes: Bool) -> String {
    let plain = ["a", "b", " ", "=", "#", "[", "]", "{", ",", ".", "é", "日", "😀", "\t", "x"]
    let escaped = ["\\n", "\\t", "\\\\", "\\\"", "\\u00e9", "\\U0001F600", "\\q", "\\u12", "'"]
    return (0..<pick([0, 1, 2, 3, 8])).map { _ in
      escapes && chance(15) ? pick(escaped) : pick(plain)
    }.joined()
  }

  /// The text with a character dropped, doubled or put in somewhere.
  private mutating func changed(_ text: String) -> String {
    var characters = Array(text.unicodeScalars)
    let signs: [Unicode.Scalar] = [
      "\"", "'", "=", "[", "]", "{", "}", ",", ".", "#", "\\", "\n", "\r", " ", "\t", "0", "_", "-",
      "\u{0}", "\u{1F}", "\u{7F}", "é",
    ]
    let place = number(characters.count + 1)
    switch number(3) {
    case 0 where place < characters.count: characters.remove(at: place)
    case 1 where place < characters.count: characters.insert(characters[place], at: place)
    default: characters.insert(pick(signs), at: place)
    }
    var changed = String.UnicodeScalarView()
    changed.append(contentsOf: characters)
    return String(changed)
  }

  private mutating func chance(_ percent: Int) -> Bool { number(100) < percent }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[number(elements.count)]
  }

  /// A number from 0 to below `limit` (SplitMix64).
  private mutating func number(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }
}

/// Cuts the text of a query into marks and pieces, and remembers where each begins.
struct QueryScanner {
  /// What a query is made of.
  enum Token: Equatable {
    case open, close, or, not
    case word(String)
    /// The text between quotation marks; `isOpen` where the second one is missing.
    case phrase(String, isOpen: Bool)
    /// A name and a colon; whether a value comes right after it.
    case field(String, hasValue: Bool)
    case end
  }

  /// Characters that end a bare word.
  static let breaks: Set<Character> = ["(", ")", "|", "\"", "“", "”", "„", "«", "»"]
  private static let quotes: Set<Character> = ["\"", "“", "”", "„", "«", "»"]

  private let characters: [Character]
  private var next = 0
  /// Where the last token began, counted from 1.
  private(set) var position = 1

  init(_ text: String) {
    characters = Array(text)
  }

  /// Whether nothing but blanks is left.
  var isAtEnd: Bool { characters[next...].allSatisfy(\.isWhitespace) }

  mutating func token() -> Token {
    while let character = peek, character.isWhitespace { advance(character) }
    position = next + 1
    guard let character = peek else { return .end }
    if Self.quotes.contains(character) { return phrase() }
    switch character {
    case "(": return mark(.open)
    case ")": return mark(.close)
    case "|": return mark(.or)
    case "-", "−": return mark(.not)
    default: return word()
    }
  }

  /// The value of a field, right after its colon: bare up to a blank, or in quotes.
  mutating func value() -> Token {
    position = next + 1
    if let character = peek, Self.quotes.contains(character) { return phrase() }
    return .word(bare())
  }

  private var peek: Character? { next < characters.count ? characters[next] : nil }

  private mutating func advance(_: Character) { next += 1 }

  private mutating func mark(_ token: Token) -> Token {
    next += 1
    return token
  }

  private mutating func phrase() -> Token {
    next += 1
    let start = next
    while let character = peek, !Self.quotes.contains(character) { advance(character) }
    let text = String(characters[start..<next])
    guard peek != nil else { return .phrase(text, isOpen: true) }
    next += 1
    return .phrase(text, isOpen: false)
  }

  private mutating func word() -> Token {
    let start = next
    while let character = peek, character.isLetter { advance(character) }
    if peek == ":", next > start {
      let name = String(characters[start..<next])
      next += 1
      let hasValue = peek.map { !$0.isWhitespace && !"()|".contains($0) } ?? false
      return .field(name, hasValue: hasValue)
    }
    let text = String(characters[start..<next]) + bare()
    if let item = item(of: text) { return .phrase(item, isOpen: false) }
    switch text.lowercased() {
    case "or": return .or
    case "not": return .not
    default: return .word(text)
    }
  }

  /// An item of the conclusions, as in `5(iii)`: a number right before brackets.
  private mutating func item(of number: String) -> String? {
    guard peek == "(", !number.isEmpty, number.allSatisfy({ ("0"..."9").contains($0) }) else {
      return nil
    }
    let inside = characters[(next + 1)...].prefix { $0.isLetter || $0.isNumber }
    guard !inside.isEmpty, inside.endIndex < characters.count, characters[inside.endIndex] == ")"
    else { return nil }
    next = inside.endIndex + 1
    return "\(number)(\(String(inside)))"
  }

  private mutating func bare() -> String {
    let start = next
    while let character = peek, !character.isWhitespace, !Self.breaks.contains(character) {
      advance(character)
    }
    return String(characters[start..<next])
  }
}

internal import Wording
internal import Meeting

extension Row {
  /// The row's own identifier.
  mutating func identifier<Entity>() -> Identifier<Entity> {
    reference("id")
  }

  /// The identifier of a row of any table.
  mutating func reference<Entity>(_ column: String) -> Identifier<Entity> {
    let value = cell(column)
    if !value.isIdentifier { reject(column, value, expected: Phrase(\.identifierRule)) }
    return Identifier(value)
  }

  mutating func optionalReference<Entity>(_ column: String) -> Identifier<Entity>? {
    let value = cell(column)
    guard !value.isEmpty else { return nil }
    if !value.isIdentifier { reject(column, value, expected: Phrase(\.identifierRule)) }
    return Identifier(value)
  }

  mutating func references<Entity>(_ column: String) -> [Identifier<Entity>] {
    items(column, expected: Phrase(\.identifierRule)) { $0.isIdentifier ? Identifier($0) : nil }
  }

  /// One word of a closed list.
  mutating func keyword<Word>(_ column: String) -> Word
  where Word: RawRepresentable<String> & CaseIterable {
    let value = cell(column)
    if let word = Word(rawValue: value) { return word }
    reject(column, value, expected: choice(Word.allCases.map(\.rawValue)))
    for standIn in Word.allCases { return standIn }
    preconditionFailure("a closed list has words")
  }

  mutating func optionalKeyword<Word>(_ column: String) -> Word?
  where Word: RawRepresentable<String> & CaseIterable {
    let value = cell(column)
    guard !value.isEmpty else { return nil }
    let word = Word(rawValue: value)
    if word == nil { reject(column, value, expected: choice(Word.allCases.map(\.rawValue))) }
    return word
  }

  /// A whole number from 1.
  mutating func number(_ column: String) -> Int {
    let value = cell(column)
    if let number = value.positiveNumber { return number }
    reject(column, value, expected: Phrase(\.wholeNumber))
    return 1
  }

  mutating func optionalNumber(_ column: String) -> Int? {
    cell(column).isEmpty ? nil : number(column)
  }

  mutating func numbers(_ column: String) -> [Int] {
    items(column, expected: Phrase(\.wholeNumbers)) { $0.positiveNumber }
  }

  /// The paragraphs from `first_paragraph` to `last_paragraph`.
  mutating func paragraphs() -> ClosedRange<Int> {
    let first = number("first_paragraph")
    let before = errors.count
    let last = number("last_paragraph")
    guard errors.count == before, first > last else { return first...max(first, last) }
    reject("last_paragraph", "\(last)", expected: Phrase { $0.numberOrMore(first) })
    return first...first
  }

  /// A list with `;` between its items, no two the same.
  mutating func items<Item: Hashable>(
    _ column: String, expected: @autoclosure () -> Phrase, read: (String) -> Item?
  ) -> [Item] {
    let value = cell(column)
    guard !value.isEmpty else { return [] }
    var items: [Item] = []
    for part in value.listed {
      guard let item = read(part) else {
        reject(column, part, expected: expected())
        continue
      }
      if items.contains(item) { reject(column, part, expected: Phrase(\.everyItemOnce)) }
      items.append(item)
    }
    return items
  }
}

extension String {
  /// The items of a list with `;` between them.
  fileprivate var listed: [String] {
    guard utf8.contains(UInt8(ascii: ";")) else { return [self] }
    return utf8.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
  }

  /// Whether the text can be an identifier; neither an option nor a folder above can.
  var isIdentifier: Bool {
    first.map { !"-_.".contains($0) } == true
      && utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
          UInt8(ascii: "."):
          true
        default: false
        }
      }
  }

  /// The number that decimal digits without leading zeros stand for.
  fileprivate var positiveNumber: Int? {
    guard let first = utf8.first, first >= UInt8(ascii: "1"), first <= UInt8(ascii: "9") else {
      return nil
    }
    return Int(self)
  }
}

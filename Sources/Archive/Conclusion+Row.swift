internal import Wording
internal import Meeting

extension Conclusion {
  init(_ row: inout Row) {
    self.init(
      id: row.conclusion("number"), kind: row.keyword("kind"), heading: row.text("heading"),
      text: row.text("text"), topics: row.references("topics"),
      instruments: row.references("instruments"), bodies: row.references("bodies"))
  }
}

extension Row {
  /// The number of a conclusion, such as `5` or `5(iii)`.
  mutating func conclusion(_ column: String) -> Identifier<Conclusion> {
    let value = cell(column)
    if !value.isConclusionNumber { reject(column, value, expected: Phrase(\.conclusionRule)) }
    return Identifier(value)
  }

  mutating func optionalConclusion(_ column: String) -> Identifier<Conclusion>? {
    cell(column).isEmpty ? nil : conclusion(column)
  }
}

extension String {
  /// Whether the text is a number from 1, which a small Roman number in brackets may follow.
  var isConclusionNumber: Bool {
    let digits = utf8.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    guard let first = digits.first, first != UInt8(ascii: "0") else { return false }
    let item = utf8.dropFirst(digits.count)
    guard !item.isEmpty else { return true }
    return item.count > 2 && item.first == UInt8(ascii: "(") && item.last == UInt8(ascii: ")")
      && item.dropFirst().dropLast().allSatisfy { "ivx".utf8.contains($0) }
  }
}

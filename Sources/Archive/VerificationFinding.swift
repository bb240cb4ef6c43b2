public import Wording
public import Meeting

/// One place where a record and the printed report differ.
public struct VerificationFinding: Hashable, Sendable {
  public let check: Verification.Check
  public let table: MeetingTable
  /// The row, as its table identifies it.
  public let id: String
  /// The column of the table.
  public let field: String
  /// What our table has.
  public let value: String
  /// The place in the printed report where it was looked for.
  public let place: Phrase
  /// What stands at that place, or nearest to it; `nil` where nothing does.
  public let stands: String?
}

extension VerificationFinding: CustomStringConvertible {
  /// Two printable lines: our row, and what is printed.
  public var description: String { description(in: .english) }

  /// The finding in two lines: what our row says, and what stands in the report.
  public func description(in language: Language) -> String {
    let words = language.words
    let printed = stands.map { "'\($0.excerpt)'" } ?? words.nothingOfTheKind
    return """
      \(table.file): \(id): \(words.fieldIs(field, value.excerpt))
        \(words.findingStands(place[language], printed))
      """
  }

  /// The finding as an object for programs.
  public var object: ListingValue {
    .object([
      ListingField("check", .string(check.rawValue)),
      ListingField("file", .string(table.file)),
      ListingField("id", .string(id)),
      ListingField("field", .string(field)),
      ListingField("value", .string(value)),
      ListingField("place", .string(place.description)),
      ListingField("stands", .text(stands.map(\.excerpt))),
    ])
  }
}

extension Verification {
  /// The findings and the counts as an object for programs.
  public var object: ListingValue {
    let checks = Check.allCases.filter { counts[$0] != nil }
    return .object([
      ListingField("findings", .list(findings.map(\.object))),
      ListingField("checked", .integer(total)),
      ListingField(
        "counts", .object(checks.map { ListingField($0.rawValue, .count(counts[$0])) })),
    ])
  }
}

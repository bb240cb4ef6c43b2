internal import Wording
internal import Meeting

extension Provision {
  init(_ row: inout Row) {
    self.init(
      id: row.identifier(), document: row.reference("document"), number: row.text("number"),
      kind: row.keyword("kind"), date: row.optionalDate("date"), text: row.text("text"),
      topics: row.references("topics"), instruments: row.references("instruments"),
      bodies: row.references("bodies"), countries: row.countries("countries"),
      followsFrom: row.links("follows_from"), leadsTo: row.links("leads_to"))
  }
}

extension Row {
  /// Identifiers of provisions, and numbers of conclusions with `c:` before each.
  fileprivate mutating func links(_ column: String) -> [Provision.Link] {
    items(column, expected: Phrase(\.provisionIds)) {
      guard $0.hasPrefix("c:") else {
        return $0.isIdentifier ? .provision(Identifier($0)) : nil
      }
      let number = String($0.dropFirst(2))
      return number.isConclusionNumber ? .conclusion(Identifier(number)) : nil
    }
  }
}

internal import Meeting

extension Delegation {
  init(_ row: inout Row) {
    let id: Identifier<Delegation> = row.identifier()
    let section: Section = row.keyword("section")
    let kind: Kind = row.keyword("kind")
    self.init(
      id: id, section: section, kind: kind, printed: row.text("printed"),
      names: row.names("name", inferred: "inferred"), acronyms: row.optionalNames("acronym"),
      country: kind == .country ? Country(&row) : Self.noCountry(&row, kind),
      groups: row.references("groups"))
  }

  /// Sees to it that nothing but a country has the codes of one.
  private static func noCountry(_ row: inout Row, _ kind: Kind) -> Country? {
    for column in ["iso2", "iso3", "region", "groups"] {
      row.expectEmpty(column, where: "kind", is: kind.rawValue)
    }
    return nil
  }
}

extension Country {
  fileprivate init(_ row: inout Row) {
    self.init(
      iso2: row.country("iso2"), iso3: row.country("iso3", letters: 3),
      region: row.keyword("region"))
  }
}

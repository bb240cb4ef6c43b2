internal import Meeting

extension RegionalGroup {
  init(_ row: inout Row) {
    self.init(
      id: row.identifier(), kind: row.keyword("kind"), names: row.names("name"),
      acronyms: row.optionalNames("acronym"), members: row.countries("members"),
      asOf: row.monthOrDay("as_of"), source: row.text("source"))
  }
}

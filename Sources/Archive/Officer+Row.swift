internal import Meeting

extension Officer {
  init(_ row: inout Row) {
    self.init(
      id: row.identifier(), offices: row.names("office", inferred: "inferred"),
      group: row.keyword("group"), person: row.optionalText("person"),
      participant: row.optionalReference("participant"), country: row.optionalCountry("country"),
      paragraphs: row.numbers("paragraphs"), note: row.optionalText("note"))
  }
}

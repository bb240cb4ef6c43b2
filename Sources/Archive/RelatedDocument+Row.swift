internal import Meeting

extension RelatedDocument {
  init(_ row: inout Row) {
    self.init(
      id: row.identifier(), symbol: row.optionalText("symbol"), body: row.reference("body"),
      session: row.text("session"), date: row.date("date"), title: row.text("title"),
      kind: row.keyword("kind"), relation: row.text("relation"))
  }
}

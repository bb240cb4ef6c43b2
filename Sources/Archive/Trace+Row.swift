internal import Meeting

extension Trace {
  init(_ row: inout Row) {
    self.init(
      point: row.reference("point"), conclusion: row.optionalConclusion("conclusion"),
      extent: row.keyword("extent"), reason: row.text("reason"))
  }
}

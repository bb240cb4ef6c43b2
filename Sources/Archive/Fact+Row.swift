internal import Meeting

extension Fact {
  init(_ row: inout Row) {
    self.init(
      id: row.identifier(), paragraph: row.number("paragraph"), kind: row.keyword("kind"),
      value: row.text("value"), point: row.optionalReference("point"),
      reason: row.optionalText("reason"))
  }
}

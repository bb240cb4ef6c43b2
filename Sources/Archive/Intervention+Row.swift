internal import Meeting

extension Intervention {
  init(_ row: inout Row) {
    self.init(
      id: row.identifier(), theme: row.reference("theme"), paragraphs: row.paragraphs(),
      group: row.keyword("group"), capacity: row.text("capacity"), label: row.text("label"),
      delegation: row.optionalReference("delegation"),
      onBehalfOf: row.optionalReference("on_behalf_of"), attribution: Attribution(&row),
      reason: row.text("reason"), agreesWith: row.references("agrees_with"),
      answers: row.references("answers"), refersTo: row.references("refers_to"),
      note: row.optionalText("note"))
  }
}

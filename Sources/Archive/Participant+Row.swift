internal import Meeting

extension Participant {
  init(_ row: inout Row) {
    self.init(
      id: row.identifier(), delegation: row.reference("delegation"), role: row.keyword("role"),
      honorific: row.optionalText("honorific"), name: row.text("name"),
      position: row.optionalText("position"), language: row.optionalKeyword("language"),
      office: row.optionalText("office"), sameAs: row.optionalReference("same_as"))
  }
}

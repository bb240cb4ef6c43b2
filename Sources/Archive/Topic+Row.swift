internal import Meeting

extension Topic {
  init(_ row: inout Row) {
    self.init(
      id: row.identifier(), names: row.names("name"), definition: row.text("definition"),
      theme: row.reference("theme"))
  }
}

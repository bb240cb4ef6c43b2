internal import Meeting

extension Proceeding {
  init(_ row: inout Row) {
    self.init(
      id: row.identifier(), paragraph: row.number("paragraph"),
      theme: row.optionalReference("theme"), kind: row.text("kind"), text: row.text("text"))
  }
}

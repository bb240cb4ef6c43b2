internal import Meeting

extension Point {
  init(_ row: inout Row) {
    self.init(
      id: row.identifier(), intervention: row.reference("intervention"),
      paragraph: row.number("paragraph"), kind: row.keyword("kind"), text: row.text("text"),
      topics: row.references("topics"), instruments: row.references("instruments"),
      bodies: row.references("bodies"), countries: row.countries("countries"))
  }
}

internal import Meeting

extension Instrument {
  init(_ row: inout Row) {
    self.init(
      id: row.identifier(), kind: row.text("kind"), number: row.optionalNumber("number"),
      year: row.optionalNumber("year"), titles: row.names("title", inferred: "inferred"),
      shortTitles: row.names("short"))
  }
}

internal import Meeting

extension Body {
  init(_ row: inout Row) {
    self.init(
      id: row.identifier(), kind: row.text("kind"), acronyms: row.optionalNames("acronym"),
      names: row.names("name", inferred: "inferred"))
  }
}

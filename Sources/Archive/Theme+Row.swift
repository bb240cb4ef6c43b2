internal import Meeting

extension Theme {
  init(_ row: inout Row) {
    let id: Identifier<Theme> = row.identifier()
    let kind: Kind = row.keyword("kind")
    let titles = row.names("title", inferred: "inferred")
    self.init(
      id: id, kind: kind, titles: titles, shortTitles: row.names("short"),
      paragraphs: row.paragraphs(), question: row.optionalText("question") ?? "")
  }
}

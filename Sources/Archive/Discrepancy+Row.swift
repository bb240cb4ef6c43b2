internal import Wording
internal import Meeting

extension Discrepancy {
  init(_ row: inout Row) {
    self.init(
      id: row.identifier(), kind: row.keyword("kind"), paragraphs: row.numbers("paragraphs"),
      place: row.text("place"), what: row.text("what"), reading: row.text("reading"),
      subjects: row.items("subjects", expected: Phrase(\.identifierRule)) {
        $0.isIdentifier ? $0 : nil
      })
  }
}

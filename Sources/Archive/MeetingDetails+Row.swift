internal import Wording
internal import Meeting

extension MeetingDetails {
  init(_ row: inout Row) {
    let id: Identifier<MeetingDetails> = row.identifier()
    let symbol = row.text("symbol")
    let titles = row.names("title")
    let firstDay = row.day("first_day")
    let lastDay = row.day("last_day")
    if lastDay < firstDay {
      row.reject("last_day", lastDay, expected: Phrase { $0.dayOrLater(firstDay) })
    }
    self.init(
      id: id, symbol: symbol, titles: titles, firstDay: firstDay, lastDay: lastDay,
      place: row.names("place"), purpose: row.text("purpose"), sittings: row.number("sittings"),
      discussion: row.paragraphs())
  }
}

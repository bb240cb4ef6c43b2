import Notes
import Testing

@Suite struct SessionTextTests {
  private let place = SavedPlace([
    "screen": "themes", "filter0": "a\tb\n=c", "empty": "", "mark": "\u{301}\r\n",
  ])

  @Test func whatIsWrittenIsReadAgain() {
    var text = SessionText()
    text.put(place, for: "harbour\t2013", at: Moment(microseconds: 5))
    let again = SessionText(text.bytes)
    #expect(again == text && again["harbour\t2013"] == place)
    #expect(again["elsewhere"] == nil)
  }

  @Test func theLaterPlaceOfARecordStands() {
    var text = SessionText()
    text.put(SavedPlace(["screen": "people"]), for: "harbour", at: Moment(microseconds: 5))
    text.put(place, for: "harbour", at: Moment(microseconds: 6))
    #expect(SessionText(text.bytes)["harbour"] == place)
  }

  @Test func rubbishIsPassedOver() {
    let rubbish = Array("one\n\t\t\n2026-11-21T00:00:00Z\tharbour\tscreen=themes\trubbish\n".utf8)
    #expect(SessionText(rubbish + [0xFF])["harbour"] == SavedPlace(["screen": "themes"]))
    #expect(SessionText([0xFF, 0x0A, 0x00]).bytes == SessionText().bytes)
  }

  @Test func theOldestRecordsAreForgotten() {
    var text = SessionText()
    for number in 0..<60 {
      text.put(place, for: "record\(number)", at: Moment(microseconds: Int64(number)))
    }
    let again = SessionText(text.bytes)
    #expect(again["record9"] == nil && again["record10"] == place && again["record59"] == place)
  }
}

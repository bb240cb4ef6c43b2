import Notes
import Testing

@Suite struct EntryLineTests {
  @Test func anEntryIsALineOfFiveFields() {
    #expect(
      entry(at: 1).line
        == "1970-01-01T00:00:01.000000Z\t+note\tharbour\tintervention:i054\twords")
    #expect(
      entry(.mark, "point:54-1", at: 2, nil).line
        == "1970-01-01T00:00:02.000000Z\t-mark\tharbour\tpoint:54-1\t")
  }

  @Test(arguments: [
    "", "one line", "two\nlines", "a\ttab", "back\\slash", "\\n is no line end", "\\", "\\\\n",
    "return\r\n", "C\u{F4}te d\u{2019}Ivoire", "\u{1F9ED}",
  ])
  func anyTextComesBackFromItsLine(text: String) throws {
    let written = entry(at: 1, text)
    #expect(!written.line.contains("\n") && !written.line.contains("\r"))
    #expect(try Entry(line: written.line) == written)
  }

  @Test(arguments: ["\u{301}", "\u{200D}x", " \u{301}"])
  func aTextThatBeginsWithACombiningMarkComesBackToo(text: String) throws {
    let query = RecordNotes(record: "harbour").keeping(
      SavedQuery(name: text, screen: "people", text: text))
    let kept = Entry(query.key, at: Moment(microseconds: 1), text: query.text)
    #expect(try Entry(line: kept.line) == kept)
    let notes = RecordNotes(
      record: "harbour", of: Notebook([kept, entry(.note, "point:" + text, at: 1)]))
    #expect(notes.queries.map(\.text) == [text] && notes.queries.map(\.screen) == ["people"])
    #expect(notes.things == [Reference(.point, text)])
  }

  @Test func aBackslashByHandBeforeAnotherLetterStands() throws {
    let line = "1970-01-01T00:00:01Z\t+note\tharbour\tpoint:p\tC:\\dir\\"
    #expect(try Entry(line: line).text == "C:\\dir\\")
  }

  @Test(arguments: [
    ("", LineFault.fields(1)),
    ("1970-01-01T00:00:01Z\t+note\tharbour\tpoint:p", .fields(4)),
    ("yesterday\t+note\tharbour\tpoint:p\twords", .time("yesterday")),
    (
      "9999-12-31T23:59:59.999999Z\t+note\tharbour\tpoint:p\twords",
      .tooLate("9999-12-31T23:59:59.999999Z")
    ),
    ("1970-01-01T00:00:01Z\tnote\tharbour\tpoint:p\twords", .kind("note")),
    ("1970-01-01T00:00:01Z\t+remark\tharbour\tpoint:p\twords", .kind("+remark")),
    ("1970-01-01T00:00:01Z\t+note\t\tpoint:p\twords", .noRecord),
    ("1970-01-01T00:00:01Z\t+note\tharbour\tp\twords", .thing("p")),
    ("1970-01-01T00:00:01Z\t+query\tharbour\t\tpeople x", .thing("")),
    ("1970-01-01T00:00:01Z\t+query\tharbour\tmine\tpeople", .query("people")),
  ])
  func aLineThatCannotBeUnderstoodSaysWhatWasExpected(line: String, fault: LineFault) {
    #expect(throws: fault) { try Entry(line: line) }
  }
}

import Archive
import Meeting
import TestSupport
import Testing

@Suite struct CSVSinkTests {
  private func line(_ value: ListingValue) -> String {
    let listing = Listing(columns: [.init("a")], rows: [[value]], headings: [], cells: [[]])
    return String(CSVSink.text(listing).dropFirst(2))
  }

  @Test func noRowsLeaveTheHeader() {
    #expect(
      CSVSink.text(Listing(.proceedings, of: .sample, only: [])) == "id,paragraph,theme,kind,text\n"
    )
  }

  @Test(arguments: [
    ("plain", "plain\n"), ("a,b", "\"a,b\"\n"), ("say \"no\"", "\"say \"\"no\"\"\"\n"),
    ("two\nlines", "\"two\nlines\"\n"), ("\"", "\"\"\"\"\n"), ("a\rb", "\"a\rb\"\n"), ("", "\n"),
  ])
  func fieldsAreQuotedWhereTheyMustBe(text: String, expected: String) {
    #expect(line(.string(text)) == expected)
  }

  @Test(arguments: ["=1+1", "+41", "-recruit", "@cmd", "\tx"])
  func whatASpreadsheetWouldRunIsMarkedAsText(text: String) {
    #expect(line(.string(text)) == "'\(text)\n")
  }

  @Test func aCarriageReturnInFrontIsMarkedAndQuoted() {
    #expect(line(.string("\rx")) == "\"'\rx\"\n")
  }

  @Test func aSignWithinTheTextStandsAsItIs() {
    #expect(line(.string("1=1 - 2")) == "1=1 - 2\n")
  }

  @Test func listsAreJoinedAndNothingIsEmpty() {
    #expect(line(.strings(["a", "b"])) == "a;b\n")
    #expect(line(.strings(["=a", "=b"])) == "'=a;=b\n")
    #expect(line(.null) == "\n")
    #expect(line(.integer(-3)) == "-3\n")
    #expect(line(.number(0.5)) == "0.5\n")
  }

  @Test func namesAreAColumnForEachLanguage() {
    let names = Names(english: "Spain", french: "Espagne", spanish: "España, Reino de")
    let column = Listing.Column("names", parts: ["en", "fr", "es"])
    let listing = Listing(
      columns: [column], rows: [[.names(names)], [.null]], headings: [], cells: [[], []])
    #expect(
      CSVSink.text(listing) == """
        names_en,names_fr,names_es
        Spain,Espagne,"España, Reino de"
        ,,

        """)
  }
}

import Archive
import Testing

@Suite struct MarkdownSinkTests {
  private func row(_ text: String) -> Substring? {
    let listing = Listing(
      columns: [], rows: [[]], headings: [.init("A"), .init("N", isNumeric: true)],
      cells: [[text, "1"]])
    return MarkdownSink.text(listing).split(separator: "\n").last
  }

  @Test func numbersStandFlushRight() {
    let listing = Listing(
      columns: [], rows: [], headings: [.init("Name"), .init("Points", isNumeric: true)],
      cells: [])
    #expect(
      MarkdownSink.text(listing) == """
        | Name | Points |
        | --- | ---: |

        """)
  }

  @Test(arguments: [
    ("a|b", #"| a\|b | 1 |"#), ("*bold*", #"| \*bold\* | 1 |"#),
    ("one_of", #"| one\_of | 1 |"#), ("<b>", #"| \<b> | 1 |"#), (#"a\b"#, #"| a\\b | 1 |"#),
    ("[link](x)", #"| \[link](x) | 1 |"#), ("two\nlines", "| two lines | 1 |"),
  ])
  func signsThatWouldActAreEscaped(text: String, expected: String) {
    #expect(row(text).map(String.init) == expected)
  }
}

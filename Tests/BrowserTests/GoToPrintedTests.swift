import Browser
import Meeting
import Screen
import Session
import TestSupport
import Testing

@Suite struct GoToPrintedTests {
  /// Invented words of a copy of the sample's report.
  private let copy = PrintedText(
    paragraphs: [
      3: "A capstan was elected.", 7: "The capstans of Zürich turn without a licence.",
      99: "A capstan of nobody.",
    ],
    conclusions: ["1(i)": "Bollards should be painted.", "1": "Bollards in heaps:"])

  private func browser(printed: PrintedText?, typing text: String) -> TestBrowser {
    var browser = TestBrowser(meeting: .sample, columns: 100, rows: 40, printed: printed)
    browser.press("f")
    browser.type(text)
    return browser
  }

  @Test func aPrintedWordLeadsToTheInterventionOfItsParagraph() {
    var browser = browser(printed: copy, typing: "capstans")
    #expect(browser.choiceLine.contains("printed: The capstans of Zürich turn"))
    browser.press(.enter)
    #expect(browser.lines.contains { $0.contains("¶ 7") })
    browser.press("o")
    #expect(browser.lines.contains { $0.contains("| The capstans of Zürich") })
  }

  @Test func aPrintedWordLeadsToAConclusionByItemAndByNumber() {
    for (word, number) in [("painted", "1(i)"), ("heaps", "1")] {
      var browser = browser(printed: copy, typing: word)
      #expect(browser.choiceLine.contains("printed: Bollards"), "\(word)")
      browser.press(.enter)
      #expect(browser.lines[0].hasPrefix("Conclusions"), "\(browser.lines[0])")
      #expect(browser.lines.contains { $0.contains(number) })
    }
  }

  @Test func aParagraphThatTheRecordDoesNotTellOfIsNoPlaceToGo() {
    let finder = Finder(.sample, printed: copy)
    let targets = finder.find("capstan").findings.map(\.target)
    #expect(Set(targets) == [.proceeding("e003"), .intervention("i007")])
    #expect(finder.find("nobody capstan").findings.isEmpty)
  }

  @Test func withoutACopyThePrintedWordsLeadNowhere() {
    let browser = browser(printed: nil, typing: "capstans")
    #expect(browser.choiceLine == "no choice")
  }

  @Test func aFilterLooksAtTheRecordOnly() {
    var browser = TestBrowser(meeting: .sample, columns: 100, rows: 40, printed: copy)
    browser.press("1", "/")
    browser.type("capstans")
    #expect(!browser.lines.contains { $0.contains("Switzerland") })
  }
}

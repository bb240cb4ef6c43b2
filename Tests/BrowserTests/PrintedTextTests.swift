import Browser
import Meeting
import Screen
import TestSupport
import Testing

@Suite struct PrintedTextTests {
  /// A browser over the sample meeting, on its third paragraph, with invented printed words.
  private func browser(printed: PrintedText?) -> TestBrowser {
    var browser = TestBrowser(meeting: .sample, columns: 80, rows: 40, printed: printed)
    browser.press("f")
    browser.type("para:3")
    browser.press(.enter)
    return browser
  }

  private let invented = PrintedText(
    paragraphs: [3: "Invented words that stand in nobody's report."], conclusions: [:])

  @Test func oShowsThePrintedParagraphAndHidesItAgain() {
    var browser = browser(printed: invented)
    #expect(!browser.lines.contains { $0.contains("Invented words") })
    browser.press("o")
    #expect(browser.lines.contains { $0.contains("| Invented words that stand in") })
    browser.press("o")
    #expect(!browser.lines.contains { $0.contains("Invented words") })
  }

  @Test func withoutACopyItSaysHowToAttachOne() {
    var browser = browser(printed: nil)
    browser.press("o")
    #expect(browser.message.contains("--report FILE"))
  }
}

import Browser
import Meeting
import Screen
import TestSupport
import Testing

@Suite struct TracingTests {
  private func browser(columns: Int = 120, rows: Int = 40) throws -> TestBrowser {
    TestBrowser(meeting: try .record(), columns: columns, rows: rows)
  }

  /// Moves down until the selected text holds something, or the rows end.
  private func move(_ browser: inout TestBrowser, to text: String) {
    var before = "", same = 0
    while !browser.selectedText.contains(text), same < 2 {
      browser.press("j")
      same = browser.selectedText == before ? same + 1 : 0
      before = browser.selectedText
    }
  }

  @Test func whatWasAskedLeadsToTheConclusionThatTookItUp() throws {
    var browser = try browser()
    browser.press("f")
    browser.type("para:60")
    browser.press(.enter)
    move(&browser, to: "→ 5(i)")
    #expect(browser.selectedText.contains("→ 5(i)"))
    browser.press(.enter)
    #expect(browser.lines[0].hasPrefix("Conclusions › "))
    #expect(browser.lines.contains { $0.contains("Led to it, taken up") })
  }

  @Test func aConclusionLeadsBackToThoseWhoAskedForIt() throws {
    var browser = try browser()
    browser.press("f")
    browser.type("5(i)")
    browser.press(.enter)
    move(&browser, to: "60")
    #expect(browser.selectedText.contains("Panama"))
    browser.press(.enter)
    move(&browser, to: "60 Panama")
    browser.press(.enter)
    #expect(browser.lines[0].contains("60 Panama"))
  }

  @Test func whatWasAskedForAndLeftOutIsListed() throws {
    var browser = try browser()
    browser.press("7", "G", .enter)
    #expect(browser.lines[0].hasPrefix("Conclusions › Asked for and not taken up"))
    browser.press(.enter)
    #expect(browser.lines.contains { $0.contains("→ not taken up") })
  }

  @Test func twoDelegationsAreComparedSideBySide() throws {
    var browser = try browser()
    browser.press("1")
    move(&browser, to: "Sweden")
    browser.press("b")
    #expect(browser.message == "Sweden is kept; b on another one compares the two.")
    browser.press("j", "b")
    #expect(browser.lines[3].contains("Sweden") && browser.lines[3].contains("Switzerland"))
    move(&browser, to: "Skills")
    #expect(
      browser.lines.contains { $0.contains("¶ 76 Sweden") && $0.contains("¶ 75 Switzerland") })
  }

  @Test func theSameSideTwiceIsLetGo() throws {
    var browser = try browser()
    browser.press("1", "b", "b")
    #expect(browser.message == "Algeria is no longer kept.")
  }

  @Test func narrowingAddsToTheFilterAndCountsWhatIsLeft() throws {
    var browser = try browser()
    browser.press("4", "j", "j", "j", "c")
    browser.type("governments")
    browser.press(.enter)
    #expect(browser.lines[0].contains("row 1 of 11 (18 in all)"))
    browser.type("mflm")
    #expect(browser.lines.contains { $0.hasPrefix("> [ ] MFLM ") && $0.contains(" 2 │") })
    browser.press(.enter)
    #expect(browser.lines[0].contains("row 1 of 2 (18 in all)"))
  }

  @Test func everyConclusionAndDocumentHasItsRows() throws {
    let meeting = try Meeting.record()
    var browser = try browser(columns: 200, rows: 60)
    browser.press("7")
    for conclusion in meeting.conclusions {
      #expect(browser.selectedText.contains("> \(conclusion.id.rawValue) "))
      browser.press("j")
    }
  }
}

import Browser
import Meeting
import Screen
import TestSupport
import Testing

/// The plain screen, for programs that read it aloud.
@Suite struct AccessibleTests {
  private func browser(columns: Int = 120, rows: Int = 40) throws -> TestBrowser {
    TestBrowser(
      meeting: try .record(), columns: columns, rows: rows, start: .delegations, isAccessible: true)
  }

  @Test func theLastLineSaysWhatIsSelectedAndTheCursorStandsOnTheRow() throws {
    var browser = try browser()
    #expect(browser.message.hasPrefix("row 1 of 125, selected: "))
    browser.press("j")
    #expect(browser.message.hasPrefix("row 2 of 125, selected: Cambodia"))
    #expect(browser.cursorLine.hasPrefix("> Cambodia"))
    #expect(browser.frame.cursor?.column == 0)
  }

  @Test func aChangeIsSaidBeforeWhatIsSelected() throws {
    var browser = try browser()
    browser.press("m")
    #expect(browser.message.hasPrefix("Marked: Algeria. row 1 of 125, selected: "))
    browser.press("s")
    #expect(browser.message.hasPrefix("Sorted by name. row "))
  }

  @Test(arguments: ["1", "4", "5", "7", "9"])
  func noScreenHasLinesOrBlocks(key: String) throws {
    for size in [(120, 40), (80, 24), (40, 10)] {
      var browser = try browser(columns: size.0, rows: size.1)
      browser.press(.character(Character(key)), .enter)
      let drawn = browser.lines.joined().unicodeScalars.filter {
        (0x2500...0x259F).contains($0.value)
      }
      #expect(drawn.isEmpty, "\(key) at \(size)")
    }
  }

  @Test func aPageIsReadLineByLine() throws {
    var browser = try browser()
    browser.press("7", .enter, .enter)
    #expect(browser.message.hasPrefix("line 1 of "))
    browser.press("j", "j")
    #expect(browser.message.hasPrefix("line 3 of "))
  }

  @Test func choicesAndCountsAreSaid() throws {
    var browser = try browser()
    browser.press("f")
    browser.type("trinite")
    #expect(browser.message.hasPrefix("choice 1 of ") && browser.message.contains("Trinidad"))
    browser.press(.control("u"))
    browser.type("zzzz")
    #expect(browser.message.hasSuffix("no choice"))
    browser.press(.escape, "5", "l")
    #expect(browser.message.contains(" interventions, selected: "))
    browser.press("4", "j", "j", "j", "c")
    #expect(browser.message.contains("choice 1 of "))
  }

  @Test func figuresAreReadWithWhatTheyCountAndUnderWhichHeading() throws {
    var browser = try browser()
    browser.press("j", "j")
    #expect(
      browser.message
        == "row 3 of 125, selected: Italy, 2 people listed, 6 interventions, Government members")
    browser.press("4", "j")
    #expect(browser.message.hasSuffix("selected: Opening session, 19 interventions"))
  }

  @Test func aPlotIsReadAsItsNumbers() throws {
    var browser = try browser()
    browser.press(":")
    browser.type("statistics")
    browser.press(.enter)
    #expect(browser.message.contains("Governments 56, Opening 9, Development 7, Protection 11"))
    #expect(browser.lines.contains { $0.contains("Observers        6        6") })
  }

  @Test func whatASearchFindsIsReadWhileItIsTyped() throws {
    var browser = try browser(columns: 80, rows: 24)
    browser.press("9")
    browser.type("gurney")
    browser.press(.down)
    #expect(browser.message.hasPrefix("row 2 of "))
    #expect(browser.message.hasSuffix("Search: gurney"))
    #expect(browser.lines.contains { $0.contains("Mr Sam Gurney") })
  }

  @Test func aKeyTurnsItOnAndOff() throws {
    var browser = TestBrowser(meeting: try .record(), columns: 120, rows: 40)
    browser.press("1", "L")
    #expect(browser.message.hasPrefix("Plain screen. row 1 of 125, selected: "))
    browser.press("L")
    #expect(browser.message == "Full screen.")
    #expect(browser.lines.contains { $0.contains("│") })
  }
}

import Browser
import Meeting
import Screen
import TestSupport
import Testing

@Suite struct HistoryTests {
  private func browser() throws -> TestBrowser {
    TestBrowser(meeting: try .record(), columns: 80, rows: 24)
  }

  @Test func goingBackRestoresFilterOrderAndCursor() throws {
    var browser = try browser()
    browser.press("1", "s", "/")
    browser.type("sw")
    browser.press(.enter, "j", "j")
    let left = browser.frame
    browser.press("4", "[")
    #expect(browser.frame.description == left.description)
    browser.press("]")
    #expect(browser.lines[0].hasPrefix("Themes"))
  }

  @Test func goingForwardIsForgottenAfterANewPage() throws {
    var browser = try browser()
    browser.press("1", "4", "[", "3", "]")
    #expect(browser.message == "Nothing later in the history.")
    #expect(browser.lines[0].hasPrefix("Officers"))
  }

  @Test func escapeLeavesPaneByPaneAndNeverQuits() throws {
    var browser = try browser()
    browser.press("1", .enter, .enter, .escape, .escape, .escape)
    #expect(browser.lines[0].hasPrefix("TTMLM/2013/15"))
    browser.press(.escape)
    #expect(browser.message == "Esc does not quit; q does.")
    #expect(browser.effects.isEmpty)
  }

  @Test func qGoesBackAndQuitsOnTheStartPage() throws {
    var browser = try browser()
    browser.press("1", "q")
    #expect(browser.effects.isEmpty)
    browser.press("q")
    #expect(browser.effects == ["quit"])
  }

  @Test func ctrlCQuitsFromAnywhereButFirstClosesAPrompt() throws {
    var browser = try browser()
    browser.press("1", "/")
    browser.send(.interrupted)
    #expect(browser.effects.isEmpty)
    browser.send(.interrupted)
    #expect(browser.effects == ["quit"])
  }

  @Test func theSameScreenAgainGoesBackToItsListAndAddsNoHistory() throws {
    var browser = try browser()
    browser.press("1", .enter, "1", "q")
    #expect(browser.lines[0].hasPrefix("TTMLM/2013/15"))
  }
}

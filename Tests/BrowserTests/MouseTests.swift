import Browser
import Meeting
import Screen
import TestSupport
import Testing

@Suite struct MouseTests {
  private func browser() throws -> TestBrowser {
    TestBrowser(meeting: try .record(), columns: 80, rows: 24)
  }

  @Test func aClickSelectsAndAClickOnTheSelectionOpens() throws {
    var browser = try browser()
    browser.press("1")
    browser.send(.click(Position(row: 7, column: 5)))
    #expect(browser.selectedText.hasPrefix("> Italy"))
    browser.send(.click(Position(row: 7, column: 5)))
    #expect(browser.lines[0].hasPrefix("Delegations › Italy"))
  }

  @Test func clicksAndTheWheelCostNothingThatIsBeingTyped() throws {
    for question in ["n", "w", "e"] as [Character] {
      var browser = try browser()
      browser.press("2", "/")
      browser.type("kenya")
      browser.press(.enter, .character(question))
      browser.type("typed.csv")
      let before = browser.frame
      for row in [1, 5, 23] { browser.send(.click(Position(row: row, column: 10))) }
      browser.send(.wheel(Position(row: 6, column: 10), rows: 3))
      #expect(browser.frame == before, "\(question)")
    }
  }

  @Test func aClickOnATabOpensItsScreen() throws {
    var browser = try browser()
    browser.send(.click(Position(row: 1, column: 10)))
    #expect(browser.lines[0].hasPrefix("People"))
  }

  @Test func aClickOnAHeadingOrTheEmptyPartChangesNothing() throws {
    var browser = try browser()
    browser.press("1")
    let before = browser.frame
    browser.send(.click(Position(row: 4, column: 5)))
    browser.send(.click(Position(row: 22, column: 70)))
    #expect(browser.frame.description == before.description)
  }

  @Test func theWheelMovesThePaneBelowThePointer() throws {
    var browser = try browser()
    browser.press("4", "j", "j", "j", .enter)
    browser.send(.wheel(Position(row: 10, column: 5), rows: 3))
    #expect(browser.selectedText.hasPrefix("> 53"))
  }
}

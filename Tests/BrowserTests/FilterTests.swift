import Browser
import Meeting
import Screen
import TestSupport
import Testing

@Suite struct FilterTests {
  private func browser(columns: Int = 80, rows: Int = 24) throws -> TestBrowser {
    TestBrowser(meeting: try .record(), columns: columns, rows: rows)
  }

  @Test func aFilterNarrowsTheListWithEveryLetter() throws {
    var browser = try browser()
    browser.press("1", "/")
    browser.type("filip")
    browser.press(.enter)
    #expect(browser.lines[3].contains("2 of 125 /filip"))
    #expect(browser.selectedText.hasPrefix("> Philippines"))
  }

  @Test func escapeDropsAFilterThatIsBeingTyped() throws {
    var browser = try browser()
    browser.press("1", "/")
    browser.type("zam")
    browser.press(.escape)
    #expect(browser.lines[3].contains("125 delegations"))
    #expect(browser.selectedText.hasPrefix("> Zambia"))
  }

  @Test func escapeClearsAFilterThatWasKept() throws {
    var browser = try browser()
    browser.press("1", "/")
    browser.type("zam")
    browser.press(.enter, .escape)
    #expect(browser.message == "Filter cleared.")
    #expect(browser.lines[3].contains("125 delegations"))
  }

  @Test func aFilterThatLeavesNothingSaysSoAndCanBeTakenBack() throws {
    var browser = try browser()
    browser.press("1", "/")
    browser.type("xyz")
    #expect(browser.lines.contains { $0.contains("Nothing here matches “xyz”") })
    browser.press(.backspace, .backspace, .backspace)
    #expect(browser.lines[3].contains("125 delegations"))
    browser.press(.backspace)
    #expect(browser.message.isEmpty)
  }

  @Test func theInterventionsOfAThemeCanBeFilteredByGroup() throws {
    var browser = try browser()
    browser.press("4", "j", "j", "j", .enter, "/")
    browser.type("group:workers")
    browser.press(.enter)
    #expect(browser.lines[0].contains("row 1 of 2 (18 in all)"))
    #expect(browser.selectedText.hasPrefix("> 51–52"))
  }

  @Test(arguments: ["1", "5", ":"])
  func aFilterThatIsNoQueryIsNotTaken(screen: Key) throws {
    var browser = try browser(columns: 120)
    browser.press(screen)
    if screen == ":" {
      browser.type("statistics")
      browser.press(.enter)
    }
    let before = browser.lines[3].prefix(32)
    browser.press("/")
    browser.type("group:worker-members")
    browser.press(.enter)
    #expect(browser.message.contains("worker"))
    #expect(browser.lines[browser.lines.count - 1].hasPrefix("/group:worker-members"))
    browser.press(.enter, .escape)
    #expect(browser.lines[3].prefix(32) == before)
    browser.press("e")
    #expect(!browser.message.contains("/group"))
  }

  @Test func aFilterThatIsMendedIsTaken() throws {
    var browser = try browser(columns: 120)
    browser.press("1", "/")
    browser.type("group:worker-memberz")
    browser.press(.enter, .control("u"))
    browser.type("filip")
    browser.press(.enter)
    #expect(browser.lines[3].contains("2 of 125 /filip"))
    #expect(browser.message.isEmpty)
  }

  @Test func aMistakeInAQueryIsSaidBesideThePrompt() throws {
    var browser = try browser()
    browser.press("1", "/")
    browser.type("contry:panama")
    #expect(browser.message.contains("write country:"))
  }

  @Test func onTheStartPageAFilterGoesAnywhere() throws {
    var browser = try browser()
    browser.press("/")
    browser.type("kenya")
    #expect(browser.choiceLine.hasPrefix("> Kenya"))
  }

  @Test func aFilterThatLeavesNothingOffersTheNearestSpelling() throws {
    var browser = try browser()
    browser.press("1", "/")
    browser.type("zimbabve")
    #expect(browser.message.contains("zimbabwe"))
  }

  @Test func aFilterOfTheInterventionsIsSeenFromTheList() throws {
    var browser = try browser(columns: 120, rows: 40)
    browser.press("4", "j", "j", "j", .enter, "/")
    browser.type("switz")
    browser.press(.enter, .left)
    #expect(browser.lines[3].contains("/switz in Effective"))
  }

  @Test func aPasteInAPromptIsTextAndElsewhereNothing() throws {
    var browser = try browser()
    browser.send(.paste("q\nq"))
    #expect(browser.effects.isEmpty)
    browser.press("1", "/")
    browser.send(.paste("zam\nbia"))
    #expect(browser.message == "/zambia")
  }
}

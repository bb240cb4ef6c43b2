import Browser
import Meeting
import Screen
import TestSupport
import Testing

/// The search screen: hits, what was hit in them, and the values beside them.
@Suite struct SearchScreenTests {
  private func browser(_ text: String = "", columns: Int = 120, rows: Int = 40) throws
    -> TestBrowser
  {
    var browser = TestBrowser(meeting: try .record(), columns: columns, rows: rows)
    browser.press("9")
    browser.type(text)
    return browser
  }

  /// The pane that is the n-th from the left, line by line.
  private func pane(_ number: Int, of browser: TestBrowser) -> [String] {
    browser.lines.compactMap { line in
      let panes = line.split(separator: "│", omittingEmptySubsequences: false)
      return panes.count > number ? String(panes[number]) : nil
    }
  }

  @Test func beforeAnythingIsTypedTheQueryLanguageIsExplained() throws {
    let lines = try pane(1, of: browser())
    #expect(lines.contains { $0.contains("\"fair recruitment\"") })
    #expect(lines.contains { $0.contains("para:50-60 has:doubt") })
  }

  @Test func hitsAndCountsFollowEveryLetter() throws {
    var browser = try browser("zimb")
    let first = try #require(pane(1, of: browser).first { $0.contains("hits") })
    browser.type("abwe kind:asks")
    let second = try #require(pane(1, of: browser).first { $0.contains("hit") })
    #expect(first != second)
    #expect(browser.message == "Search: zimbabwe kind:asks")
  }

  @Test func aHitSaysWhichNameInWhichLanguageWasHit() throws {
    let browser = try browser("suiza")
    #expect(pane(1, of: browser).contains { $0.contains("es: Suiza · Government members") })
  }

  @Test func theWordsThatWereSearchedForAreMarked() throws {
    let browser = try browser("\"portability of social security\"")
    let marked = browser.frame.description.split(separator: "\n").filter { $0.hasSuffix(" match") }
    #expect(!marked.isEmpty)
  }

  @Test func enterBringsMoreHitsThanAreShownWhileTypingAndKeepsTheCursor() throws {
    var browser = try browser("migration")
    browser.press(.down, .down)
    let typed = pane(1, of: browser)
    #expect(typed.contains { $0.contains("the best 50 shown") })
    browser.press(.enter)
    let found = pane(1, of: browser)
    #expect(found.contains { $0.contains("the best 200 shown") })
    #expect(found[2...] == typed[2...])
  }

  @Test func enterGoesToTheHitsAndEnterAgainToThePlace() throws {
    var browser = try browser("c189")
    browser.press(.enter, .enter)
    #expect(browser.lines[0].hasPrefix("Instruments"))
    browser.press("[")
    #expect(browser.lines[0].hasPrefix("Search: c189"))
    #expect(pane(1, of: browser).contains { $0.contains("hits") })
  }

  @Test func aValueIsTakenIntoTheQueryAndGivenUpAgain() throws {
    var browser = try browser("fees")
    browser.press(.enter, "c")
    let before = browser.lines[0]
    browser.press(.enter)
    #expect(browser.lines[0].contains("fees kind:"))
    #expect(browser.selectedText.hasPrefix("> [x]"))
    browser.press(.enter)
    #expect(browser.lines[0] == before)
  }

  @Test func whereNothingMatchesTheNearestSpellingIsOffered() throws {
    let browser = try browser("zimbabve")
    #expect(pane(1, of: browser).contains { $0.contains("0 hits") })
    #expect(browser.message.contains("zimbabwe"))
  }

  @Test(arguments: ["group:o", "(kenya", "\"fair rec"])
  func enterAsksAWholeQueryAsTheCommandLineDoes(query: String) throws {
    var browser = try browser(query)
    browser.press(.enter)
    #expect(browser.message.hasSuffix("Search: \(query)"), "\(browser.message)")
    #expect(browser.message.contains("character"), "\(browser.message)")
    browser.press(.control("u"))
    browser.type("kenya")
    browser.press(.enter)
    #expect(browser.lines[0].hasPrefix("Search: kenya") && browser.message.isEmpty)
  }

  @Test func theKeyOfTheScreenBeginsAnotherSearchAndTheFirstStaysInTheHistory() throws {
    var browser = try browser("kenya")
    browser.press(.enter, "9")
    browser.type("panama")
    browser.press(.enter)
    #expect(browser.lines[0].hasPrefix("Search: panama "))
    browser.press("[")
    #expect(browser.lines[0].hasPrefix("Search: kenya "))
  }

  @Test func theEndOfTheHitsAsksForMore() throws {
    var browser = try browser("migrant")
    browser.press(.enter)
    #expect(pane(1, of: browser).contains { $0.contains("the best 200 shown") })
    browser.press("G")
    #expect(!pane(1, of: browser).contains { $0.contains("the best 200 shown") })
  }

  @Test func aMistakeKeepsTheHitsAndSaysWhatToType() throws {
    var browser = try browser("fees")
    let before = pane(1, of: browser)
    browser.type(" contry:x")
    #expect(pane(1, of: browser) == before || browser.message.contains("country"))
    #expect(browser.message.contains("country"))
  }

  @Test func escapeLeavesTheQueryAndFromAnEmptyOneGoesBack() throws {
    var browser = try browser("fees")
    browser.press(.escape)
    #expect(browser.lines[0].hasPrefix("Search: fees"))
    browser.press("/", .control("u"), .escape)
    #expect(browser.lines[0].hasPrefix("TTMLM/2013/15"))
  }

  @Test func inANarrowWindowTheHitsAreShownWhileTyping() throws {
    let browser = try browser("kenya", columns: 40, rows: 10)
    #expect(browser.lines[2].contains("hits"))
    #expect(browser.lines[3].hasPrefix("> Kenya"))
  }
}

import Browser
import Meeting
import Screen
import TestSupport
import Testing

@Suite struct MovingTests {
  private func browser(columns: Int = 80, rows: Int = 24) throws -> TestBrowser {
    TestBrowser(meeting: try .record(), columns: columns, rows: rows)
  }

  @Test func movingDownPassesOverHeadings() throws {
    var browser = try browser()
    browser.press("1")
    for _ in 0..<11 { browser.press("j") }
    #expect(browser.selectedText.hasPrefix("> Zimbabwe"))
    browser.press("j")
    #expect(browser.selectedText.hasPrefix("> Bangladesh"))
  }

  @Test func movingUpStopsAtTheFirstRow() throws {
    var browser = try browser()
    browser.press("1", "j", "k", "k", "k")
    #expect(browser.selectedText.hasPrefix("> Algeria"))
  }

  @Test func endAndHomeGoToTheLastAndTheFirstRow() throws {
    var browser = try browser()
    browser.press("1", "G")
    #expect(browser.selectedText.hasPrefix("> Secretariat and suppor"))
    browser.press(.home)
    #expect(browser.selectedText.hasPrefix("> Algeria"))
  }

  @Test func aPageDownAndAPageUpComeBackToTheSameRow() throws {
    var browser = try browser()
    browser.press("2", .pageDown)
    let there = browser.selectedText
    browser.press(.pageUp)
    #expect(browser.selectedText.hasPrefix("> Rabah Mekhazni"))
    browser.press(.pageDown)
    #expect(browser.selectedText == there)
  }

  @Test func theCursorIsAlwaysInViewWhateverTheSize() throws {
    var browser = try browser()
    browser.press("2", "G")
    for size in [(120, 40), (60, 20), (40, 10), (200, 11), (80, 24)] {
      browser.resize(columns: size.0, rows: size.1)
      #expect(browser.selectedText.hasPrefix("> Clare Schenker"), "at \(size)")
    }
  }

  @Test func theTextFollowsTheCursor() throws {
    var browser = try browser(columns: 120, rows: 40)
    browser.press("4", "j", "j", "j", .enter, "j", "j", "j", "j")
    #expect(browser.selectedText.contains("Italy, for EU"))
    #expect(browser.lines.contains { $0.contains("¶ 54 Italy, for European Union") })
    browser.press("j")
    #expect(browser.lines.contains { $0.contains("¶ 55 Zimbabwe") })
  }

  @Test func enterGoesFromACountryToItsPeopleAndToWhatTheySaid() throws {
    var browser = try browser()
    browser.press("1", "j", "j", "j", "j", .enter)
    #expect(browser.selectedText.contains("Rodrigo Mejía Duncan"))
    for _ in 0..<6 { browser.press("j") }
    #expect(browser.selectedText.contains("21  Opening"))
    browser.press(.enter)
    #expect(browser.lines.contains { $0.contains("¶ 21 Panama") })
  }

  @Test func aLinkOpensTheInterventionThatIsAgreedWith() throws {
    var browser = try browser(columns: 120, rows: 40)
    browser.press("f")
    browser.type("para:55")
    browser.press(.enter)
    while !browser.selectedText.contains("Agrees with 50 Employers") {
      let before = browser.selectedText
      browser.press("j")
      try #require(browser.frame.cursor != nil)
      if browser.selectedText == before, browser.message.isEmpty { break }
    }
    browser.press(.enter)
    #expect(browser.lines.contains { $0.contains("¶ 50 Employers") })
    #expect(browser.lines.contains { $0.contains("Agreed with by 55 Zimbabwe") })
  }

  @Test func nextAndPreviousStepThroughInterventionsFromTheText() throws {
    var browser = try browser()
    browser.press("f")
    browser.type("para:54")
    browser.press(.enter, ".")
    #expect(browser.lines.contains { $0.contains("¶ 55 Zimbabwe") })
    browser.press(",", ",")
    #expect(browser.lines.contains { $0.contains("¶ 53 Switzerland") })
  }

  @Test func theLastInterventionSaysThatItIsTheLast() throws {
    var browser = try browser()
    browser.press("f")
    browser.type("para:122")
    browser.press(.enter, ".")
    #expect(browser.message == "This is the last intervention here.")
  }

  @Test func aKeyWithoutEffectSaysSo() throws {
    var browser = try browser()
    browser.press("W")
    #expect(browser.message == "W does nothing here; ? lists the keys.")
  }

  @Test func tabGoesRoundThePanes() throws {
    var browser = try browser(columns: 120, rows: 40)
    browser.press("4", "j", .tab, .tab, .tab)
    #expect(browser.selectedText.contains("Opening session"))
    browser.press(.backTab)
    #expect(browser.selectedText.contains("Paragraph 9"))
  }

  @Test func withTwoPanesTabKeepsToThoseThatAreShown() throws {
    var browser = try browser()
    browser.press("f")
    browser.type("para:54")
    browser.press(.enter, .tab)
    #expect(browser.selectedText.hasPrefix("> 54"))
    browser.press(.tab)
    #expect(browser.selectedText.hasPrefix("> ¶ 54 Italy"))
  }
}

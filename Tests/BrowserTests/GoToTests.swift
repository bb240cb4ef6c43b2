import Browser
import Meeting
import Screen
import TestSupport
import Testing

@Suite struct GoToTests {
  private func browser() throws -> TestBrowser {
    TestBrowser(meeting: try .record(), columns: 80, rows: 24)
  }

  @Test(arguments: [
    ("cote", "Côte d'Ivoire"), ("filipinas", "Philippines"), ("trinite", "Trinidad and Tobago"),
    ("CH", "Switzerland"), ("emirats", "United Arab Emirates"), ("corea", "Republic of Korea"),
    ("suecia", "Sweden"),
  ])
  func aFewLettersInAnyLanguageLeadToTheCountry(letters: String, country: String) throws {
    var browser = try browser()
    browser.press("f")
    browser.type(letters)
    #expect(browser.choiceLine.hasPrefix("> \(country)"), "for \(letters)")
    browser.press(.enter)
    #expect(browser.lines[0].hasPrefix("Delegations › \(country)"), "for \(letters)")
  }

  @Test(arguments: [("ostberg", "Maria Östberg Svanelind"), ("velasquez", "Velásquez")])
  func unaccentedLettersLeadToThePerson(letters: String, name: String) throws {
    var browser = try browser()
    browser.press("f")
    browser.type(letters)
    #expect(browser.choiceLine.contains(name), "for \(letters)")
  }

  @Test func aParagraphNumberLeadsToItsIntervention() throws {
    var browser = try browser()
    browser.press("f")
    browser.type("para:52")
    browser.press(.enter)
    #expect(browser.lines.contains { $0.contains("¶ 51–52 Workers") })
  }

  @Test func theChoiceMovesAndEnterTakesIt() throws {
    var browser = try browser()
    browser.press("f")
    browser.type("CH")
    browser.press(.down)
    let chosen = browser.choiceLine
    #expect(!chosen.hasPrefix("> Switzerland  ") || chosen.contains("Worker"))
    browser.press(.enter)
    #expect(!browser.lines[0].hasPrefix("TTMLM"))
  }

  @Test func goToWithoutLettersAsksForSome() throws {
    var browser = try browser()
    browser.press("f", .enter)
    #expect(browser.message == "Type a few letters of a name.")
  }

  @Test(arguments: ["f", "?"] as [Character])
  func aTextLongerThanItsLineShowsItsEndAndIsToldInALine(key: Character) throws {
    var browser = try browser()
    browser.press(.character(key))
    browser.send(.paste(String(repeating: "x", count: 20_000) + " y"))
    let heading = try #require(browser.lines.first { $0.contains("xxx") })
    #expect(heading.contains("…xxx") && heading.split(separator: " ").last == "y")
    #expect(browser.frame.cursor?.column == 79)
    #expect(browser.lines.count { $0.contains("xxxxxxxx") } < 5)
  }
}

import Browser
import Meeting
import TestSupport
import Testing
import Wording

@Suite struct QueryExampleTests {
  @Test(arguments: zip(Language.allCases, ["grammar", "grammaire", "gramatica"]))
  func theHelpFindsTheQueryLanguageByItsName(language: Language, name: String) throws {
    var browser = TestBrowser(meeting: .sample, columns: 80, rows: 24)
    for _ in 0..<(Language.allCases.firstIndex(of: language) ?? 0) { browser.press("t") }
    browser.press("?")
    browser.type(name)
    let screen = browser.lines.joined(separator: "\n")
    for example in ["fees -agencies", "country:kenya", "para:50-60 has:doubt"] {
      #expect(screen.contains(example), "\(language) \(example)")
    }
    #expect(screen.contains(language.words.queryGrammar))
  }

  @Test(arguments: [
    ("side by side", "\"fair recruitment\""), ("grulac", "country:kenya"),
    ("cites:c189", "cites:c189 body:iom"),
  ])
  func aPartOfTheLanguageIsFoundByItsOwnWords(typed: String, example: String) throws {
    var browser = TestBrowser(meeting: .sample, columns: 80, rows: 24)
    browser.press("?")
    browser.type(typed)
    #expect(browser.choiceLine.hasPrefix("> \(example)"), "\(browser.choiceLine)")
  }

  @Test func anExampleThatIsChosenIsAsked() throws {
    var browser = TestBrowser(meeting: .sample, columns: 80, rows: 24)
    browser.press("?")
    browser.type("country:kenya")
    browser.press(.enter)
    #expect(browser.lines.joined(separator: "\n").contains("Search: country:kenya"))
  }
}

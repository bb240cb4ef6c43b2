import Meeting
import Screen
import TestSupport
import Testing

/// The screens in French and Spanish.
@Suite struct LanguageTests {
  private static let paths: [(name: String, keys: [Key], text: String)] = [
    ("start", [], ""), ("delegations", ["1"], ""), ("people", ["2"], ""), ("officers", ["3"], ""),
    ("themes", ["4"], ""), ("theme", ["4", "j", "j", "j", .enter], ""), ("matrix", ["5"], ""),
    ("topics", ["6", .enter], ""), ("conclusions", ["7"], ""), ("documents", ["8", .enter], ""),
    ("search", ["9"], ""), ("intervention", ["f"], "para:54\n"), ("help", ["?"], ""),
    ("silent", ["1", "G", "G", .enter], ""), ("conclusion", ["f"], "5(iii)\n"),
    ("nothing", ["1", "/"], "atlantis"), ("statistics", ["?"], "statist\n"),
  ]

  private func snapshot(_ language: Language, columns: Int, rows: Int, only names: [String]?) throws
  {
    for path in Self.paths where names?.contains(path.name) ?? true {
      var browser = TestBrowser(
        meeting: try .record(), columns: columns, rows: rows, language: language)
      for key in path.keys { browser.press(key) }
      for character in path.text {
        browser.press(character == "\n" ? .enter : .character(character))
      }
      try expectSnapshot(
        of: browser.frame, named: "\(path.name)-\(language.rawValue)-\(columns)x\(rows)")
    }
  }

  @Test(arguments: [Language.french, .spanish])
  func everyScreenInAnotherLanguage(language: Language) throws {
    try snapshot(language, columns: 80, rows: 24, only: nil)
  }

  @Test(arguments: [Language.french, .spanish])
  func aSmallWindowInAnotherLanguage(language: Language) throws {
    try snapshot(
      language, columns: 40, rows: 10, only: ["start", "delegations", "intervention", "matrix"])
  }

  @Test func theKeyChangesEverythingOnTheScreenAtOnce() throws {
    var browser = TestBrowser(meeting: try .record(), columns: 80, rows: 24)
    browser.press("1", "t")
    #expect(browser.lines[0].hasPrefix("Délégations"))
    #expect(browser.lines[1].contains("3 Fonct"))
    #expect(browser.lines.suffix(2).joined().contains("Tout est en français"))
    browser.press("t")
    #expect(browser.lines[0].hasPrefix("Delegaciones"))
    browser.press("t")
    #expect(browser.message == "Names in English.")
  }

  @Test(arguments: [Language.english, .french, .spanish])
  func allNineTabsFit80Columns(language: Language) throws {
    let browser = TestBrowser(
      meeting: try .record(), columns: 80, rows: 24, language: language)
    let tabs = browser.lines[1]
    for digit in 1...9 { #expect(tabs.contains("\(digit) ")) }
    #expect(tabs.contains(language.rawValue.uppercased()))
  }

  @Test func aListByNameFollowsTheLanguage() throws {
    func names(_ language: Language) throws -> [String] {
      var browser = TestBrowser(
        meeting: try .record(), columns: 80, rows: 24, language: language)
      browser.press("1", "s")
      return browser.lines
    }
    #expect(try names(.french) != names(.spanish))
    #expect(try names(.french).contains { $0.contains("Afrique du Sud") })
  }

  @Test func adviceOnAQueryIsInTheReadersLanguage() throws {
    var browser = TestBrowser(
      meeting: try .record(), columns: 120, rows: 40, language: .french)
    browser.press("1", "/")
    browser.type("group:xyz")
    #expect(browser.message.contains("écrivez group:workers"))
  }
}

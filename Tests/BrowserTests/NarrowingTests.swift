import Browser
import Meeting
import Screen
import TestSupport
import Testing

/// The values by which the interventions of a theme are narrowed, beside them.
@Suite struct NarrowingTests {
  private func browser(columns: Int = 80, rows: Int = 24) throws -> TestBrowser {
    var browser = TestBrowser(meeting: try .record(), columns: columns, rows: rows)
    browser.press("4", "j", "j", "j", "c")
    return browser
  }

  private func values(_ browser: TestBrowser) -> [String] {
    browser.lines.filter { $0.contains("[ ]") || $0.contains("[x]") }.map {
      String($0.split(separator: "│")[0].drop { $0 == " " || $0 == ">" })
    }
  }

  @Test func theValuesStandBesideTheInterventionsWithTheirCounts() throws {
    let browser = try browser()
    #expect(browser.lines[4].contains("Group"))
    #expect(browser.lines[5].contains("> [ ] Governments                 11 │   50    Employers"))
  }

  @Test func enterTakesAValueAndTheInterventionsAndCountsFollow() throws {
    var browser = try browser()
    browser.press(.down, .down, .down, .enter)
    #expect(browser.lines[0].contains("row 1 of 2 (18 in all)"))
    #expect(values(browser).first?.hasPrefix("[x] Workers") == true)
    #expect(browser.lines.contains { $0.contains("51–52 Workers") })
    #expect(!browser.lines.contains { $0.contains("Switzerland") })
  }

  @Test func aMessageTooLongForTheLastLineTakesTheHintsToo() throws {
    var browser = TestBrowser(meeting: try .record(), columns: 40, rows: 10)
    browser.press("4", .enter, "c")
    #expect(browser.lines[8].hasPrefix("There are no interventions here to  "))
    #expect(browser.lines[9].hasPrefix("narrow; open a theme first.  "))
    browser.press("j")
    #expect(browser.lines[8].hasPrefix("Enter open"))
  }

  @Test func enterAgainGivesTheValueUp() throws {
    var browser = try browser()
    browser.press(.down, .down, .down, .enter, .enter)
    #expect(browser.lines[0].contains("row"))
    #expect(!browser.lines[0].contains("in all"))
    #expect(values(browser).allSatisfy { $0.hasPrefix("[ ]") })
  }

  @Test func severalValuesNarrowTogetherAndEscapeKeepsThem() throws {
    var browser = try browser()
    browser.type("workers")
    browser.press(.enter)
    browser.type("zzz")
    #expect(browser.lines.contains { $0.contains("No value has “zzz” in its name.") })
    browser.press(.control("u"))
    browser.type("kind:warns")
    browser.press(.enter, .escape)
    #expect(browser.lines[3].contains("/group:workers kind:warns in"))
    #expect(browser.lines[0].contains("row 1 of 2 (18 in all)"))
  }

  @Test func aValueThatLeavesNothingCanStillBeGivenUp() throws {
    var browser = TestBrowser(meeting: try .record(), columns: 80, rows: 24)
    browser.press("4", "j", "j", "j", .enter, "/")
    browser.type("group:workers group:employers")
    browser.press(.enter, "c")
    #expect(browser.lines.contains { $0.contains("[x] Workers") && $0.contains("0") })
    browser.press(.enter)
    #expect(browser.lines[0].contains("row 1 of 2 (18 in all)"))
  }

  @Test func whereThereAreNoInterventionsTheKeySaysSo() throws {
    var browser = TestBrowser(meeting: try .record(), columns: 80, rows: 24)
    browser.press("8", "c")
    #expect(browser.message.contains("no interventions here to narrow"))
  }

  @Test func aClickTakesAValueAndOneBesideThemClosesThem() throws {
    var browser = try browser()
    browser.send(.click(Position(row: 8, column: 6)))
    #expect(browser.lines[0].contains("row 1 of 2 (18 in all)"))
    browser.send(.click(Position(row: 5, column: 60)))
    #expect(!browser.lines.contains { $0.contains("[x]") })
    #expect(browser.selectedText.contains("64"))
  }
}

import TestSupport
import Testing

/// What the start page and the list of delegations say of those without an intervention.
@Suite struct DelegationCountsTests {
  @Test func asManyHaveADotAsTheStartPageCallsSilent() throws {
    var browser = TestBrowser(meeting: try .record(), columns: 80, rows: 200)
    let start = try #require(browser.lines.first { $0.contains("67 of them silent") })
    #expect(start.contains("82 national"))
    browser.press("1")
    let list = browser.lines.map { $0.split(separator: "│")[0] }
    let end = try #require(list.firstIndex { $0.contains("International organizations") })
    // A dot ends the rows of those that are silent, the secretariat and organizations apart.
    let silent = list[..<end].filter { $0.hasSuffix("·") || $0.hasSuffix("· ") }
    #expect(silent.count == 67)
  }

  @Test func whoSpokeForAGroupStandsInParentheses() throws {
    var browser = TestBrowser(meeting: try .record(), columns: 80, rows: 200)
    browser.press("1")
    let list = browser.lines.map { $0.split(separator: "│")[0] }
    let spoken = list.filter { $0.contains("(") && $0.contains(")") && $0.contains("United") }
    #expect(spoken.count == 2, "\(spoken)")
  }
}

import Meeting
import TestSupport
import Testing

/// What the start page and the list of delegations say of those without an intervention.
@Suite struct DelegationCountsTests {
  /// The rows of the delegations, in record order, each with its delegation.
  private func rows() throws -> [(delegation: Delegation, row: String)] {
    let meeting = try Meeting.record()
    var browser = TestBrowser(meeting: meeting, columns: 80, rows: 200)
    browser.press("1")
    let headings = Set(Section.allCases.map(\.names.english))
    let rows = browser.lines[3...].compactMap { line -> String? in
      let row = line.split(separator: "│")[0].drop { $0 == " " || $0 == ">" }
      let text = String(row.reversed().drop { $0 == " " }.reversed())
      return text.last.map { $0.isNumber || "·)".contains($0) } == true && !headings.contains(text)
        ? text : nil
    }
    try #require(rows.count == meeting.delegations.count)
    return zip(meeting.delegations, rows).map { ($0, $1) }
  }

  @Test func asManyCountriesHaveADotAsTheStartPageCallsSilent() throws {
    let browser = TestBrowser(meeting: try .record(), columns: 80, rows: 200)
    let silent = try rows().count { $0.delegation.kind == .country && $0.row.hasSuffix("·") }
    #expect(silent > 0)
    #expect(browser.lines.contains { $0.contains("\(silent) of them silent") })
  }

  @Test func whoseMembersSpokeForAGroupHasTheirNumberInParentheses() throws {
    let found = try rows().filter { $0.delegation.kind == .country && $0.row.hasSuffix(")") }
    #expect(found.map(\.delegation.id.rawValue).sorted() == ["employer-us", "worker-gb"])
    #expect(found.allSatisfy { $0.row.hasPrefix("United") })
  }
}

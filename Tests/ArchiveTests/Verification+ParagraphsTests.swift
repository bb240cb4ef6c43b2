import Meeting
import TestSupport
import Testing
import Wording

@testable import Archive

@Suite struct VerificationParagraphsTests {
  private func faults(_ old: String, _ new: String) throws -> [String] {
    try HarbourReport(old, new).verification().findings.map { "\($0.check) \($0.id)" }
  }

  @Test func aHeadingBeforeTheWrongParagraphIsFoundWithWhatStandsThere() throws {
    let moved = "Closing\n\nHM/2012/3   3\n\n"
    let text = try HarbourReport(moved, "").text
      .replacing("10. A network", with: "Closing\n\n10. A network")
    let finding = try #require(HarbourReport(text: text).verification().findings.first)
    #expect(finding.check == .heading)
    #expect(finding.value == "Closing")
    #expect(finding.place == "before paragraph 9")
    #expect(finding.stands == nil)
  }

  @Test func aHeadingMaySetItsCapitalsAndStopsOtherwise() throws {
    #expect(try faults("Closing\n\nHM", "CLOSING\n\nHM") == [])
    #expect(try faults("Closing\n\nHM", "**Closing**\n\nHM") == [])
  }

  @Test func aParagraphThatIsMissingIsToldOfOnceThoughMuchHungOnIt() throws {
    let text = try HarbourReport().text
    let start = try #require(text.firstRange(of: "10. A network"))
    let end = try #require(text.firstRange(of: "11. The Meeting took"))
    let cut = String(text[..<start.lowerBound] + text[end.lowerBound...])
    let findings = try HarbourReport(text: cut).verification().findings
    #expect(findings.map { "\($0.check) \($0.id)" } == ["paragraph i010"])
    #expect(findings.first?.stands == nil)
  }

  @Test func aLabelMustBeginItsParagraph() throws {
    #expect(try faults("A network of harbour", "At last a network of harbour") == ["label i010"])
  }

  @Test func aLabelThatBeginsSmallStandsWithinTheFirstSentence() throws {
    var report = try HarbourReport()
    report.rows.interventions = report.rows.interventions.map { row in
      row.id == "i010" ? row.with(label: "harbour workers") : row
    }
    #expect(try report.verification().findings.map(\.description) == [])
    report.rows.interventions = report.rows.interventions.map { row in
      row.id == "i010" ? row.with(label: "pilots") : row
    }
    #expect(try report.verification().findings.map(\.id) == ["i010"])
  }

  @Test func aPronounOfTheReasonStandsInAnyOfTheParagraphs() throws {
    var report = try HarbourReport()
    report.rows.interventions = report.rows.interventions.map { row in
      row.id == "i004" ? row.with(reason: "It says 'He asked' in the second.") : row
    }
    #expect(try report.verification().findings.map(\.description) == [])
    report.rows.interventions = report.rows.interventions.map { row in
      row.id == "i004" ? row.with(reason: "It says 'She asked' in the second.") : row
    }
    let finding = try #require(report.verification().findings.first)
    #expect(finding.check == .pronoun)
    #expect(finding.value == "She asked")
  }

  @Test func aFigureIsNoPartOfAnother() throws {
    #expect(try faults("31 harbours", "310 harbours") == ["number f2"])
    #expect(try faults("of 2006", "of 12006") == ["year f6"])
  }

  @Test func aConclusionThatIsPrintedAndNotOursIsShownWithItsText() throws {
    let findings = try HarbourReport(
      "fees are published.", "fees are published.\n\n2. The harbours should meet."
    ).verification().findings
    #expect(findings.map { "\($0.check) \($0.id)" } == ["conclusion 2"])
    #expect(findings.first?.value == "")
    #expect(findings.first?.stands == "The harbours should meet.")
  }

  @Test func aRecordWithoutConclusionsHasNothingToSayOfThem() throws {
    var report = try HarbourReport()
    report.rows.conclusions = []
    report.rows.traces = []
    report.rows.documents = []
    report.rows.provisions = []
    let verification = try report.verification()
    #expect(verification.findings.map(\.description) == [])
    #expect(verification.counts[.conclusion] == nil)
  }
}

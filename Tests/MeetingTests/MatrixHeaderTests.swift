import Meeting
import TestSupport
import Testing

@Suite struct MatrixHeaderTests {
  private func titles(_ axis: MatrixAxis, _ language: Language = .english) -> [String] {
    var plan = MatrixPlan(by: axis, counting: .points)
    plan.showsSilent = true
    return Meeting.sample.matrix(plan).rows.map { $0.title(in: language) }
  }

  @Test func aHeaderIsCalledAsItsReadersCallIt() {
    #expect(titles(.theme) == ["Opening", "Recruitment", "Closing"])
    #expect(titles(.instrument) == ["C181", "MFLM"])
    #expect(titles(.instrument, .spanish) == ["C181", "MFLM Marco Multilateral"])
    #expect(titles(.kind).last == "sums up")
    #expect(titles(.attribution) == ["Stated", "Inferred", "One of several", "Not named"])
    #expect(titles(.topic, .french) == ["Frais de recrutement", "Formation"])
  }

  @Test func aPersonStandsWithWhomHeOrSheSpokeFor() {
    let titles = titles(.speaker)
    #expect(titles.contains("Mme Aya N’Guessan-Œuvrard, Côte d'Ivoire"))
    #expect(titles.contains("Sr. João Araújo, Employers"))
    #expect(titles.contains("Mr Peter Achterberg, Chair"))
    #expect(titles.contains("Mr Samir Khouri, Jordan"))
    #expect(titles.suffix(2) == ["One of several", "Not named"])
  }

  @Test func inANarrowColumnACountryIsItsCode() {
    let matrix = Meeting.sample.matrix(MatrixPlan(by: .country))
    #expect(matrix.rows.prefix(4).map { $0.shortNames[.french] } == ["CI", "JP", "CH", "HWN"])
  }

  @Test(arguments: MatrixAxis.allCases)
  func everyHeaderHasAKindAnIdentifierOfItsOwnAndAName(axis: MatrixAxis) {
    let headers = Meeting.sample.matrix(MatrixPlan(by: axis, counting: .points)).rows
    #expect(Set(headers.map(\.id)).count == headers.count)
    #expect(headers.allSatisfy { !$0.kind.isEmpty && !$0.names.isEmpty && !$0.shortNames.isEmpty })
  }
}

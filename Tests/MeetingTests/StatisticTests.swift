import Meeting
import TestSupport
import Testing
import Wording

@Suite struct StatisticTests {
  private func statistic(_ plot: Statistic.Plot) -> Statistic {
    var basis = MatrixBasis(.sample)
    return Statistic(plot, of: &basis)
  }

  @Test(arguments: Statistic.Plot.allCases)
  func everyPlotSaysWhatItCounts(plot: Statistic.Plot) {
    let statistic = statistic(plot)
    #expect(!statistic.table.isEmpty)
    #expect(!statistic.title(in: .english).isEmpty)
    #expect(!statistic.explanation(in: .english).isEmpty)
    #expect(statistic.explanation(in: .english).allSatisfy { $0.hasSuffix(".") })
    #expect((statistic.matrix == nil) == (statistic.table.counted == "people"))
    #expect((statistic.course != nil) == (plot == .course))
  }

  @Test func theMostCitedInstrumentComesFirst() {
    let statistic = statistic(.instruments)
    #expect(statistic.table.rows.map(\.id) == ["C181", "MFLM"])
    #expect(statistic.table.rowTotals == [2, 1])
    #expect(statistic.explanation(in: .english).contains("10 other points cite none."))
  }

  @Test func howSpeakersAreKnownIsCountedInFourWays() {
    let table = statistic(.speakers).table
    #expect(table.rows.map(\.id) == ["stated", "inferred", "one_of", "unknown"])
    #expect(table.rowTotals == [2, 3, 2, 1])
  }

  @Test func pointsAreCountedByKindAndGroup() throws {
    let table = statistic(.kinds).table
    #expect(table.rows.map(\.id).contains("sums-up"))
    #expect(table.total == 12)
    #expect(table.rowTotals.reduce(0, +) == 12)
    var basis = MatrixBasis(try Meeting.record())
    let record = Statistic(.kinds, of: &basis).table
    let workers = try #require(record.columns.firstIndex { $0.id == "workers" })
    let kinds = zip(record.rows.map(\.id), record.cells.map { $0[workers] })
    #expect(
      Dictionary(uniqueKeysWithValues: kinds).filter { $0.value > 0 } == [
        "asks": 100, "explains": 46, "supports": 18, "warns": 16, "reports": 8, "opposes": 5,
      ])
  }

  @Test func aPlotOfPeopleKeepsToThosePeople() {
    var basis = MatrixBasis(.sample)
    let statistic = Statistic(.honorifics, of: &basis, people: ["ingrid-moe", "lea-favre"])
    #expect(statistic.table.total == 2)
    #expect(statistic.explanation(in: .english).last?.hasPrefix("1 unknown: ") == true)
  }

  @Test func aPlotKeepsToItsPartOfTheDiscussion() {
    var basis = MatrixBasis(.sample)
    let statistic = Statistic(
      .topics, of: &basis, scope: .points(["p004-01", "p005-01"], in: .sample))
    #expect(statistic.table.rows.map(\.id) == ["fees", "training"])
    #expect(statistic.table.rowTotals == [2, 1])
    #expect(statistic.table.total == 2)
  }

  @Test(arguments: Statistic.Plot.allCases)
  func aPlotWithoutTheChairSaysSoAndCountsTheOthers(plot: Statistic.Plot) throws {
    var basis = MatrixBasis(try .record())
    let all = Statistic(plot, of: &basis)
    let without = Statistic(plot, of: &basis, includesChair: false)
    guard plot.plan != nil else {
      #expect(without.table == all.table)
      return
    }
    let plan = try #require(without.matrix?.plan)
    #expect(!plan.includesChair)
    #expect(without.table.total < all.table.total)
    #expect(without.explanation(in: .english).last == "The chair and the Office are left out.")
    #expect(!all.explanation(in: .english).contains("The chair and the Office are left out."))
    #expect(without.corner(in: .french) == plan.rows.names[.french])
  }

  @Test func aPlotOfPeopleStandsUnderSections() {
    #expect(statistic(.roles).corner(in: .english) == "Section")
    #expect(statistic(.topics).corner(in: .english) == "Topic")
  }
}

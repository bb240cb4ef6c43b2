import Meeting
import Plots
import Screen
import TestSupport
import Testing

@Suite struct PlotLayoutTests {
  private func layout(
    _ plot: Statistic.Plot, of meeting: Meeting = .sample, language: Language = .english,
    limit: Int = 12, width: Int = 80, includesChair: Bool = true
  ) -> PlotLayout {
    var basis = MatrixBasis(meeting)
    let statistic = Statistic(plot, of: &basis, includesChair: includesChair)
    return PlotLayout(statistic, language: language, limit: limit, width: width) { "\($0) more" }
  }

  /// The parts in their order, each once however many lines it takes.
  private func parts(_ layout: PlotLayout) -> [PlotLine.Part] {
    layout.lines.map(\.part).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  @Test func aPlotOfBarsKnowsWhatEachLineIs() {
    let layout = layout(.instruments)
    #expect(
      parts(layout) == [
        .title, .columnHeads, .row(.instrument("C181")), .row(.instrument("MFLM")), .total, .note,
      ])
    #expect(layout.lines[0].text == "Instruments by how many points cite them, and of which group")
    #expect(layout.lines[1].text.hasPrefix("Instrument"))
    #expect(layout.lines[4].text.hasPrefix("Total"))
  }

  @Test func aPlotOfStripsKnowsWhatEachLineIs() throws {
    let layout = layout(.course, of: try .record())
    #expect(
      parts(layout) == [.title, .columnHeads]
        + SpeakingGroup.allCases.map { .row(.group($0)) } + [.note])
    let strips = layout.lines.filter { if case .row = $0.part { true } else { false } }
    let counts = strips.compactMap { $0.text.split(separator: " ").last.flatMap { Int($0) } }
    #expect(counts == [56, 9, 10, 6, 10, 6])
    #expect(Set(strips.map(\.text.columns)).count == 1)
  }

  @Test func theTextIsTheLinesOneBelowTheOther() {
    for plot in Statistic.Plot.allCases {
      let layout = layout(plot)
      #expect(layout.text == layout.lines.map(\.text).joined(separator: "\n") + "\n")
    }
  }

  @Test func rowsStandInTheOrderOfTheirTable() throws {
    var basis = MatrixBasis(try Meeting.record())
    for plot in Statistic.Plot.allCases {
      let statistic = Statistic(plot, of: &basis)
      let layout = PlotLayout(statistic, language: .spanish, limit: .max, width: 70) { _ in "" }
      let subjects = layout.lines.compactMap { line -> MatrixHeader.Subject? in
        if case .row(let subject) = line.part { subject } else { nil }
      }
      #expect(subjects == statistic.table.rows.map(\.subject), "\(plot)")
    }
  }

  @Test func whatTheLimitLeavesOutIsSaidInTheWordsThatAreGiven() throws {
    let layout = layout(.topics, of: try .record(), limit: 5)
    let rows = layout.lines.count { if case .row = $0.part { true } else { false } }
    #expect(rows == 5)
    #expect(layout.lines.filter { $0.part == .more }.map(\.text) == ["  41 more"])
    let total = try #require(layout.lines.first { $0.part == .total })
    #expect(total.text.contains("1099"))
    let all = self.layout(.topics, of: try .record(), limit: 46)
    #expect(!all.lines.contains { $0.part == .more })
  }

  @Test(arguments: Language.allCases) func noLineIsWiderThanItMayBe(language: Language) throws {
    let meeting = try Meeting.record()
    for plot in Statistic.Plot.allCases {
      for width in [38, 40, 47, 58, 78, 100, 118, 200] {
        let layout = layout(plot, of: meeting, language: language, width: width)
        for line in layout.lines {
          #expect(line.text.columns <= width, "\(plot) at \(width): \(line.text)")
          #expect(line.text.last != " ")
        }
      }
    }
  }

  @Test func theHighestTotalHasTheLongestBarAndBarsEndAtFortyCells() throws {
    let layout = layout(.honorifics, of: try .record(), width: 200)
    let bars = layout.lines.map { $0.text.count { "█▏▎▍▌▋▊▉".contains($0) } }
    #expect(bars.max() == 40)
    let longest = layout.lines[bars.firstIndex(of: 40) ?? 0]
    #expect(longest.part == .row(.section(.governmentObservers)))
  }

  @Test func whereThereIsNoRoomBesideABarItsColumnsAreLeftOutAndThatIsSaid() throws {
    let narrow = layout(.roles, of: try .record(), width: 40)
    #expect(narrow.lines.contains { $0.part == .note && $0.text.contains("every role need") })
    #expect(!narrow.lines[2].text.contains("dele"))
    let wide = layout(.roles, of: try .record(), width: 80)
    #expect(!wide.lines.contains { $0.text.contains("need more") })
  }

  @Test func withoutTheChairThePlotSaysSo() throws {
    let meeting = try Meeting.record()
    for plot in Statistic.Plot.allCases {
      let layout = layout(plot, of: meeting, includesChair: false)
      let says = layout.lines.contains { $0.text.contains("chair and the Office are left out") }
      #expect(says == (plot.plan != nil), "\(plot)")
      #expect(!layout.lines.contains { $0.part == .row(.group(.chair)) })
    }
  }

  @Test func aPlotOfNothingHasNoRow() {
    var basis = MatrixBasis(.sample)
    let statistic = Statistic(.course, of: &basis, scope: .interventions(PositionSet()))
    let layout = PlotLayout(statistic, language: .english, limit: 12, width: 80) { "\($0)" }
    #expect(parts(layout) == [.title, .columnHeads, .note])
  }
}

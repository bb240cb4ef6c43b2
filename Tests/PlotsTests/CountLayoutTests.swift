import Meeting
import Plots
import Screen
import TestSupport
import Testing

@Suite struct CountLayoutTests {
  private func layout(
    _ axis: MatrixAxis = .country, isShaded: Bool = false, width: Int? = nil
  ) throws -> CountLayout {
    let table = CountTable(try Meeting.record().matrix(MatrixPlan(by: axis)))
    return CountLayout(
      table, corner: "Corner", language: .english, isShaded: isShaded, width: width)
  }

  @Test func headingsRowsAndTotalsStandUnderOneAnother() throws {
    let layout = try layout(.group)
    #expect(layout.lines.count == 1 + 6 + 1)
    #expect(layout.lines.first?.hasPrefix("Corner ") == true)
    #expect(layout.lines.last?.hasPrefix("Total ") == true)
    #expect(layout.lines.last?.hasSuffix(" 97") == true)
    #expect(Set(layout.lines.map(\.columns)).count == 1)
    #expect(layout.remark == nil)
  }

  @Test func shadesStandBesideTheCountsAndNotBesideTheTotals() throws {
    let layout = try layout(.group, isShaded: true)
    let shades = Set("░▒▓█")
    #expect(layout.lines.dropFirst().dropLast().allSatisfy { $0.contains { shades.contains($0) } })
    let last = try #require(layout.lines.last)
    #expect(!last.contains { shades.contains($0) })
    #expect(layout.lines.contains { $0.contains("11█") })
  }

  @Test(arguments: [120, 90, 60, 50, 40, 30])
  func noLineIsWiderThanItMayBeAndWhatIsCutIsSaid(width: Int) throws {
    let whole = try layout()
    let layout = try layout(width: width)
    #expect(layout.lines.allSatisfy { $0.columns <= width })
    #expect(layout.lines.count == whole.lines.count)
    let widest = whole.lines.map(\.columns).max() ?? 0
    if widest <= width { #expect(layout.lines == whole.lines) }
    let totals = layout.lines.map { $0.contains("Total") }
    #expect(totals.first == true && totals.last == true)
    if width <= 40 { #expect(layout.remark?.hasPrefix("cut: ") == true) }
  }
}

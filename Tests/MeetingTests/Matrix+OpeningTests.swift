import Meeting
import TestSupport
import Testing

/// Every count against a slow reference: as many as it says, and exactly those that it opens.
@Suite struct MatrixOpeningTests {
  private func check(_ plan: MatrixPlan, of meeting: Meeting) {
    let matrix = meeting.matrix(plan)
    let reference = MatrixReference(meeting: meeting, plan: plan)
    let sides = reference.units.map {
      (
        unit: $0, rows: reference.ids(of: $0, plan.rows),
        columns: reference.ids(of: $0, plan.columns)
      )
    }
    func expect(
      _ place: Matrix.Place, _ isIn: (Set<String>, Set<String>) -> Bool, _ what: String
    ) {
      let units = sides.filter {
        !$0.rows.isEmpty && !$0.columns.isEmpty && isIn($0.rows, $0.columns)
      }
      .map(\.unit)
      #expect(matrix.count(at: place) == units.count, "\(plan) \(what)")
      let interventions = Set(matrix.interventions(at: place))
      #expect(interventions == Set(units.map(\.intervention)), "\(plan) \(what)")
      #expect(Set(matrix.points(at: place)) == Set(units.compactMap(\.point)), "\(plan) \(what)")
      #expect(matrix.points(at: place).count == units.compactMap(\.point).count)
      #expect(matrix.paragraphs(at: place) == units.compactMap(\.paragraph).sorted(), "\(what)")
    }
    for (row, rowHeader) in matrix.rows.enumerated() {
      expect(.row(row), { rows, _ in rows.contains(rowHeader.id) }, rowHeader.id)
      for (column, header) in matrix.columns.enumerated() {
        expect(
          .cell(row: row, column: column),
          { $0.contains(rowHeader.id) && $1.contains(header.id) }, "\(rowHeader.id) \(header.id)")
      }
    }
    for (column, header) in matrix.columns.enumerated() {
      expect(.column(column), { $1.contains(header.id) }, header.id)
    }
    expect(.whole, { _, _ in true }, "whole")
    #expect(matrix.without == sides.count { $0.rows.isEmpty || $0.columns.isEmpty }, "\(plan)")
    // Nobody who has something is left out.
    let shown = Set(matrix.rows.map(\.id))
    #expect(sides.allSatisfy { $0.columns.isEmpty || $0.rows.isSubset(of: shown) }, "\(plan)")
  }

  private static let axes = MatrixAxis.allCases

  @Test(arguments: axes, MatrixPlan.Counted.allCases)
  func everyCountOpensExactlyWhatItCounts(axis: MatrixAxis, counted: MatrixPlan.Counted) {
    for across in MatrixAxis.allCases {
      check(MatrixPlan(by: axis, across: across, counting: counted), of: .sample)
    }
  }

  @Test(arguments: axes, MatrixPlan.Counted.allCases)
  func randomMeetingsAreCountedAsTheSlowWayCountsThem(
    axis: MatrixAxis, counted: MatrixPlan.Counted
  ) throws {
    for seed in UInt64(0)..<4 {
      let meeting = try #require(Meeting.invented(interventions: 40, seed: seed))
      var dice = Dice(seed: seed &* 31 &+ 7)
      var plan = MatrixPlan(
        by: axis, across: try #require(dice.pick(Self.axes)), counting: counted)
      plan.includesChair = dice.roll(2) == 0
      plan.isSwapped = dice.roll(2) == 0
      plan.showsSilent = dice.roll(2) == 0
      plan.order = dice.roll(2) == 0 ? .count : .record
      check(plan, of: meeting)
      plan.scope = .interventions(
        Set(meeting.interventions.map(\.id).filter { _ in dice.roll(3) > 0 }))
      check(plan, of: meeting)
      plan.scope = .points(Set(meeting.points.map(\.id).filter { _ in dice.roll(3) > 0 }))
      check(plan, of: meeting)
    }
  }

  @Test func whatACountOpensComesInRecordOrder() throws {
    let meeting = try #require(Meeting.invented(interventions: 60, seed: 9))
    let matrix = meeting.matrix(MatrixPlan(by: .topic, counting: .points))
    let points = matrix.points(at: .whole).compactMap { meeting.points.position(of: $0) }
    #expect(points == points.sorted() && points.count > 30)
    let speeches = matrix.interventions(at: .whole).compactMap {
      meeting.interventions.position(of: $0)
    }
    #expect(speeches == speeches.sorted() && Set(speeches).count == speeches.count)
  }

  @Test func anIdentifierThatNoRowHasRestrictsToNothing() {
    var plan = MatrixPlan(by: .group)
    plan.scope = .interventions(["i999"])
    #expect(Meeting.sample.matrix(plan).total == 0)
    plan.scope = .points([])
    #expect(Meeting.sample.matrix(plan).total == 0)
  }
}

import Meeting
import TestSupport
import Testing

/// Every count against a slow reference: as many as it says, and exactly those that it opens.
@Suite struct MatrixOpeningTests {
  private func check(_ plan: MatrixPlan, of meeting: Meeting) {
    let matrix = meeting.matrix(plan)
    let reference = MatrixReference(meeting: meeting, plan: plan)
    var expected: [[String]: [MatrixReference.Unit]] = [:]
    var without = 0
    for unit in reference.units {
      let cells = reference.cells(of: unit)
      if cells.isEmpty {
        without += 1
        continue
      }
      let rows = Set(cells.map { [$0[0], ""] })
      let columns = Set(cells.map { ["", $0[1]] })
      for place in [[[]], rows, columns, cells] {
        for place in place { expected[place, default: []].append(unit) }
      }
    }
    var faults: [[String]] = matrix.without == without ? [] : [["without"]]
    for (headers, place) in places(of: matrix) {
      let units = expected.removeValue(forKey: headers) ?? []
      if !opens(units, matrix, at: place) { faults.append(headers) }
    }
    // What is left has no header at all.
    faults += expected.keys
    #expect(faults.isEmpty, "\(plan)")
  }

  /// Whether a count is that of these things, and opens exactly these.
  private func opens(
    _ units: [MatrixReference.Unit], _ matrix: Matrix, at place: Matrix.Place
  ) -> Bool {
    let points = units.compactMap(\.point)
    return matrix.count(at: place) == units.count
      && Set(matrix.interventions(at: place)) == Set(units.map(\.intervention))
      && Set(matrix.points(at: place)) == Set(points)
      && matrix.points(at: place).count == points.count
      && matrix.paragraphs(at: place) == units.compactMap(\.paragraph).sorted()
  }

  private func places(of matrix: Matrix) -> [(headers: [String], place: Matrix.Place)] {
    let rows = Array(matrix.rows.map(\.id).enumerated())
    let columns = Array(matrix.columns.map(\.id).enumerated())
    return [([], .whole)] + rows.map { ([$1, ""], .row($0)) }
      + columns.map { (["", $1], .column($0)) }
      + rows.flatMap { row, rowId in
        columns.map { ([rowId, $1], .cell(row: row, column: $0)) }
      }
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
      let meeting = try #require(Meeting.invented(interventions: 25, seed: seed))
      var dice = Dice(seed: seed &* 31 &+ 7)
      let across = dice.pick(Self.axes)
      var plan = MatrixPlan(by: axis, across: try #require(across), counting: counted)
      plan.includesChair = dice.roll(2) == 0
      plan.isSwapped = dice.roll(2) == 0
      plan.showsSilent = dice.roll(2) == 0
      plan.order = dice.roll(2) == 0 ? .count : .record
      check(plan, of: meeting)
      plan.scope = .interventions(
        PositionSet(meeting.interventions.indices.filter { _ in dice.roll(3) > 0 }))
      check(plan, of: meeting)
      plan.scope = .points(PositionSet(meeting.points.indices.filter { _ in dice.roll(3) > 0 }))
      check(plan, of: meeting)
      plan.scope = .matching(
        (0..<2).map { _ in
          MatrixPlan.Scope.Part(
            interventions: PositionSet(
              meeting.interventions.indices.filter { _ in dice.roll(4) > 0 }),
            points: PositionSet(meeting.points.indices.filter { _ in dice.roll(2) > 0 }))
        })
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

  @Test func aPositionThatNoRowHasRestrictsToNothing() {
    var plan = MatrixPlan(by: .group)
    plan.scope = .interventions(PositionSet([9_999]))
    #expect(Meeting.sample.matrix(plan).total == 0)
    plan.scope = .points(PositionSet())
    #expect(Meeting.sample.matrix(plan).total == 0)
  }
}

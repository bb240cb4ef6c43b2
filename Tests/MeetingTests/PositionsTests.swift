import Meeting
import TestSupport
import Testing

@Suite struct PositionsTests {
  @Test func positionsAreACollectionFromNought() {
    let positions = Positions([3, 5, 9])
    #expect(positions.indices == 0..<3)
    #expect(Array(positions) == [3, 5, 9])
    #expect(positions[1] == 5)
    #expect(positions == Positions([3, 5, 9].lazy.map { $0 }))
    #expect(positions != Positions([3, 5]))
  }

  @Test func rowsAtPositionsAreThoseOfTheTable() {
    let points = Meeting.sample.points
    let rows = TableRows(points, Positions([2, 0]))
    #expect(rows.map(\.id) == [points[2].id, points[0].id])
    #expect(rows == TableRows(points, Positions([2, 0])))
    #expect(rows != TableRows(points, Positions([0, 2])))
    #expect(Set([rows]).contains(TableRows(points, Positions([2, 0]))))
  }
}

import Meeting
import TestSupport
import Testing

@Suite struct CountTableTests {
  private let table = CountTable(
    Meeting.sample.matrix(MatrixPlan(by: .country, counting: .points)))

  @Test func aTableHasTheCountsOfItsMatrix() {
    let matrix = Meeting.sample.matrix(MatrixPlan(by: .country, counting: .points))
    #expect(
      table.cells
        == matrix.rows.indices.map { row in matrix.columns.indices.map { matrix[row, $0] } })
    #expect(table.counted == "points")
    #expect(table.highest == 3)
    #expect(!table.isEmpty)
  }

  @Test func theFirstRowsKeepTheTotalsOfAll() {
    let first = table.prefix(2)
    #expect(first.rows.map(\.id) == ["CI", "JP"])
    #expect(first.cells.count == 2 && first.rowTotals.count == 2)
    #expect(first.columnTotals == table.columnTotals && first.total == table.total)
    #expect(table.prefix(99) == table)
  }
}

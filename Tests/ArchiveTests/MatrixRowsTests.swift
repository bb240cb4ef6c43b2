import Foundation
import Meeting
import TestSupport
import Testing

/// Matrices over what single points say, against counts straight from the rows of the tables.
@Suite struct MatrixRowsTests {
  private static let axes: [(axis: MatrixAxis, column: String)] = [
    (.kind, "kind"), (.topic, "topics"), (.instrument, "instruments"), (.body, "bodies"),
  ]

  /// The points as the table has them: a dictionary by the names of columns for each.
  private static let points = Result { () throws -> [[String: String]] in
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../Data/ttmlm-2013/points.csv")
    let text = CSVText(try String(contentsOf: folder, encoding: .utf8))
    let names = try #require(text.records.first).fields
    return text.records.dropFirst().map {
      Dictionary(uniqueKeysWithValues: zip(names, $0.fields))
    }
  }

  /// What is counted, as `row column` with the things that stand there.
  private func expected(
    _ rows: String, _ columns: String, _ counted: MatrixPlan.Counted
  ) throws -> [String: Set<String>] {
    var expected: [String: Set<String>] = [:]
    for point in try Self.points.get() {
      let thing =
        switch counted {
        case .interventions: point["intervention"]
        case .paragraphs: point["intervention"].map { "\($0) \(point["paragraph"] ?? "")" }
        case .points: point["id"]
        }
      for row in (point[rows] ?? "").split(separator: ";") {
        for column in (point[columns] ?? "").split(separator: ";") {
          expected["\(row) \(column)", default: []].insert(thing ?? "")
        }
      }
    }
    return expected
  }

  @Test(arguments: 0..<4, MatrixPlan.Counted.allCases)
  func aCellCountsWhatHasAPointOfBothHeaders(axis: Int, counted: MatrixPlan.Counted) throws {
    let by = Self.axes[axis]
    for across in Self.axes where across.axis != by.axis {
      let plan = MatrixPlan(by: by.axis, across: across.axis, counting: counted)
      let matrix = try Meeting.record().matrix(plan)
      let expected = try expected(by.column, across.column, counted)
      var counts: [String: Int] = [:]
      for (row, header) in matrix.rows.enumerated() {
        for (column, other) in matrix.columns.enumerated() where matrix[row, column] > 0 {
          counts["\(header.id) \(other.id)"] = matrix[row, column]
        }
      }
      #expect(counts == expected.mapValues(\.count), "\(by.axis) by \(across.axis)")
      #expect(matrix.total == Set(expected.values.joined()).count)
    }
  }

  @Test func whatTheFirstReaderMissedIsNothing() throws {
    let matrix = try Meeting.record().matrix(MatrixPlan(by: .topic, across: .kind))
    let row = try #require(matrix.rows.firstIndex { $0.id == "fair-recruitment" })
    let column = try #require(matrix.columns.firstIndex { $0.id == "opposes" })
    #expect(matrix[row, column] == 0)
    #expect(matrix.rowTotals[row] == 18)
  }
}

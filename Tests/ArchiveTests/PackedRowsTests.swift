import Meeting
import Testing

@testable import Archive

@Suite struct PackedRowsTests {
  private static let header = MeetingTable.topics.columns.joined(separator: ",")

  /// A table of topics with these rows, and where each row begins.
  private func table(_ rows: [String]) -> (csv: CSVTable, starts: [UInt32], bytes: [UInt8]) {
    var bytes = Array((Self.header + "\n").utf8)
    var starts: [UInt32] = []
    for row in rows {
      starts.append(UInt32(bytes.count))
      bytes += Array((row + "\n").utf8)
    }
    return (CSVTable(.topics, bytes), starts, bytes)
  }

  private func packed(_ rows: [String]) -> PackedRows? {
    let table = table(rows)
    return PackedRows(table.csv, starts: table.starts)
  }

  /// So many cells as a topic has, the first three of them given.
  private func row(_ first: String, _ second: String, _ third: String) -> String {
    let rest = MeetingTable.topics.columns.count - 3
    return [first, second, third].joined(separator: ",") + String(repeating: ",", count: rest)
  }

  @Test func rowsComeBackByteByByte() throws {
    let names = [
      "Effective protection", "\"A name, \"\"quoted\"\"\"", "Été à Genève", "", "ab", "\"\"",
    ]
    var rows: [String] = []
    for number in 0..<500 {
      rows.append(
        row(
          "t\(number)", names[number % names.count], number % 7 == 0 ? "seldom \(number)" : "often")
      )
    }
    let packed = try #require(self.packed(rows))
    for (number, row) in rows.enumerated() {
      let found = String(decoding: packed.row(at: number), as: UTF8.self)
      try #require(found == row + "\n")
    }
    let size = rows.reduce(0) { $0 + $1.utf8.count + 1 }
    #expect(packed.bytes.count < size * 4 / 5)
  }

  @Test func cellsOfEveryLengthStandBesideMarks() throws {
    let long = "a cell that comes again and again"
    let rows = (0..<200).map { row("t\($0)", long, String(repeating: "y", count: $0 % 23)) }
    let packed = try #require(self.packed(rows))
    for (number, row) in rows.enumerated() {
      try #require(packed.row(at: number) == Array((row + "\n").utf8))
    }
  }

  @Test func theLastRowNeedsNoLineEnd() throws {
    let rows = (0..<50).map { row("t\($0)", "a cell that comes again and again", "") }
    let table = table(rows)
    let csv = CSVTable(.topics, Array(table.bytes.dropLast()))
    let packed = try #require(PackedRows(csv, starts: table.starts))
    #expect(packed.row(at: 49) == Array((rows[49] + "\n").utf8))
  }

  @Test func rowsOfWhichFewCellsComeAgainStayAsTheyAre() {
    #expect(packed((0..<200).map { row("t\($0)", "the name of topic \($0)", "again") }) == nil)
    #expect(packed([]) == nil)
    #expect(packed([row("t1", "only once", "")]) == nil)
  }

  @Test func bytesThatAreNoneOfUTF8AreNotPacked() {
    let rows = (0..<100).map { row("t\($0)", "a cell that comes again", "x") }
    var (_, starts, bytes) = table(rows)
    #expect(PackedRows(CSVTable(.topics, bytes), starts: starts) != nil)
    bytes[Int(starts[60])] = 0xF8
    #expect(PackedRows(CSVTable(.topics, bytes), starts: starts) == nil)
    starts.removeAll()
    #expect(PackedRows(CSVTable(.topics, bytes), starts: starts) == nil)
  }

  @Test func anInterventionIsTheSameFromPackedRows() throws {
    let folder = try GeneratedFolder(seed: 4, interventions: 400).folder
    let (held, stored) = (try folder.meeting(.allHeld), try folder.meeting(.allStored))
    for (number, intervention) in held.interventions.enumerated() {
      try #require(stored.interventions[number] == intervention)
      #expect(stored.interventions.position(of: intervention.id) == number)
    }
  }
}

@Suite struct CellTableTests {
  @Test func aCellHasOneNumberAndThereAreNoMoreThanTwoBytesTell() throws {
    var table = CellTable()
    for number in 0..<CellTable.limit {
      try #require(table.number(of: Array("cell \(number)".utf8)[...]) == number)
    }
    #expect(table.number(of: Array("one more".utf8)[...]) == nil)
    #expect(table.number(of: Array("cell 77".utf8)[...]) == 77)
    let row = UnsafeMutableRawBufferPointer.allocate(byteCount: 32, alignment: 1)
    defer { row.deallocate() }
    let packed = table.packed
    #expect(packed.copy(65_535, into: row, at: 3) == 10)
    #expect(String(decoding: row[3..<13], as: UTF8.self) == "cell 65535")
  }
}

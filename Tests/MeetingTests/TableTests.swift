import Testing

@testable import Meeting

@Suite struct TableTests {
  private func topic(_ id: Identifier<Topic>) -> Topic {
    Topic(
      id: id, names: Names(english: id.rawValue, french: "", spanish: ""), definition: "",
      theme: "opening")
  }

  private var table: Table<Topic> { Table([topic("c"), topic("a"), topic("b")]) }

  @Test func rowsStandInRecordOrder() {
    #expect(table.map(\.id) == ["c", "a", "b"])
    #expect(table[1].id == "a")
    #expect(table.indices == 0..<3)
  }

  @Test func aRowIsFoundByItsIdentifier() {
    #expect(table["b"]?.names.english == "b")
    #expect(table["d"] == nil)
  }

  @Test func aRowKnowsItsPosition() {
    #expect(table.position(of: "c") == 0)
    #expect(table.position(of: "b") == 2)
    #expect(table.position(of: "d") == nil)
  }

  @Test func anEmptyTableHasNoRows() {
    let table = Table<Topic>([])
    #expect(table.isEmpty)
    #expect(table["a"] == nil)
  }

  /// The rows of a table that makes them when they are asked for.
  private func stored(_ ids: [Identifier<Topic>], duplicates: [Int] = []) -> Table<Topic> {
    let topic = { @Sendable (id: Identifier<Topic>, definition: String) in
      Topic(
        id: id, names: Names(english: id.rawValue, french: "", spanish: ""),
        definition: definition, theme: "opening")
    }
    return Table(
      [],
      stored: StoredRows(
        count: ids.count, duplicates: duplicates, row: { topic(ids[$0], "A text.") },
        outline: { topic(ids[$0], "-") }, find: { id, _ in ids.firstIndex(of: id) }))
  }

  @Test func storedRowsAreMadeWhenTheyAreAskedFor() {
    let table = stored(["c", "a", "b"])
    #expect(table.map(\.id) == ["c", "a", "b"])
    #expect(table["a"]?.definition == "A text.")
    #expect(table["d"] == nil)
    #expect(table.position(of: "b") == 2)
    #expect(table.indices == 0..<3)
  }

  @Test func outlinesLeaveTextsOutWhereRowsAreStored() {
    #expect(stored(["a", "b"]).outlines.map(\.definition) == ["-", "-"])
    #expect(stored(["a"]).outline(at: 0).id == "a")
    #expect(table.outlines.map(\.id) == ["c", "a", "b"])
    #expect(table.outline(at: 1) == table[1])
  }
}

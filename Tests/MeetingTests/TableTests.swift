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
}

import Meeting
import TestSupport
import Testing

@Suite struct CompositionTests {
  private func row(_ id: String, of table: CountTable) throws -> [String: Int] {
    let row = try #require(table.rows.firstIndex { $0.id == id })
    return Dictionary(uniqueKeysWithValues: zip(table.columns.map(\.id), table.cells[row]))
      .filter { $0.value > 0 }
  }

  @Test func peopleAreCountedBySectionAndRole() throws {
    let table = Composition(.sample).table(.role)
    #expect(try row("government-members", of: table) == ["delegate": 2, "adviser": 1])
    #expect(try row("government-observers", of: table) == ["observer": 4])
    #expect(table.counted == "people")
    #expect(!table.rows.contains { $0.id == "worker-observers" })
  }

  @Test func whoeverIsListedTwiceInASectionCountsOnce() throws {
    let table = Composition(.sample).table(.role)
    #expect(try row("secretariat", of: table) == ["secretariat": 1])
    #expect(table.total == 11)
    #expect(!table.overlaps)
  }

  @Test func whoeverStandsInTwoSectionsCountsOnceInTheTotal() throws {
    var rows = Meeting.Builder.sample
    rows.participants.append(
      Participant(
        id: "liza-bantay-2", delegation: "ngo-hwn", role: .representative, honorific: nil,
        name: "Liza Bantay", position: nil, language: nil, office: nil, sameAs: "liza-bantay"))
    let table = Composition(try #require(rows.assembled())).table(.honorific)
    #expect(try row("worker-members", of: table) == ["feminine": 1])
    // The honorific of the other listing is hers too.
    #expect(try row("ngo-representatives", of: table) == ["feminine": 2])
    #expect(table.total == 11)
    #expect(table.overlaps)
    #expect(table.rowTotals.reduce(0, +) == 12)
  }

  @Test func honorificsAreShownAsUnknownWhereNoneIsPrinted() throws {
    let table = Composition(.sample).table(.honorific)
    #expect(try row("secretariat", of: table) == ["unknown": 1])
    #expect(try row("government-observers", of: table) == ["feminine": 1, "masculine": 3])
  }

  @Test func aQueryLeavesThePeopleWhomItNames() throws {
    let table = Composition(.sample, only: ["sato-ren", "liza-bantay"]).table(.role)
    #expect(table.rows.map(\.id) == ["government-members", "worker-members"])
    #expect(table.columns.map(\.id) == ["delegate", "adviser"])
    #expect(table.total == 2)
    #expect(Composition(.sample, only: []).table(.role).isEmpty)
  }

  @Test func thePeopleOfTheRecordAreThoseOfItsTables() throws {
    let composition = Composition(try Meeting.record())
    let roles = composition.table(.role)
    #expect(roles.total == 224)
    #expect(
      Dictionary(uniqueKeysWithValues: zip(roles.rows.map(\.id), roles.rowTotals)) == [
        "government-observers": 74, "secretariat": 48, "government-members": 38,
        "igo-representatives": 21, "worker-members": 13, "employer-members": 12,
        "ngo-representatives": 9, "worker-observers": 8, "employer-observers": 1,
      ])
    let honorifics = composition.table(.honorific)
    #expect(honorifics.columns.map(\.id) == ["feminine", "masculine", "unknown"])
    #expect(honorifics.columnTotals == [74, 102, 48])
  }
}

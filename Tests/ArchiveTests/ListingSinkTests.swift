import Archive
import Meeting
import TestSupport
import Testing

/// Listings that are written in parts.
@Suite struct ListingSinkTests {
  /// The text of a listing that comes in parts of so many rows.
  private func text(_ sink: ListingSink, _ listing: Listing, parts size: Int) -> String {
    var text = sink.head(listing)
    for start in stride(from: 0, to: listing.rows.count, by: size) {
      let range = start..<min(start + size, listing.rows.count)
      let part = Listing(
        columns: listing.columns, rows: Array(listing.rows[range]),
        headings: listing.headings, cells: Array(listing.cells[range]))
      text += sink.rows(part, after: start)
    }
    return text + sink.end(after: listing.rows.count)
  }

  @Test(arguments: ListingSink.allCases, ListingKind.allCases)
  func partsOfAnySizeAreTheSameBytesAsTheWhole(sink: ListingSink, kind: ListingKind) throws {
    let all = Listing(kind, of: try .record())
    let listing = Listing(
      columns: all.columns, rows: Array(all.rows.prefix(60)), headings: all.headings,
      cells: Array(all.cells.prefix(60)))
    let whole = sink.text(listing)
    #expect(whole.hasSuffix("\n"))
    for size in [1, 7, 60] {
      #expect(text(sink, listing, parts: size) == whole, "in parts of \(size)")
    }
  }

  @Test func ofNoRowsTheHeadAndTheEndAreTheWhole() {
    let listing = Listing(
      columns: [.init("id"), .init("names", parts: ["en", "fr"])], rows: [],
      headings: [.init("Id"), .init("Count", isNumeric: true)], cells: [])
    #expect(text(.csv, listing, parts: 1) == "id,names_en,names_fr\n")
    #expect(text(.json, listing, parts: 1) == "[]\n")
    #expect(text(.markdown, listing, parts: 1) == "| Id | Count |\n| --- | ---: |\n")
    for sink in ListingSink.allCases {
      #expect(sink.text(listing) == text(sink, listing, parts: 1))
    }
  }

  /// A listing of traces does not say by what they are called.
  @Test(arguments: ListingKind.allCases.filter { $0 != .traces })
  func rowsThatAreAskedForInAnOrderStandInItWithOneOfTheirParts(kind: ListingKind) throws {
    let meeting = try Meeting.record()
    let all = Listing(kind, of: meeting)
    let id = try #require(all.columns.firstIndex { ["id", "number"].contains($0.key) })
    let places = Array(all.rows.indices.suffix(3).reversed()) + Array(all.rows.indices.prefix(1))
    let ids = places.compactMap { place in
      if case .string(let id) = all.rows[place][id] { id } else { nil }
    }
    #expect(ids.count == places.count)
    let values = Listing(kind, of: meeting, in: .english, rows: ids + ["none"], only: .values)
    #expect(values.rows == places.map { all.rows[$0] } && values.cells.isEmpty)
    let cells = Listing(kind, of: meeting, in: .english, rows: ["none"] + ids, only: .cells)
    #expect(cells.cells == places.map { all.cells[$0] } && cells.rows.isEmpty)
    #expect(cells.headings == all.headings && values.columns == all.columns)
  }

  @Test func theRowsThatAreKeptStandInRecordOrderWhateverIsAsked() throws {
    let meeting = try Meeting.record()
    let ids = meeting.interventions.map(\.id.rawValue)
    let asked = Set([ids[40], ids[3], ids[12], "no-such"])
    let listing = Listing(.interventions, of: meeting, only: asked)
    #expect(
      listing.rows.indices.map { listing.value("id", at: $0) } == [
        .string(ids[3]), .string(ids[12]), .string(ids[40]),
      ])
  }
}

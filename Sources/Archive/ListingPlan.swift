/// How rows of one kind become a listing.
struct ListingPlan<Row> {
  private var columns: [(column: Listing.Column, value: (Row) -> ListingValue)] = []
  private var headings: [(heading: Listing.Heading, cell: (Row) -> String)] = []

  /// Adds a value for programs.
  mutating func value(_ key: String, _ value: @escaping (Row) -> ListingValue) {
    columns.append((Listing.Column(key), value))
  }

  /// Adds an object of names in three languages for programs.
  mutating func names(_ key: String, _ value: @escaping (Row) -> ListingValue) {
    columns.append((Listing.Column(key, parts: ["en", "fr", "es"]), value))
  }

  /// Adds a column for people, whose cells are never cut where `isWhole`.
  mutating func cell(
    _ title: String, isWhole: Bool = false, _ cell: @escaping (Row) -> String
  ) {
    headings.append((Listing.Heading(title, isWhole: isWhole), cell))
  }

  /// Adds a column of numbers for people.
  mutating func number(_ title: String, _ number: @escaping (Row) -> Int?) {
    headings.append(
      (Listing.Heading(title, isNumeric: true), { number($0).map(String.init) ?? "" }))
  }

  /// The listing of these rows, in their order.
  ///
  /// - Complexity: O(*rows* × *columns*) calls of the closures given.
  func listing(of kept: ListingRows<Row>) -> Listing {
    let valued = kept.parts.contains(.values) ? kept.rows : []
    let shown = kept.parts.contains(.cells) ? kept.rows : []
    return Listing(
      columns: columns.map(\.column), rows: valued.map { row in columns.map { $0.value(row) } },
      headings: headings.map(\.heading), cells: shown.map { row in headings.map { $0.cell(row) } })
  }
}

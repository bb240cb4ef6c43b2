public import Meeting
internal import Wording

extension Listing {
  /// Counts with one header a row, for readers and spreadsheets; the last row is the totals.
  ///
  /// - Parameters:
  ///   - corner: What stands over the headers of the rows.
  ///   - limit: How many rows the cells for people have at most, totals apart; `nil` for all.
  public init(
    counts table: CountTable, corner: String, language: Language, limit: Int? = nil
  ) {
    let speaks = table.rows.contains(where: \.speaks)
    let shown = table.rows.indices.prefix(limit ?? table.rows.count)
    self.init(
      columns: [Column("kind"), Column("id"), Column("names", parts: ["en", "fr", "es"])]
        + table.columns.map { Column($0.id) } + [Column("total")]
        + (speaks ? [Column("on_behalf_of"), Column("possible")] : []),
      rows: table.rows.indices.map { row in
        table.values(row) + (speaks ? table.rows[row].remarkValues : [])
      } + [table.totalValues + (speaks ? [.null, .null] : [])],
      headings: [Heading(corner)]
        + table.columns.map { Heading($0.shortNames[language], isNumeric: true) }
        + [Heading(language.words.total, isNumeric: true)]
        + (speaks ? [Heading(language.words.ofThese)] : []),
      cells: shown.map { row in
        [table.rows[row].title(in: language)] + table.cells[row].map(String.init)
          + ["\(table.rowTotals[row])"] + (speaks ? [table.rows[row].remark(in: language)] : [])
      } + [
        [language.words.total] + table.columnTotals.map(String.init) + ["\(table.total)"]
          + (speaks ? [""] : [])
      ])
  }

  /// The counts of several plots with one count a row, for programs that read tables.
  public init(tidy statistics: [Statistic]) {
    self.init(
      columns: ["plot", "counts", "row_kind", "row", "column_kind", "column", "count"].map {
        Column($0)
      },
      rows: statistics.flatMap(\.tidyRows), headings: [], cells: [])
  }
}

extension CountTable {
  fileprivate func values(_ row: Int) -> [ListingValue] {
    let header = rows[row]
    return [.string(header.kind), .string(header.id), .names(header.names)]
      + cells[row].map(ListingValue.integer) + [.integer(rowTotals[row])]
  }

  fileprivate var totalValues: [ListingValue] {
    [.string("total"), .null, .names(Names(english: "Total", french: "Total", spanish: "Total"))]
      + columnTotals.map(ListingValue.integer) + [.integer(total)]
  }
}

extension Statistic {
  fileprivate var tidyRows: [[ListingValue]] {
    let total = (kind: "total", id: "")
    func line(
      _ row: (kind: String, id: String), _ column: (kind: String, id: String), _ count: Int
    ) -> [ListingValue] {
      [
        .string(plot.rawValue), .string(table.counted), .string(row.kind), .text(row.id),
        .string(column.kind), .text(column.id), .integer(count),
      ]
    }
    let columns = table.columns.map { ($0.kind, $0.id) }
    return table.rows.indices.flatMap { row in
      let header = (table.rows[row].kind, table.rows[row].id)
      return zip(columns, table.cells[row]).map { line(header, $0, $1) }
        + [line(header, total, table.rowTotals[row])]
    } + zip(columns, table.columnTotals).map { line(total, $0, $1) }
      + [line(total, total, table.total)]
  }
}

extension MatrixHeader {
  /// Whether it is somebody who speaks for others, or may have spoken.
  var speaks: Bool {
    switch subject {
    case .country, .organization, .participant, .officer: true
    default: false
    }
  }

  fileprivate var remarkValues: [ListingValue] {
    [.strings(onBehalfOf.map { "\($0.group):\($0.count)" }), .integer(possible)]
  }
}

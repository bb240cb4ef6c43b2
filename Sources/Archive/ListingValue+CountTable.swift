public import Meeting
internal import Wording

extension ListingValue {
  /// A matrix as one object of the published contract.
  ///
  /// - Parameter hasIds: Whether it says by identifier what every cell counts.
  public static func matrix(_ matrix: Matrix, withIds hasIds: Bool = false) -> ListingValue {
    let plan = matrix.plan
    return .object(
      [
        ListingField("by", .string(plan.rows.rawValue)),
        ListingField("across", .string(plan.columns.rawValue)),
        ListingField("chair", .boolean(plan.includesChair)),
      ] + CountTable(matrix).fields + (hasIds ? [ListingField("ids", matrix.ids)] : []))
  }

  /// Plots of the statistics, each as one object.
  public static func statistics(_ statistics: [Statistic]) -> ListingValue {
    .list(
      statistics.map { statistic in
        .object(
          [
            ListingField("plot", .string(statistic.plot.rawValue)),
            ListingField("title", .string(statistic.title(in: .english))),
          ] + statistic.table.fields + [
            ListingField("explanation", .strings(statistic.explanation(in: .english))),
            ListingField("turns", statistic.course?.turns ?? .null),
          ])
      })
  }
}

extension CountTable {
  fileprivate var fields: [ListingField] {
    [
      ListingField("counts", .string(counted)),
      ListingField("overlaps", .boolean(overlaps)),
      ListingField("rows", .list(zip(rows, rowTotals).map { $0.value(total: $1) })),
      ListingField("columns", .list(zip(columns, columnTotals).map { $0.value(total: $1) })),
      ListingField("cells", .list(cells.map { .integers($0) })),
      ListingField("total", .integer(total)),
      ListingField("without", .integer(without)),
    ]
  }
}

extension MatrixHeader {
  fileprivate func value(total: Int) -> ListingValue {
    .object(
      [
        ListingField("kind", .string(kind)), ListingField("id", .string(id)),
        ListingField("names", .names(names)), ListingField("total", .integer(total)),
      ] + (speaks ? remarks : []))
  }

  private var remarks: [ListingField] {
    let shares = onBehalfOf.map { share in
      ListingValue.object([
        ListingField("group", .id(share.group)), ListingField("count", .integer(share.count)),
      ])
    }
    return [
      ListingField("affiliation", affiliation.map { .names($0) } ?? .null),
      ListingField("on_behalf_of", .list(shares)), ListingField("possible", .integer(possible)),
    ]
  }
}

extension Matrix {
  /// What every cell counts: identifiers of interventions or points, or numbers of paragraphs.
  fileprivate var ids: ListingValue {
    .list(
      rows.indices.map { row in
        .list(
          columns.indices.map { column in
            let place = Place.cell(row: row, column: column)
            return switch plan.counted {
            case .interventions: .ids(interventions(at: place))
            case .paragraphs: .integers(paragraphs(at: place))
            case .points: .ids(points(at: place))
            }
          })
      })
  }
}

extension Course {
  fileprivate var turns: ListingValue {
    .list(
      groups.map { turns in
        .object([
          ListingField("group", .string(turns.group.rawValue)),
          ListingField("paragraphs", .integers(turns.paragraphs)),
        ])
      })
  }
}

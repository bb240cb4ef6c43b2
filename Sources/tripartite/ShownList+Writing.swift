internal import Archive
internal import Browser
internal import Meeting
internal import Notes

extension ShownList {
  /// The list in the format that the end of a file's name says.
  ///
  /// A list of things of one kind has the columns that its command has, in the order shown.
  func text(for file: String, of meeting: Meeting, in language: Language) -> String {
    let format = OutputFormat(ofFile: file)
    return format == .table
      ? text : format.text(of: contract(meeting, language) ?? plain, width: nil)
  }

  /// The listing of the command for the one kind of things; `nil` where there are several.
  private func contract(_ meeting: Meeting, _ language: Language) -> Listing? {
    let things = entries.compactMap(\.thing)
    guard things.count == entries.count, let kind = things.first?.kind,
      things.allSatisfy({ $0.kind == kind }), let listed = ListingKind(kind)
    else { return nil }
    let listing = Listing(listed, of: meeting, in: language, only: Set(things.map(\.id)))
    guard let id = listing.columns.firstIndex(where: { ["id", "number"].contains($0.key) }) else {
      return nil
    }
    let rows = Dictionary(
      listing.rows.enumerated().map { ($1[id], $0) }, uniquingKeysWith: { first, _ in first })
    let order = things.compactMap { rows[.string($0.id)] }
    guard order.count == things.count else { return nil }
    return Listing(
      columns: listing.columns, rows: order.map { listing.rows[$0] },
      headings: listing.headings, cells: order.map { listing.cells[$0] })
  }

  /// Every entry as it is read.
  private var plain: Listing {
    Listing(
      columns: ["kind", "id", "text", "detail"].map { Listing.Column($0) },
      rows: entries.map {
        [.text($0.thing?.kind.rawValue), .text($0.thing?.id), .string($0.text), .text($0.detail)]
      },
      headings: [.init("Kind", isWhole: true), .init("Id"), .init("Text"), .init("Detail")],
      cells: entries.map {
        [$0.thing?.kind.rawValue ?? "", $0.thing?.id ?? "", $0.text, $0.detail]
      }
    )
  }
}

extension ListingKind {
  /// The listing that has things of a kind; `nil` for groups, which have none.
  init?(_ kind: Reference.Kind) {
    switch kind {
    case .intervention: self = .interventions
    case .proceeding: self = .proceedings
    case .point: self = .points
    case .person: self = .people
    case .delegation: self = .delegations
    case .officer: self = .officers
    case .theme: self = .themes
    case .topic: self = .topics
    case .instrument: self = .instruments
    case .body: self = .bodies
    case .conclusion: self = .conclusions
    case .document: self = .documents
    case .provision: self = .provisions
    case .discrepancy: self = .discrepancies
    case .group: return nil
    }
  }
}

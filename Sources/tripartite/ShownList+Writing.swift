internal import Archive
internal import Browser
internal import Meeting
internal import Notes
internal import Wording

extension ShownList {
  /// The number of lines that are made at once.
  private static let step = 512

  /// Hands on the list as it is read on the screen, piece by piece, until one is not taken.
  func hand(to take: (_ piece: String, _ made: Int) -> Bool) {
    guard take(head, 0) else { return }
    for range in ranges {
      guard take(text(ofLines: range), range.upperBound) else { return }
    }
  }

  /// Hands on the list in a format, piece by piece, until one is not taken.
  ///
  /// A list of things of one kind has the columns that its command has, in the order shown.
  func hand(
    by sink: ListingSink, of meeting: Meeting, in language: Language,
    to take: (_ piece: String, _ made: Int) -> Bool
  ) {
    let parts = ListingParts(
      kind: kind.flatMap { ListingKind($0) }, part: sink.part, meeting, language)
    guard take(sink.head(parts.listing(of: self, 0..<0)), 0) else { return }
    var count = 0
    for range in ranges {
      let listing = parts.listing(of: self, range)
      guard take(sink.rows(listing, after: count), range.upperBound) else { return }
      count += max(listing.rows.count, listing.cells.count)
    }
    _ = take(sink.end(after: count), self.count)
  }

  /// The lines in parts, each of so many as are made at once.
  private var ranges: some Sequence<Range<Int>> {
    stride(from: 0, to: count, by: Self.step).lazy.map { $0..<min($0 + Self.step, count) }
  }
}

/// Parts of a list as listings.
private struct ListingParts {
  /// The listing of the command for the one kind of things; `nil` where there are several.
  let kind: ListingKind?
  /// What of it is wanted.
  private let part: Listing.Part
  private let meeting: Meeting
  private let language: Language

  init(kind: ListingKind?, part: Listing.Part, _ meeting: Meeting, _ language: Language) {
    (self.kind, self.part, self.meeting, self.language) = (kind, part, meeting, language)
  }

  func listing(of list: ShownList, _ range: Range<Int>) -> Listing {
    guard let kind else { return plain(list.entries(inLines: range), isPage: list.isPage) }
    return Listing(
      kind, of: meeting, in: language, rows: list.things(inLines: range).map(\.id), only: part)
  }

  /// Every entry as it is read; of a page with the heading above it.
  private func plain(_ entries: [ShownList.Entry], isPage: Bool) -> Listing {
    let words = language.words
    let names = (isPage ? ["heading"] : []) + ["kind", "id", "text", "detail"]
    return Listing(
      columns: names.map { Listing.Column($0) },
      rows: entries.map { entry in
        (isPage ? [.text(entry.heading)] : []) + [
          .text(entry.thing?.kind.rawValue), .text(entry.thing?.id), .string(entry.text),
          .text(entry.detail),
        ]
      },
      headings: (isPage ? [.init(words.headingColumn)] : []) + [
        .init(words.kindColumn, isWhole: true), .init("Id"), .init(words.text),
        .init(words.detail),
      ],
      cells: entries.map { entry in
        (isPage ? [entry.heading ?? ""] : []) + [
          entry.thing?.kind.rawValue ?? "", entry.thing?.id ?? "", entry.text, entry.detail,
        ]
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

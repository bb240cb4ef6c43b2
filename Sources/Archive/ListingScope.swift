internal import Wording
internal import Meeting

/// What a listing is made of: a meeting, the language of its cells, and the rows to keep.
struct ListingScope {
  /// The rows to keep.
  enum Kept {
    case all
    /// Those with an identifier, in record order.
    case some(Set<String>)
    /// Those with an identifier, in this order.
    case inOrder([String])
  }

  let meeting: Meeting
  let language: Language
  let kept: Kept
  /// What of them is wanted.
  let parts: Set<Listing.Part>

  var words: any Words { language.words }

  /// The rows to keep.
  func rows<Entity>(_ table: Table<Entity>) -> ListingRows<Entity>
  where Entity.ID == Identifier<Entity> {
    ListingRows(rows: kept(of: table), parts: parts)
  }

  private func kept<Entity>(of table: Table<Entity>) -> [Entity]
  where Entity.ID == Identifier<Entity> {
    func positions(_ ids: some Sequence<String>) -> [Int] {
      ids.compactMap { table.position(of: Identifier($0)) }
    }
    return switch kept {
    case .all: Array(table)
    case .some(let ids): positions(ids).sorted().map { table[$0] }
    case .inOrder(let ids): positions(ids).map { table[$0] }
    }
  }

  /// How a theme is called in a narrow column.
  func shortTitle(_ theme: Identifier<Theme>) -> String {
    meeting.themes[theme]?.shortTitles[language] ?? theme.rawValue
  }

  /// The name of a participant or officer; `nil` where the record prints none.
  func name(_ speaker: Attribution.Speaker) -> String? {
    switch speaker {
    case .participant(let id): meeting.participants[id]?.fullName
    case .officer(let id): meeting.officers[id]?.person
    }
  }
}

/// The rows of a listing, and what of them is wanted.
struct ListingRows<Row> {
  let rows: [Row]
  let parts: Set<Listing.Part>
}

extension ClosedRange<Int> {
  /// The paragraphs as they are cited: `54`, or `54-55`.
  var citation: String {
    lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound)-\(upperBound)"
  }
}

extension String {
  /// An identifier or keyword as words.
  var words: String { String(map { $0 == "-" || $0 == "_" ? " " : $0 }) }
}

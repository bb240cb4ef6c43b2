internal import Wording
internal import Meeting

/// What a listing is made of: a meeting, the language of its cells, and the rows to keep.
struct ListingScope {
  let meeting: Meeting
  let language: Language
  let ids: Set<String>?

  var words: any Words { language.words }

  /// The rows to keep, in record order.
  func rows<Entity>(_ table: Table<Entity>) -> [Entity]
  where Entity.ID == Identifier<Entity> {
    guard let ids else { return Array(table) }
    return ids.compactMap { table.position(of: Identifier($0)) }.sorted().map { table[$0] }
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

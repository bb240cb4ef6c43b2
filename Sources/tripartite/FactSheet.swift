internal import Archive
internal import Meeting
internal import Screen

/// All that the record holds about one thing: for people as text, for programs as an object.
struct FactSheet {
  /// A fact of one value, or a heading with lines under it.
  enum Entry: Hashable {
    case fact(label: String, text: String)
    case lines(heading: String, [Line])
  }

  /// A line of text, and what stands before it where it is broken over several.
  struct Line: Hashable {
    let mark: String
    let text: String

    init(_ mark: String, _ text: String) {
      self.mark = mark
      self.text = text
    }
  }

  let title: String
  private(set) var entries: [Entry] = []
  private(set) var fields: [ListingField]

  /// A sheet that has the values of one row of a listing.
  init(_ title: String, thing: String, row listing: Listing?) {
    self.title = title
    fields = [ListingField("thing", .string(thing))]
    guard case .object(let row) = listing?.firstObject else { return }
    fields += row
  }

  /// Adds a fact for people; nothing where there is none.
  mutating func say(_ label: String, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    entries.append(.fact(label: label, text: text))
  }

  /// Adds lines for people; nothing where there are none.
  mutating func list(_ heading: String, _ lines: [Line]) {
    guard !lines.isEmpty else { return }
    entries.append(.lines(heading: heading, lines))
  }

  /// Adds a value for programs.
  mutating func add(_ key: String, _ value: ListingValue) {
    fields.append(ListingField(key, value))
  }

  /// Adds what another sheet says, as a part of this one.
  mutating func append(_ other: FactSheet) {
    entries.append(.fact(label: "", text: other.title))
    entries += other.entries
  }
}

extension Listing {
  fileprivate var firstObject: ListingValue? { rows.indices.first.map(object) }
}

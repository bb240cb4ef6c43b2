internal import Meeting
internal import Notes
internal import Screen
internal import Wording

extension Contents {
  /// The characters of a note that a page shows; an editor shows it whole.
  private static let longestShownNote = 10_000

  /// What a list shows before a thing that is marked, noted or both; `nil` for neither.
  func sign(of target: Target?) -> Character? {
    guard let thing = target?.reference else { return nil }
    switch (notes.isMarked(thing), notes.note(on: thing) != nil) {
    case (true, true): return "#"
    case (true, false): return "*"
    case (false, true): return "+"
    case (false, false): return nil
    }
  }

  /// The user's own words on a thing, which stand above everything else on its page.
  func keptRows(of target: Target, width: Int) -> [Row] {
    guard let thing = target.reference, let time = notes.time(of: thing) else { return [] }
    let mark = notes.isMarked(thing) ? words.isMarked : ""
    guard let note = notes.note(on: thing) else {
      return [.heading("* \(mark)", trailing: time.day)]
    }
    let heading = mark.isEmpty ? "+ \(words.yourNote)" : "# \(words.yourNote)"
    return [.heading(heading, trailing: time.day)]
      + note.beginning(Self.longestShownNote).split(
        separator: "\n", omittingEmptySubsequences: false
      ).flatMap {
        Row.paragraph(
          $0.isEmpty ? " " : String($0.replacing("\t", with: " ")), width: width, indent: 2)
      }
  }

  /// The list of everything that is kept: queries by name, things in record order or the newest
  /// first.
  func keptList(_ order: SortOrder, width: Int) -> [Row] {
    let queries = notes.queries.map { query in
      Row.entry(
        query.name, trailing: query.name == query.text ? query.screen : asked(query),
        target: .query(query.name))
    }
    let things = keptThings(order).map { thing in
      thing.target.map { keptRow(of: $0, thing: thing.reference) }
        ?? .text(words.notInRecord(thing.reference.description), role: .dim)
    }
    let rows =
      section(words.savedQueries, queries) + section(words.markedAndNoted, things)
    guard rows.isEmpty else { return rows }
    let text = words.nothingKept(
      mark: keys.hint(for: .mark), note: keys.hint(for: .note), save: keys.hint(for: .save))
    return Row.paragraph(text, width: width, role: .dim)
  }

  /// What is marked or noted, with its page; those that are not in the record last.
  func keptThings(_ order: SortOrder) -> [SortedThing] {
    let tables = MeetingTable.allCases
    return notes.things.map { thing -> SortedThing in
      let target = Target(thing)
      let place: (table: MeetingTable, position: Int)? = target.flatMap { self.place(of: $0) }
      let newest = order == .newest ? -(notes.time(of: thing)?.microseconds ?? 0) : 0
      let table = place.flatMap { place in tables.firstIndex { $0 == place.table } } ?? tables.count
      let key: [Int64] = [place == nil ? 1 : 0, newest, Int64(table), Int64(place?.position ?? 0)]
      return SortedThing(reference: thing, target: place == nil ? nil : target, key: key)
    }.sorted { one, other in
      one.key == other.key
        ? one.reference.description < other.reference.description
        : one.key.lexicographicallyPrecedes(other.key)
    }
  }

  private func keptRow(of target: Target, thing: Reference) -> Row {
    let note = notes.note(on: thing)?.beginning(Self.longestShownNote)
      .split(whereSeparator: \.isNewline).first.map(String.init)
    let title = title(of: target)
    return .entry(title.text, trailing: note ?? title.detail, target: target)
  }

  private func asked(_ query: SavedQuery) -> String {
    "\(query.screen): \(query.text)"
  }

  /// A saved query: where it is asked, and what.
  func rows(ofQuery name: String, width: Int) -> [Row] {
    guard let query = notes.queries.first(where: { $0.name == name }) else { return [] }
    return Row.paragraph(query.name, width: width, role: .heading)
      + Row.paragraph(asked(query), width: width)
      + Row.paragraph(words.asksAgain, width: width, role: .dim)
  }
}

/// Something that is marked or noted, and where it stands in the list of such things.
struct SortedThing {
  let reference: Reference
  /// `nil` where the record does not have it.
  let target: Target?
  let key: [Int64]
}

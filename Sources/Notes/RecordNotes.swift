/// What a notebook has of one record.
public struct RecordNotes: Hashable, Sendable {
  /// The record's identifier.
  public let record: String
  private var marks: [Reference: Moment] = [:]
  private var notes: [Reference: Entry] = [:]
  /// The queries, in the order of their names.
  public private(set) var queries: [SavedQuery] = []
  private var queryTimes: [String: Moment] = [:]

  /// What a notebook has of a record; nothing of another.
  public init(record: String, of notebook: Notebook = Notebook()) {
    self.record = record
    for entry in notebook.unsorted where entry.key.record == record {
      guard let text = entry.text else { continue }
      switch (entry.key.kind, Reference(entry.key.name)) {
      case (.mark, .some(let thing)): marks[thing] = entry.time
      case (.note, .some(let thing)): notes[thing] = entry
      case (.query, _):
        guard let (screen, asked) = text.halves(at: " ") else { continue }
        queries.append(SavedQuery(name: entry.key.name, screen: screen, text: asked))
        queryTimes[entry.key.name] = entry.time
      default: continue
      }
    }
    queries.sort { $0.name < $1.name }
  }

  /// Whether nothing of the record is kept.
  public var isEmpty: Bool { marks.isEmpty && notes.isEmpty && queries.isEmpty }

  /// Whether a thing is marked.
  public func isMarked(_ thing: Reference) -> Bool { marks[thing] != nil }

  /// The words on a thing; `nil` where there are none.
  public func note(on thing: Reference) -> String? { notes[thing]?.text }

  /// When a thing was last marked or noted; `nil` where it is neither.
  public func time(of thing: Reference) -> Moment? {
    [marks[thing], notes[thing]?.time].compactMap(\.self).max()
  }

  /// When a query was last saved; `nil` where none has the name.
  public func time(ofQueryNamed name: String) -> Moment? { queryTimes[name] }

  /// Everything that is marked or noted, in no order.
  public var things: Set<Reference> { Set(marks.keys).union(notes.keys) }
}

/// Changes of what is kept, by a user who sees it as it is here.
extension RecordNotes {
  /// Marks a thing, or takes the mark away where it has one.
  public func markingOrNot(_ thing: Reference) -> Change {
    let key = key(.mark, thing.description)
    return isMarked(thing) ? Change(key, text: nil, base: "") : Change(key, text: "", base: nil)
  }

  /// Puts words on a thing in place of those it has; none take the note away.
  public func noting(_ words: String, on thing: Reference) -> Change {
    Change(
      key(.note, thing.description), text: words.isEmpty ? nil : words, base: note(on: thing))
  }

  /// Puts words on a thing below those that it may have.
  public func adding(_ words: String, to thing: Reference) -> Change {
    Change(key(.note, thing.description), text: words, base: nil)
  }

  /// Keeps a query; one that has its name keeps it.
  public func keeping(_ query: SavedQuery) -> Change {
    Change(key(.query, query.name), text: query.kept, base: nil)
  }

  /// Takes a query away.
  public func dropping(queryNamed name: String) -> Change {
    Change(
      key(.query, name), text: nil, base: queries.first { $0.name == name }.map(\.kept))
  }

  /// Takes mark and note of a thing away, as far as it has them.
  public func dropping(_ thing: Reference) -> [Change] {
    (isMarked(thing) ? [markingOrNot(thing)] : [])
      + (note(on: thing) == nil ? [] : [noting("", on: thing)])
  }

  private func key(_ kind: Entry.Kind, _ name: String) -> Entry.Key {
    Entry.Key(kind, record: record, name: name)
  }
}

extension SavedQuery {
  /// The query as an entry has it.
  fileprivate var kept: String { "\(screen) \(text)" }
}

/// What a notebook has of one record.
public struct RecordNotes: Hashable, Sendable {
  /// The record's identifier.
  public let record: String
  private var marks: [Reference: Moment] = [:]
  private var notes: [Reference: Entry] = [:]
  /// The queries, in the order of their names.
  public private(set) var queries: [SavedQuery] = []

  public init(record: String, of notebook: Notebook = Notebook()) {
    self.record = record
    for entry in notebook.entries where entry.key.record == record {
      guard let text = entry.text else { continue }
      switch (entry.key.kind, Reference(entry.key.name)) {
      case (.mark, .some(let thing)): marks[thing] = entry.time
      case (.note, .some(let thing)): notes[thing] = entry
      case (.query, _):
        guard let (screen, asked) = text.halves(at: " ") else { continue }
        queries.append(SavedQuery(name: entry.key.name, screen: screen, text: asked))
      default: continue
      }
    }
    queries.sort { $0.name < $1.name }
  }

  public var isEmpty: Bool { marks.isEmpty && notes.isEmpty && queries.isEmpty }

  public func isMarked(_ thing: Reference) -> Bool { marks[thing] != nil }

  /// The words on a thing; `nil` where there are none.
  public func note(on thing: Reference) -> String? { notes[thing]?.text }

  /// When a thing was last marked or noted; `nil` where it is neither.
  public func time(of thing: Reference) -> Moment? {
    [marks[thing], notes[thing]?.time].compactMap(\.self).max()
  }

  /// Everything that is marked or noted, in no order.
  public var things: Set<Reference> { Set(marks.keys).union(notes.keys) }
}

extension RecordNotes {
  /// Marks a thing, or takes the mark away where it has one.
  public func markingOrNot(_ thing: Reference) -> Change {
    Change(key(.mark, thing.description), text: isMarked(thing) ? nil : "")
  }

  /// Puts words on a thing; none take the note away.
  public func noting(_ words: String, on thing: Reference) -> Change {
    Change(key(.note, thing.description), text: words.isEmpty ? nil : words)
  }

  /// Keeps a query, in place of one that has its name.
  public func keeping(_ query: SavedQuery) -> Change {
    Change(key(.query, query.name), text: "\(query.screen) \(query.text)")
  }

  /// Takes a query away.
  public func dropping(queryNamed name: String) -> Change { Change(key(.query, name), text: nil) }

  /// Takes mark and note of a thing away, as far as it has them.
  public func dropping(_ thing: Reference) -> [Change] {
    (isMarked(thing) ? [Change(key(.mark, thing.description), text: nil)] : [])
      + (note(on: thing) == nil ? [] : [Change(key(.note, thing.description), text: nil)])
  }

  private func key(_ kind: Entry.Kind, _ name: String) -> Entry.Key {
    Entry.Key(kind, record: record, name: name)
  }
}

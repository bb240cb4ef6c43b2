public import Meeting
public import Notes

/// Something that is marked or noted, as a list of such things has it.
public struct KeptThing: Hashable, Sendable {
  public let reference: Reference
  /// Its name and what it is; `nil` where the record does not have it.
  public let title: String?
  /// Where it stands in the record.
  public let place: RecordPlace?

  public struct RecordPlace: Hashable, Sendable {
    public let table: MeetingTable
    public let position: Int
  }
}

extension RecordNotes {
  /// Everything that is marked or noted, in record order; what the record does not have last.
  public func things(
    of meeting: Meeting, in language: Language, folding: @escaping @Sendable (String) -> String
  ) -> [KeptThing] {
    let contents = contents(of: meeting, in: language, folding: folding)
    return contents.keptThings(.record).map { thing in
      KeptThing(
        reference: thing.reference, title: thing.target.map { contents.title(of: $0).text },
        place: thing.target.flatMap { contents.place(of: $0) }.map {
          KeptThing.RecordPlace(table: $0.table, position: $0.position)
        })
    }
  }

  /// The rows of the record that have a note, and those that are marked.
  public func rows(of meeting: Meeting) -> (noted: Matches, marked: Matches) {
    let contents = contents(of: meeting, in: .english, folding: \.self)
    func rows(_ things: [Reference]) -> Matches {
      var positions: [MeetingTable: [Int]] = [:]
      for place in things.compactMap({ Target($0).flatMap { contents.place(of: $0) } }) {
        positions[place.table, default: []].append(place.position)
      }
      return Matches(positions.mapValues { PositionSet($0) })
    }
    return (
      noted: rows(things.filter { note(on: $0) != nil }),
      marked: rows(things.filter { isMarked($0) })
    )
  }

  private func contents(
    of meeting: Meeting, in language: Language, folding: @escaping @Sendable (String) -> String
  ) -> Contents {
    Contents(
      meeting: meeting, language: language, printed: nil, keys: .standard, notes: self,
      folding: folding)
  }
}

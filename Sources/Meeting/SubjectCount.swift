/// How many of some interventions have one value.
public struct SubjectCount: Hashable, Sendable {
  public let subject: MatrixHeader.Subject
  public let count: Int

  public init(_ subject: MatrixHeader.Subject, _ count: Int) {
    (self.subject, self.count) = (subject, count)
  }
}

extension Meeting {
  /// The values that some interventions have: groups, countries, topics, instruments, bodies,
  /// kinds of points, and whether the person is in doubt; of each kind the most frequent first,
  /// ties by the first intervention that has them.
  ///
  /// - Returns: `nil` where it was cancelled.
  /// - Complexity: O(*n* + *m*) in the points of those interventions and in all that the record
  ///   says of topics, instruments and bodies.
  public func subjectCounts(
    ofInterventionsAt positions: Positions, unless isCancelled: () -> Bool = { false }
  ) -> [SubjectCount]? {
    let wanted = PositionSet(positions)
    var counts: [SubjectCount] = ranked(
      positions, SpeakingGroup.allCases.count
    ) { [group(ofInterventionAt: $0).position] }.map { place, count in
      SubjectCount(.group(SpeakingGroup.allCases[place]), count)
    }
    counts += countryCounts(wanted)
    guard !isCancelled() else { return nil }
    counts += ranked(topics, wanted, { interventionPositions(about: $0) }, Subject.topic)
    counts += ranked(
      instruments, wanted, { interventionPositions(citing: $0) }, Subject.instrument)
    counts += ranked(bodies, wanted, { interventionPositions(naming: $0) }, Subject.body)
    let kinds = Point.Kind.allCases
    let byKind = ranked(positions, kinds.count) { position in
      guard !isCancelled() else { return [] }
      return Array(
        Set(
          pointPositions(ofInterventionAt: position).compactMap {
            kinds.firstIndex(of: points.outline(at: $0).kind)
          }))
    }
    counts += byKind.map { SubjectCount(.kind(kinds[$0]), $1) }
    var doubtful = 0
    for position in positions where !isCancelled() {
      if interventions.outline(at: position).attribution.isDoubtful { doubtful += 1 }
    }
    if doubtful > 0 { counts.append(SubjectCount(.notNamed, doubtful)) }
    return isCancelled() ? nil : counts
  }

  private typealias Subject = MatrixHeader.Subject

  /// Countries in whatever capacity they came; an intervention has one delegation at most.
  private func countryCounts(_ wanted: PositionSet) -> [SubjectCount] {
    var places: [String: Int] = [:]
    var found: [(country: Country, count: Int, first: Int)] = []
    for delegation in delegations {
      guard let country = delegation.country else { continue }
      let (count, first) = interventionPositions(of: delegation.id).counted(in: wanted)
      guard count > 0 else { continue }
      if let place = places[country.iso2] {
        found[place].count += count
        found[place].first = min(found[place].first, first)
      } else {
        places[country.iso2] = found.count
        found.append((country, count, first))
      }
    }
    return found.map { ($0.country, $0.count, $0.first) }.byCount().map {
      SubjectCount(.country($0), $1)
    }
  }

  private func ranked<Entity>(
    _ table: Table<Entity>, _ wanted: PositionSet, _ positions: (Entity.ID) -> Positions,
    _ subject: (Entity.ID) -> MatrixHeader.Subject
  ) -> [SubjectCount] {
    table.map(\.id).map { id in
      let (count, first) = positions(id).counted(in: wanted)
      return (id, count, first)
    }.byCount().map { SubjectCount(subject($0), $1) }
  }

  /// How many interventions have each of a few values.
  private func ranked(
    _ positions: Positions, _ valueCount: Int, _ values: (Int) -> [Int]
  ) -> [(Int, Int)] {
    var counts = Array(repeating: 0, count: valueCount)
    var firsts = Array(repeating: Int.max, count: valueCount)
    for position in positions {
      for value in values(position) {
        counts[value] += 1
        firsts[value] = min(firsts[value], position)
      }
    }
    return counts.indices.map { ($0, counts[$0], firsts[$0]) }.byCount()
  }
}

extension Positions {
  /// How many of them are in a set, and the first of those.
  fileprivate func counted(in set: PositionSet) -> (count: Int, first: Int) {
    var (count, first) = (0, Int.max)
    for position in self where set.contains(position) {
      count += 1
      first = Swift.min(first, position)
    }
    return (count, first)
  }
}

extension Array {
  /// Values that occur at all, the most frequent first, ties by where they first occur.
  fileprivate func byCount<Value>() -> [(Value, Int)] where Element == (Value, Int, Int) {
    filter { $0.1 > 0 }.enumerated().sorted { one, other in
      (other.element.1, one.element.2, one.offset) < (one.element.1, other.element.2, other.offset)
    }.map { ($0.element.0, $0.element.1) }
  }
}

extension Attribution {
  /// Whether the record names nobody.
  public var isDoubtful: Bool {
    switch self {
    case .stated, .inferred: false
    case .oneOf, .unknown: true
    }
  }
}

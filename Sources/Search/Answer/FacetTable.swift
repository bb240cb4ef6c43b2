internal import Meeting

/// Which values of facets every record has, for counting.
struct FacetTable: Sendable {
  /// The values of all facets, those of one facet together, in the order of the meeting.
  private let values: [(facet: Facet, value: String)]
  /// The values of each record that is no part of speech, by its place among the records.
  private let records: Grouped
  /// The values of the entries of each part of speech.
  private let entries: [Grouped]
  /// How many interventions, and points, have each value.
  private var interventionTotals: [Int32] = []
  private var pointTotals: [Int32] = []

  init(
    _ meeting: Meeting?, _ all: [SearchRecord], _ spellings: [Spelling], _ speech: Speech?
  ) {
    let values = meeting.map { Self.values(of: $0) } ?? []
    self.values = values
    var numbers: [Facet: [String: Int32]] = [:]
    for (number, (facet, value)) in values.enumerated() {
      numbers[facet, default: [:]][value] = Int32(number)
    }
    let known = numbers
    let bySpelling = spellings.map { spelling -> Int32 in
      guard spelling.language == nil, let facet = spelling.facet else { return -1 }
      return known[facet]?[spelling.text] ?? -1
    }
    let kinds = known[.pointKind] ?? [:]
    let kindNumbers = Set(kinds.values)
    func found(_ spellings: [Int32]) -> [Int32] {
      spellings.map { bySpelling[Int($0)] }.filter { $0 >= 0 }
    }
    func delegation(_ id: String?) -> [Int32] {
      id.flatMap { known[.delegation]?[$0] }.map { [$0] } ?? []
    }
    records = Grouped(
      lists: all.map { record in
        let own = found(record.spellings).filter { !kindNumbers.contains($0) }
        switch record.kind {
        case .delegation: return own + delegation(record.id)
        case .participant:
          let id = meeting?.participants[Identifier(record.id)]?.delegation
          return own + delegation(id?.rawValue)
        default: return own
        }
      })
    entries = SpeechOwners.Part.allCases.map { part in
      guard let speech else { return Grouped(lists: []) }
      return Grouped(
        lists: speech.column(part).entries.enumerated().map { entry, spellings in
          guard part == .settings else { return found(spellings) }
          return found(spellings) + delegation(speech.settingKeys[entry].delegation?.rawValue)
        })
    }
    guard let speech else { return }
    let everything = [Facet](Facet.allCases)
    interventionTotals = counts(
      ofInterventions: [UInt64](all: speech.interventionCount), speech, Set(everything))
    pointTotals = counts(ofPoints: [UInt64](all: speech.pointCount), speech, Set(everything))
  }

  private static func values(of meeting: Meeting) -> [(Facet, String)] {
    var seen: Set<String> = []
    let countries = meeting.delegations.compactMap(\.country?.iso2)
      .filter { seen.insert($0).inserted }
    return SpeakingGroup.allCases.map { (.group, $0.rawValue) }
      + countries.map { (.country, $0) }
      + meeting.delegations.map { (.delegation, $0.id.rawValue) }
      + meeting.themes.map { (.theme, $0.id.rawValue) }
      + meeting.topics.map { (.topic, $0.id.rawValue) }
      + meeting.instruments.map { (.instrument, $0.id.rawValue) }
      + Point.Kind.allCases.map { (.pointKind, $0.rawValue) }
  }
}

extension FacetTable {
  /// The counts of the values of some facets among records.
  func counts(
    of facets: Set<Facet>, in found: RecordSet, _ engine: SearchEngine
  ) -> [Facet: [FacetCount]] {
    guard !facets.isEmpty else { return [:] }
    var counts = Array(repeating: Int32(0), count: values.count)
    engine.forEachPlainRecord(in: found) { record in
      records.forEach(of: record) { counts[Int($0)] += 1 }
    }
    if let speech = engine.speech {
      let (interventions, points) = (
        Array(found.words(of: engine.space.range(of: .intervention))),
        Array(found.words(of: engine.space.range(of: .point)))
      )
      let own = few(interventions, speech.interventionCount, interventionTotals) {
        self.counts(ofInterventions: $0, speech, facets)
      }
      let isSame = speech.links.isOneToOne && interventions == points
      let others =
        isSame
        ? own
        : few(points, speech.pointCount, pointTotals) {
          self.counts(ofPoints: $0, speech, facets)
        }
      for value in counts.indices { counts[value] += own[value] + others[value] }
    }
    return facets.reduce(into: [:]) { $0[$1] = ranked($1, counts) }
  }

  /// The counts of a facet's values, the greatest first, ties in the order of the meeting.
  private func ranked(_ facet: Facet, _ counts: [Int32]) -> [FacetCount] {
    let last = UInt64(UInt32.max)
    var keys: [UInt64] = []
    for (order, count) in counts.enumerated() where count > 0 && values[order].facet == facet {
      keys.append(UInt64(count) << 32 | (last - UInt64(order)))
    }
    keys.sort(by: >)
    return keys.map { key in
      FacetCount(value: values[Int(last - key & last)].value, count: Int(key >> 32))
    }
  }

  /// The counts of a set, from those of what it leaves out where that is less.
  private func few(
    _ bits: [UInt64], _ capacity: Int, _ totals: [Int32], _ count: ([UInt64]) -> [Int32]
  ) -> [Int32] {
    let size = bits.bitCount
    if size == 0 { return Array(repeating: 0, count: totals.count) }
    if size * 2 <= capacity { return count(bits) }
    let others = zip([UInt64](all: capacity), bits).map { $0 & ~$1 }
    if size == capacity { return totals }
    return zip(totals, count(others)).map { $0 - $1 }
  }

  private func counts(
    ofInterventions bits: [UInt64], _ speech: Speech, _ facets: Set<Facet>
  ) -> [Int32] {
    var counts = Array(repeating: Int32(0), count: values.count)
    for part in SpeechOwners.Part.allCases where part.isCounted(for: facets) {
      if part.isContext || speech.links.isOneToOne {
        add(Self.entryCounts(of: speech.column(part), bits), part, to: &counts)
      } else {
        addOnce(part, bits, speech, to: &counts)
      }
    }
    return counts
  }

  /// Counts an intervention once for each value that any of its points has.
  private func addOnce(
    _ part: SpeechOwners.Part, _ bits: [UInt64], _ speech: Speech, to counts: inout [Int32]
  ) {
    let column = speech.column(part).rows
    var last = Array(repeating: -1, count: values.count)
    bits.forEachBit { intervention in
      for number in 0..<speech.links.count(of: intervention) {
        let entry = column[speech.links.point(number, of: intervention)]
        for value in entries[part.rawValue][entry] where last[Int(value)] != intervention {
          last[Int(value)] = intervention
          counts[Int(value)] += 1
        }
      }
    }
  }

  private func counts(
    ofPoints bits: [UInt64], _ speech: Speech, _ facets: Set<Facet>
  ) -> [Int32] {
    var counts = Array(repeating: Int32(0), count: values.count)
    for part in SpeechOwners.Part.allCases where part.isCounted(for: facets) {
      let column = speech.column(part)
      guard part.isContext, !speech.links.isOneToOne else {
        add(Self.entryCounts(of: column, bits), part, to: &counts)
        continue
      }
      var own = Array(repeating: Int32(0), count: column.entries.count)
      bits.forEachBit { point in
        let intervention = speech.links.intervention(of: point)
        if intervention >= 0 { own[column.rows[intervention]] += 1 }
      }
      add(own, part, to: &counts)
    }
    return counts
  }

  private func add(_ own: [Int32], _ part: SpeechOwners.Part, to counts: inout [Int32]) {
    for (entry, count) in own.enumerated() where count > 0 {
      for value in entries[part.rawValue][entry] { counts[Int(value)] += count }
    }
  }

  /// How many of the rows whose bits are set have each entry.
  private static func entryCounts(of column: Column, _ bits: [UInt64]) -> [Int32] {
    let entries = column.entries.count
    let stretches = mapInParallel(column.rows.count, cost: bits.bitCount * 4, stretches: 4) {
      rows in
      var counts = Array(repeating: Int32(0), count: entries)
      let words = bits[(rows.lowerBound >> 6)..<((rows.upperBound + 63) >> 6)]
      column.rows.count(words, from: rows.lowerBound, into: &counts)
      return counts
    }
    return stretches.dropFirst().reduce(into: stretches[0]) { sum, counts in
      for entry in sum.indices { sum[entry] += counts[entry] }
    }
  }
}

extension SpeechOwners.Part {
  /// Whether any of the facets is a property that it holds.
  fileprivate func isCounted(for facets: Set<Facet>) -> Bool {
    switch self {
    case .settings: !facets.isDisjoint(with: [.group, .country, .delegation, .theme])
    case .topics: facets.contains(.topic)
    case .instruments: facets.contains(.instrument)
    case .kinds: facets.contains(.pointKind)
    case .speakers, .bodies: false
    }
  }
}

extension Spelling {
  /// The facet of which it is a value, if the text is an identifier.
  fileprivate var facet: Facet? {
    switch use {
    case .value(.group): .group
    case .value(.country): .country
    case .value(.theme): .theme
    case .value(.topic): .topic
    case .value(.cites): .instrument
    case .value(.kind): .pointKind
    default: nil
    }
  }
}

extension [UInt64] {
  /// So many bits, all set.
  init(all count: Int) {
    self.init(repeating: ~0, count: (count + 63) / 64)
    if count % 64 > 0 { self[self.count - 1] = 1 << UInt64(count % 64) - 1 }
  }
}

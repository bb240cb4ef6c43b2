internal import Meeting

extension SearchEngine {
  /// Spellings that something hits, and how good a hit each is.
  typealias SpellingHits = [(spelling: Int, score: UInt8)]

  /// The names that a term hits, with their scores.
  func nameHits(of term: Term) -> SpellingHits {
    names.names(hitBy: term) { spelling, match in
      (spelling, UInt8(clamping: Int(names.score(of: spelling, match, term))))
    }
  }

  /// How well the names of all records answer to a term.
  func scores(of hits: SpellingHits, _ term: Term) -> NameScores {
    var scores = self.scores(of: hits)
    for (records, score) in numberHits(of: term) {
      if scores.isEmpty { scores = NameScores(capacity: space.capacity) }
      scores.raise(records, to: score)
    }
    scores.finish()
    return scores
  }

  /// The records that have one of the spellings.
  func records(of spellings: [Int]) -> RecordSet {
    var scores = self.scores(of: spellings.map { ($0, 1) })
    scores.finish()
    return scores.set(capacity: space.capacity)
  }

  /// The scores of all records that have one of the spellings, to be finished.
  private func scores(of hits: SpellingHits) -> NameScores {
    guard !hits.isEmpty else { return NameScores() }
    let every = owners.everyPoint
    var all = Array(repeating: UInt8(0), count: every + 1)
    all.withUnsafeMutableBufferPointer { all in
      for (spelling, score) in hits {
        names.owners(of: spelling).withUnsafeBufferPointer { owners in
          for owner in owners { all[Int(owner)] = max(all[Int(owner)], score) }
        }
      }
    }
    let tables = SpeechOwners.Part.allCases.map { part -> [UInt8] in
      let count = speech?.column(part).entries.count ?? 0
      let first = owners.number(part, 0)
      let table = all[first..<(first + count)]
      return table.contains { $0 > 0 } ? Array(table) : []
    }
    let (ofInterventions, ofPoints) = (all[owners.everyIntervention], all[every])
    all.removeLast(all.count - space.capacity)
    var scores = NameScores(all)
    if ofInterventions > 0 { scores.raise(space.range(of: .intervention), to: ofInterventions) }
    if ofPoints > 0 { scores.raise(space.range(of: .point), to: ofPoints) }
    if let speech { add(tables, of: speech, to: &scores) }
    return scores
  }

  private func add(_ tables: [[UInt8]], of speech: Speech, to scores: inout NameScores) {
    let (interventions, points) = (space.range(of: .intervention), space.range(of: .point))
    if let context = speech.scores(tables, isContext: true, count: interventions.count) {
      scores.raise(interventions, to: context)
      scores.raise(points, to: speech.links.pointScores(context))
    }
    if let content = speech.scores(tables, isContext: false, count: points.count) {
      scores.raise(points, to: content)
      guard !speech.links.isOneToOne else { return scores.raise(interventions, to: content) }
      var raised = Array(repeating: UInt8(0), count: interventions.count)
      speech.links.raise(&raised, to: content)
      scores.raise(interventions, to: raised)
    }
  }

  /// The interventions and points that are named by a number or an identifier alone.
  private func numberHits(of term: Term) -> [(records: Range<Int>, score: UInt8)] {
    guard let speech else { return [] }
    var hits: [(records: Range<Int>, score: UInt8)] = []
    if term.words.count == 1 {
      let ranges = Paragraphs.numbers(term.words[0], isWhole: term.isWhole)
      for (place, range) in ranges.enumerated() {
        let (own, other): (UInt8, UInt8) = place == 0 ? (100, 95) : (80, 75)
        for rows in speech.paragraphs.rows(with: range) {
          hits.append((space.numbers(.intervention, rows), own))
        }
        for rows in speech.pointParagraphs.rows(with: range) {
          hits.append((space.numbers(.point, rows), other))
        }
      }
    }
    return hits + identified(by: term).map { ($0..<($0 + 1), 100) }
  }

  /// The intervention and the point whose identifiers a term spells in full.
  func identified(by term: Term) -> [Int] {
    guard let meeting, speech != nil else { return [] }
    let id = term.words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
    guard IdentifierList.keeps(id) else { return [] }
    return [
      meeting.interventions.position(of: .init(id)).map { space.number(.intervention, $0) },
      meeting.points.position(of: .init(id)).map { space.number(.point, $0) },
    ].compactMap(\.self)
  }
}

extension RecordSpace {
  /// The records at neighbouring places of a kind's table.
  func numbers(_ kind: SearchRecord.Kind, _ positions: Range<Int>) -> Range<Int> {
    let first = range(of: kind).lowerBound
    return (first + positions.lowerBound)..<(first + positions.upperBound)
  }
}

extension Speech {
  /// The scores of all rows by tables of the scores of entries; `nil` where no table has any.
  fileprivate func scores(_ tables: [[UInt8]], isContext: Bool, count: Int) -> [UInt8]? {
    let parts = SpeechOwners.Part.allCases.filter {
      $0.isContext == isContext && !tables[$0.rawValue].isEmpty
    }
    guard !parts.isEmpty else { return nil }
    let columns = parts.map { (column($0).rows, tables[$0.rawValue]) }
    let stretches = mapInParallel(count, cost: count * columns.count) { rows in
      var scores = Array(repeating: UInt8(0), count: rows.count)
      for (column, table) in columns { column.raise(&scores, of: rows, to: table) }
      return scores
    }
    return stretches.asOne()
  }
}

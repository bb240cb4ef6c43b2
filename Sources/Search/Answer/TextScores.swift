/// Scores records by their names and texts together.
struct TextScores: Sendable {
  /// What one part gives to each record.
  private struct Part: Sendable {
    let names: [UInt8]
    private var counts = RecordCounts()
    private var exact = RecordCounts()
    private var relevance: Relevance?

    /// Whether any record has a score.
    var hasScores: Bool { relevance != nil || !names.isEmpty }

    init(_ part: RankedPart, _ engine: SearchEngine, _ records: RecordSet) {
      names = part.names.bytes
      guard let hits = part.texts, hits.count > 0 else { return }
      let wanted = part.names.lower(than: part.most, in: records)
      guard !wanted.isEmpty else { return }
      counts = engine.counts(of: hits, among: wanted)
      exact = part.exact.map { engine.counts(of: $0, among: wanted) } ?? RecordCounts()
      relevance = Relevance(
        having: hits.count, of: engine.space.count, meanLength: engine.meanLength,
        isLarge: engine.space.count > 10_000)
    }

    /// The scores of records in ascending order.
    func scores(of records: [Int32], _ lengths: [UInt16]) -> [Float] {
      var scores = Array(repeating: Float(0), count: records.count)
      scores.withUnsafeMutableBufferPointer { scores in
        if let relevance {
          counts.forEach(of: records) { place, count in
            scores[place] = relevance.of(count, length: Int(lengths[Int(records[place])]))
          }
          exact.forEach(of: records) { place, _ in scores[place] += Relevance.most }
        }
        guard !names.isEmpty else { return }
        names.withUnsafeBufferPointer { names in
          for place in scores.indices {
            scores[place] = max(scores[place], Float(names[Int(records[place])]))
          }
        }
      }
      return scores
    }
  }

  private let parts: [Part]
  private let joined: Part?
  private let lengths: [UInt16]

  init(
    _ parts: [RankedPart], _ joined: RankedPart?, _ engine: SearchEngine, _ records: RecordSet
  ) {
    self.parts = parts.map { Part($0, engine, records) }
    self.joined = joined.map { Part($0, engine, records) }
    lengths = engine.lengths
  }

  /// The best of the records that were scored, the best first, ties in record order.
  func best(of records: RecordSet, limit: Int) -> [BestRecords.Ranked] {
    let cost = records.count * (parts.count + 1) * 3
    let stretches = mapInParallel(records.capacity, cost: cost) { stretch in
      best(of: records.list(in: stretch), limit: limit)
    }
    return BestRecords.ranked(stretches.asOne(), limit: limit)
  }

  private func best(of records: [Int32], limit: Int) -> [BestRecords.Ranked] {
    var sums = Array(repeating: Float(0), count: records.count)
    for part in parts where part.hasScores {
      let scores = part.scores(of: records, lengths)
      for place in sums.indices { sums[place] += scores[place] }
    }
    let count = Float(parts.count)
    let wholes = joined.flatMap { $0.hasScores ? $0.scores(of: records, lengths) : nil } ?? []
    var best = BestRecords(limit: limit)
    for (place, record) in records.enumerated() {
      let mean = sums[place] / count
      best.add(Int(record), wholes.isEmpty ? mean : max(mean, wholes[place]))
    }
    return best.ranked()
  }
}

extension RecordSet {
  /// The records of a stretch that begins at a multiple of 64, in order.
  fileprivate func list(in stretch: Range<Int>) -> [Int32] {
    var list: [Int32] = []
    words(of: stretch).withUnsafeBufferPointer { words in
      for (index, word) in words.enumerated() {
        var rest = word
        while rest != 0 {
          list.append(Int32(stretch.lowerBound + index << 6 | rest.trailingZeroBitCount))
          rest &= rest - 1
        }
      }
    }
    return list
  }
}

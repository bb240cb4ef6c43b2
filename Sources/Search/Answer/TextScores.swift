/// Scores records by their names and texts together.
struct TextScores: Sendable {
  /// What one part gives to each record.
  private struct Part: Sendable {
    let names: [UInt8]
    var counts: [UInt8] = []
    var exact: [UInt8] = []
    var relevance: Relevance?

    init(_ part: RankedPart, _ engine: SearchEngine, _ records: RecordSet) {
      names = part.names.bytes
      guard let hits = part.texts, hits.count > 0 else { return }
      let wanted = part.names.lower(than: part.most, in: records)
      guard !wanted.isEmpty else { return }
      counts = engine.counts(of: hits, among: wanted)
      exact = part.exact.map { engine.counts(of: $0, among: wanted) } ?? []
      relevance = Relevance(
        having: hits.count, of: engine.space.count, meanLength: engine.meanLength,
        isLarge: engine.space.count > 10_000)
    }

    /// Gives the score of every record to `body`, with its place in the list.
    func forEachScore(of records: [Int32], _ lengths: [UInt16], _ body: (Int, Float) -> Void) {
      counts.withUnsafeBufferPointer { counts in
        exact.withUnsafeBufferPointer { exact in
          names.withUnsafeBufferPointer { names in
            for (place, record) in records.enumerated() {
              let record = Int(record)
              var score: Float = 0
              if let relevance, counts[record] > 0 {
                score = relevance.of(Int(counts[record]), length: Int(lengths[record]))
                if !exact.isEmpty, exact[record] > 0 { score += Relevance.most }
              }
              if !names.isEmpty { score = max(score, Float(names[record])) }
              body(place, score)
            }
          }
        }
      }
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
    sums.withUnsafeMutableBufferPointer { sums in
      for part in parts { part.forEachScore(of: records, lengths) { sums[$0] += $1 } }
    }
    let count = Float(parts.count)
    var wholes: [Float] = []
    if let joined, joined.relevance != nil || !joined.names.isEmpty {
      wholes = Array(repeating: 0, count: records.count)
      joined.forEachScore(of: records, lengths) { wholes[$0] = $1 }
    }
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

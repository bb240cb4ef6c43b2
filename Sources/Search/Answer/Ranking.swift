/// Finds the best of the records that a query matches.
///
/// Names come before texts, and few records have the best names. So the scores of names are
/// looked at first; texts are scored only where a record could still be among the best by them.
struct Ranking: Sendable {
  /// A record and its score.
  typealias Ranked = BestRecords.Ranked

  private let engine: SearchEngine
  private let parts: [RankedPart]
  private let joinedWords: String?
  /// All words in one, where the query is nothing but words.
  private let joined: RankedPart?

  /// - Parameter evaluation: has found, or finds, what the parts of the query hit.
  init(_ root: Query.Node, _ evaluation: inout Evaluation) {
    engine = evaluation.engine
    // A sum of more parts would not fit; nobody types so many.
    parts = root.rankedParts.prefix(500).map { RankedPart($0, &evaluation) }
    joinedWords = root.joinedWords
    joined = joinedWords.map { RankedPart(joined: $0, &evaluation) }
  }

  /// The best records of a set, the best first, ties in record order.
  func best(of found: RecordSet, limit: Int, _ evaluation: inout Evaluation) -> [Ranked] {
    guard !parts.isEmpty else { return first(of: found, limit: limit) }
    let lows = NameSums(parts, joined, isOpen: false)
    let bar = bar(of: found, lows, limit: limit)
    let hasTexts = (joined?.most ?? 0) > 0 || parts.contains { $0.most > 0 }
    var (fixed, open) = ([Ranked](), RecordSet(capacity: 0))
    if !hasTexts {
      fixed = named(in: found, lows, bar: bar, limit: limit)
    } else if bar == 0 {
      open = found
    } else {
      (fixed, open) = candidates(of: found, lows, bar: bar, limit: limit)
    }
    if open.capacity > 0 {
      // All words side by side count only where names leave room for it.
      let isRoom = bar < Int(Relevance.bound) * parts.count
      let joined = isRoom ? joinedWords.map { RankedPart(.word($0), &evaluation) } : joined
      let scores = TextScores(parts, joined, engine, open)
      fixed += scores.best(of: open, limit: limit)
    }
    return BestRecords.ranked(fixed, limit: limit)
  }

  private func first(of found: RecordSet, limit: Int) -> [Ranked] {
    var ranked: [Ranked] = []
    for (index, word) in found.bits.enumerated() where word != 0 && ranked.count < limit {
      var rest = word
      while rest != 0, ranked.count < limit {
        ranked.append((0, index << 6 | rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
    return ranked
  }

  /// The highest sum that as many records as are wanted have, or more; nought for none.
  private func bar(of found: RecordSet, _ lows: NameSums, limit: Int) -> Int {
    let most = lows.most
    guard most > 0 else { return 0 }
    // Each stretch counts all sums above its own bar, and no bar is above that of all.
    let stretches = mapInParallel(found.capacity, cost: lows.cost, stretches: 4) { stretch in
      var counts = Array(repeating: 0, count: most + 1)
      var (bar, above) = (0, 0)
      lows.forEach(in: found, stretch, above: 0) { _, sum in
        counts[sum] += 1
        above += 1
        while above >= limit {
          bar += 1
          above -= counts[bar]
        }
        return bar
      }
      return (bar: bar, counts: counts)
    }
    var bar = stretches.map(\.bar).max() ?? 0
    func count(_ sum: Int) -> Int { stretches.reduce(0) { $0 + $1.counts[sum] } }
    var above = bar < most ? ((bar + 1)...most).reduce(0) { $0 + count($1) } : 0
    while above >= limit {
      bar += 1
      above -= count(bar)
    }
    return bar
  }

  /// The best by names alone, and enough of those without a name where names are too few.
  private func named(
    in found: RecordSet, _ lows: NameSums, bar: Int, limit: Int
  ) -> [Ranked] {
    var ranked: [Ranked] = []
    let all = 0..<found.capacity
    if bar == 0 {
      var rest = found
      lows.forEach(in: found, all, above: 0) { record, sum in
        ranked.append((score(sum), record))
        rest.remove(record)
        return 0
      }
      return ranked + first(of: rest, limit: limit)
    }
    var ties = 0
    lows.forEach(in: found, all, above: bar - 1) { record, sum in
      ranked.append((score(sum), record))
      if sum == bar { ties += 1 }
      return ties < limit ? bar - 1 : bar
    }
    return ranked
  }

  /// Those whose names alone make them the best, and those whose texts may.
  private func candidates(
    of found: RecordSet, _ lows: NameSums, bar: Int, limit: Int
  ) -> (fixed: [Ranked], open: RecordSet) {
    let highs = NameSums(parts, joined, isOpen: true)
    // The first ties of every stretch are kept, so that those of all are among them.
    let stretches = mapInParallel(found.capacity, cost: highs.cost, stretches: 4) { stretch in
      var (fixed, open) = (
        [Ranked](), Array(repeating: UInt64(0), count: (stretch.count + 63) / 64)
      )
      var (ties, isOpen) = (0, false)
      highs.forEachBlock(in: found, stretch, above: bar - 1, lows) { block, bits, highs, lows in
        var (rest, opened) = (bits, UInt64(0))
        while rest != 0 {
          let place = rest.trailingZeroBitCount
          rest &= rest - 1
          let (high, low) = (Int(highs[place]), Int(lows[place]))
          if low < high {
            // Texts give less than the most: with no more than the bar it would be worse.
            opened |= high > bar ? 1 << UInt64(place) : 0
          } else if low > bar || (low == bar && ties < limit) {
            fixed.append((score(low), block << 6 | place))
            if low == bar { ties += 1 }
          }
        }
        if opened != 0 { (open[block - (stretch.lowerBound >> 6)], isOpen) = (opened, true) }
        return ties < limit ? bar - 1 : bar
      }
      return (fixed: fixed, open: open, isOpen: isOpen)
    }
    let isOpen = stretches.contains(where: \.isOpen)
    var open = RecordSet(capacity: isOpen ? found.capacity : 0)
    if isOpen { open.formUnion(stretches.map(\.open).asOne(), from: 0) }
    return (stretches.map(\.fixed).asOne(), open)
  }

  private func score(_ sum: Int) -> Float { Float(sum) / Float(parts.count) }
}

extension SearchEngine {
  /// The mean number of words of a record; 1 at least.
  var meanLength: Double { max(1, Double(words) / Double(max(1, space.count))) }

  /// The best hits of a query, the best first, ties in record order.
  func search(_ query: Query, _ kinds: Set<SearchRecord.Kind>, limit: Int) -> [Hit] {
    var evaluation = Evaluation(self)
    let found = evaluation.matches(query, kinds)
    return hits(of: query, in: found, limit: limit, &evaluation)
  }

  /// The best hits among the records that a query matches.
  func hits(
    of query: Query, in found: RecordSet, limit: Int, _ evaluation: inout Evaluation
  ) -> [Hit] {
    guard let root = query.root, limit > 0, !found.isEmpty else { return [] }
    let ranking = Ranking(root, &evaluation)
    let ranked = ranking.best(of: found, limit: limit, &evaluation)
    let highlighter = Highlighter(root, &evaluation)
    // A hit costs some 10 microseconds: its row is made, and its texts are gone through.
    return mapInParallel(ranked.count, cost: ranked.count * 10_000, unit: 16) { stretch in
      ranked[stretch].map { highlighter.hit(record: $0.record, score: $0.score) }
    }.asOne()
  }
}

/// Finds the best of the records that a query matches.
///
/// Names come before texts, and few records have the best names. So the scores of names are
/// looked at first; texts are scored only where a record could still be among the best by them.
struct Ranking {
  /// A record and its score.
  typealias Ranked = BestRecords.Ranked

  private let engine: SearchEngine
  private let parts: [RankedPart]
  /// All words in one, where the query is nothing but words.
  private let joined: RankedPart?

  /// - Parameter evaluation: has found, or finds, what the parts of the query hit.
  init(_ root: Query.Node, _ evaluation: inout Evaluation) {
    engine = evaluation.engine
    // A sum of more parts would not fit; nobody types so many.
    parts = root.rankedParts.prefix(500).map { RankedPart($0, &evaluation) }
    joined = root.joinedWords.map { RankedPart(.word($0), &evaluation) }
  }

  /// The best records of a set, the best first, ties in record order.
  func best(of found: RecordSet, limit: Int) -> [Ranked] {
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
    var counts = Array(repeating: 0, count: lows.most + 1)
    var (bar, above) = (0, 0)
    lows.forEach(in: found, above: 0) { _, sum in
      counts[sum] += 1
      above += 1
      while above >= limit {
        bar += 1
        above -= counts[bar]
      }
      return bar
    }
    return bar
  }

  /// The best by names alone, and enough of those without a name where names are too few.
  private func named(
    in found: RecordSet, _ lows: NameSums, bar: Int, limit: Int
  ) -> [Ranked] {
    var ranked: [Ranked] = []
    if bar == 0 {
      var rest = found
      lows.forEach(in: found, above: 0) { record, sum in
        ranked.append((score(sum), record))
        rest.remove(record)
        return 0
      }
      return ranked + first(of: rest, limit: limit)
    }
    var ties = 0
    lows.forEach(in: found, above: bar - 1) { record, sum in
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
    var fixed: [Ranked] = []
    var open: RecordSet?
    var ties = 0
    let highs = NameSums(parts, joined, isOpen: true)
    highs.forEach(in: found, above: bar - 1) { record, _ in
      let (low, high) = (lows.sum(of: record), highs.sum(of: record))
      if low < high {
        // Texts give less than the most: with no more than the bar it would be worse.
        guard high > bar else { return ties < limit ? bar - 1 : bar }
        open = open ?? RecordSet(capacity: found.capacity)
        open?.insert(record)
      } else if low > bar || (low == bar && ties < limit) {
        fixed.append((score(low), record))
        if low == bar { ties += 1 }
      }
      return ties < limit ? bar - 1 : bar
    }
    return (fixed, open ?? RecordSet(capacity: 0))
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
    let ranked = Ranking(root, &evaluation).best(of: found, limit: limit)
    let highlighter = Highlighter(root, &evaluation)
    // A hit costs some 10 microseconds: its row is made, and its texts are gone through.
    return mapInParallel(ranked.count, cost: ranked.count * 10_000, unit: 16) { stretch in
      ranked[stretch].map { highlighter.hit(record: $0.record, score: $0.score) }
    }.asOne()
  }
}

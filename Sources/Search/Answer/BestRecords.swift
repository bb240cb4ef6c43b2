/// The best of many records that come one by one, in record order.
struct BestRecords {
  typealias Ranked = (score: Float, record: Int)

  private let limit: Int
  private var kept: [Ranked] = []
  /// What a record must have more than to be among the best; those before it win ties.
  private(set) var threshold: Float = -1

  /// - Parameter limit: how many are wanted.
  init(limit: Int) {
    self.limit = limit
  }

  /// Adds a record with a higher number than all before.
  @inline(__always)
  mutating func add(_ record: Int, _ score: Float) {
    guard score > threshold else { return }
    kept.append((score, record))
    if kept.count >= 1024, kept.count / 4 >= limit { cut() }
  }

  /// The best, the best first, ties in record order.
  func ranked() -> [Ranked] { Self.ranked(kept, limit: limit) }

  /// The best of a list in any order, the best first, ties in record order.
  static func ranked(_ list: [Ranked], limit: Int) -> [Ranked] {
    Array(list.sorted { isBetter($0, $1) }.prefix(limit))
  }

  private mutating func cut() {
    kept.sort { Self.isBetter($0, $1) }
    kept.removeSubrange(limit...)
    threshold = kept.last?.score ?? -1
  }

  private static func isBetter(_ a: Ranked, _ b: Ranked) -> Bool {
    a.score > b.score || (a.score == b.score && a.record < b.record)
  }
}

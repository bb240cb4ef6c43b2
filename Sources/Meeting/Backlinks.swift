/// For every row of one table, the positions of the rows of another that refer to it, in record
/// order.
struct Backlinks: Sendable {
  /// Where the sources of each row begin, and where those of the last end; empty for no links.
  private let starts: [Int32]
  private let sources: [Int32]

  static let none = Backlinks(starts: [], sources: [])

  private init(starts: [Int32], sources: [Int32]) {
    self.starts = starts
    self.sources = sources
  }

  /// Sorts links by what they lead to; of links that are there twice in a row one stays.
  ///
  /// - Parameter count: The number of rows that links can lead to.
  /// - Complexity: O(*n* + *m*) in links and rows.
  init(_ links: LinkList, count: Int) {
    guard !links.isEmpty else {
      self = .none
      return
    }
    var starts = [Int32](repeating: 0, count: count + 1)
    for target in links.targets { starts[Int(target) + 1] += 1 }
    for row in 0..<count { starts[row + 1] += starts[row] }
    var ends = starts
    var sources = [Int32](repeating: 0, count: links.targets.count)
    for (target, source) in zip(links.targets, links.sources) {
      let end = ends[Int(target)]
      guard end == starts[Int(target)] || sources[Int(end) - 1] != source else { continue }
      sources[Int(end)] = source
      ends[Int(target)] = end + 1
    }
    self = Self.compacted(starts, ends, sources)
  }

  /// Closes the gaps that links left out have made.
  private static func compacted(
    _ starts: [Int32], _ ends: [Int32], _ sources: [Int32]
  ) -> Backlinks {
    guard zip(starts.dropFirst(), ends).contains(where: { $0 != $1 }) else {
      return Backlinks(starts: starts, sources: sources)
    }
    var compact = (starts: [Int32(0)], sources: [Int32]())
    compact.starts.reserveCapacity(starts.count)
    for row in 0..<(starts.count - 1) {
      compact.sources += sources[Int(starts[row])..<Int(ends[row])]
      compact.starts.append(Int32(compact.sources.count))
    }
    return Backlinks(starts: compact.starts, sources: compact.sources)
  }

  /// The rows that refer to the one at a position; none for no position.
  subscript(target: Int?) -> Positions {
    guard let target, !starts.isEmpty else { return .none }
    return Positions(sources[Int(starts[target])..<Int(starts[target + 1])])
  }
}

/// Links in the order of their sources, before they are sorted.
struct LinkList {
  private(set) var targets: [Int32] = []
  private(set) var sources: [Int32] = []

  var isEmpty: Bool { targets.isEmpty }

  mutating func add(_ source: Int, to target: Int) {
    targets.append(Int32(target))
    sources.append(Int32(source))
  }
}

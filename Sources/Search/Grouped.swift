/// Lists of numbers, one after the other in one array.
struct Grouped: Sendable {
  private let starts: [Int32]
  private let items: [Int32]

  /// Puts each item into the list of its group, in order; equal neighbours are there once.
  init(_ pairs: [(group: Int, item: Int32)], count: Int) {
    var starts = Array(repeating: Int32(0), count: count + 1)
    var last = Array(repeating: Int32(-1), count: count)
    let isNew = pairs.map { group, item in
      guard last[group] != item else { return false }
      last[group] = item
      starts[group + 1] += 1
      return true
    }
    for group in 0..<count { starts[group + 1] += starts[group] }
    var next = starts
    var items = Array(repeating: Int32(0), count: Int(starts[count]))
    for (pair, isNew) in zip(pairs, isNew) where isNew {
      items[Int(next[pair.group])] = pair.item
      next[pair.group] += 1
    }
    (self.starts, self.items) = (starts, items)
  }

  /// The lists as they are, each item of a list once.
  init(lists: [[Int32]]) {
    var starts: [Int32] = [0]
    var items: [Int32] = []
    for list in lists {
      var seen: Set<Int32> = []
      for item in list where seen.insert(item).inserted { items.append(item) }
      starts.append(Int32(items.count))
    }
    (self.starts, self.items) = (starts, items)
  }

  subscript(group: Int) -> ArraySlice<Int32> {
    items[Int(starts[group])..<Int(starts[group + 1])]
  }

  /// Calls `body` with every item of a list, in order.
  @inline(__always)
  func forEach(of group: Int, _ body: (Int32) -> Void) {
    for place in Int(starts[group])..<Int(starts[group + 1]) { body(items[place]) }
  }

  /// The number of bytes that it takes.
  var size: Int { (starts.count + items.count) * 4 }
}

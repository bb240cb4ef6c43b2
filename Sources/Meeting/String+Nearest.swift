extension String {
  /// The word that differs least from this one, where it differs in no more than a third.
  ///
  /// - Complexity: O(*n* · *m*) for each word.
  public func nearest(of words: some Sequence<String>) -> String? {
    let limit = Swift.max(1, count / 3)
    // A longer word cannot be near, and must not cost its length squared.
    let near = words.filter { abs($0.count - count) <= limit }
    let ranked = near.map { (word: $0, distance: distance(to: $0)) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }), best.distance <= limit else {
      return nil
    }
    return best.word
  }

  /// How many letters must be added, dropped, changed or swapped to make `other` of this.
  func distance(to other: String) -> Int {
    let (left, right) = (Array(lowercased()), Array(other.lowercased()))
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let isSame = left[row] == right[column]
        var cost = Swift.min(
          last[column + 1] + 1, current[column] + 1, last[column] + (isSame ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = Swift.min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}

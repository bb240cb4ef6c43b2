/// The number of letters to insert, drop, replace or swap with a neighbour to make `b` of `a`.
///
/// Damerau-Levenshtein distance, where no letter is touched twice (optimal string alignment).
///
/// - Returns: `nil` where it is more than `limit`.
/// - Complexity: O(*mn*) in the number of scalars.
public func editDistance(
  _ a: some StringProtocol, _ b: some StringProtocol, within limit: Int
) -> Int? {
  let (a, b) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
  guard abs(a.count - b.count) <= limit else { return nil }
  guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
  var (older, previous) = ([Int](), Array(0...b.count))
  for i in 1...a.count {
    var row = [i]
    row.reserveCapacity(b.count + 1)
    for j in 1...b.count {
      let cost = a[i - 1] == b[j - 1] ? 0 : 1
      var least = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + cost)
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        least = min(least, older[j - 2] + 1)
      }
      row.append(least)
    }
    guard row.contains(where: { $0 <= limit }) else { return nil }
    (older, previous) = (previous, row)
  }
  return previous[b.count] <= limit ? previous[b.count] : nil
}

extension Sequence {
  /// The first of the elements whose spelling is least far from `word`, if one is near enough.
  public func nearest(
    to word: String, within limit: Int, spelling: (Element) -> String
  ) -> Element? {
    var found: (element: Element, distance: Int)?
    for element in self {
      let limit = found.map { $0.distance - 1 } ?? limit
      guard limit >= 0 else { break }
      if let distance = editDistance(word, spelling(element), within: limit) {
        found = (element, distance)
      }
    }
    return found?.element
  }
}

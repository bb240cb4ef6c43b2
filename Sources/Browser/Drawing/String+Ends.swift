internal import Screen

extension String {
  /// As much of the end as has room, where what is typed stands.
  func ending(columns room: Int) -> String {
    guard columns > room else { return self }
    var left = room - 1
    let tail = reversed().prefix { character in
      left -= String(character).columns
      return left >= 0
    }
    return "…" + String(tail.reversed())
  }

  /// At most so many characters of the beginning, for a message about a text of any length.
  ///
  /// - Complexity: O(`limit`).
  func beginning(_ limit: Int) -> String {
    guard let end = index(startIndex, offsetBy: limit, limitedBy: endIndex), end < endIndex else {
      return self
    }
    return self[..<end] + "…"
  }
}

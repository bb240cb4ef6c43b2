extension StringProtocol {
  /// What stands before a character and what after it, where it first stands; `nil` without it.
  ///
  /// By code points: as a `Character`, one that a combining mark follows would be another.
  func halves(at mark: Unicode.Scalar) -> (first: String, rest: String)? {
    let scalars = String(self).unicodeScalars
    guard let place = scalars.firstIndex(of: mark) else { return nil }
    return (String(scalars[..<place]), String(scalars[scalars.index(after: place)...]))
  }
}

public import Screen

extension Key: ExpressibleByUnicodeScalarLiteral {
  /// A character's key, so that a test can write `press("j", .enter)`.
  public init(unicodeScalarLiteral value: Character) {
    self = .character(value)
  }
}

extension String {
  /// The word that differs least from this one, where it differs in no more than a third.
  ///
  /// Small and capital letters are alike.
  ///
  /// - Complexity: O(*n* · *m*) for each word of about the same length.
  public func nearest(of words: some Sequence<String>) -> String? {
    words.nearest(to: lowercased(), within: Swift.max(1, count / 3)) { $0.lowercased() }
  }
}

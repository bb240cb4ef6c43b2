/// The text as it is compared: without case, accents, punctuation or ligatures.
///
/// Compatibility decomposition (NFKD), marks dropped, case folded; then œ, æ, ß, ø, ł, đ, ð, þ
/// and ı are spelt out, and whatever is neither letter nor digit parts words by one blank.
///
/// - Complexity: O(*n*); one pass over the bytes where all are ASCII.
public func folded(_ text: some StringProtocol) -> String {
  String(decoding: FoldedText(text).folded, as: UTF8.self)
}

/// The name as it is compared: folded, and without the honorific at its head.
///
/// At most one is dropped: the second of `Ms M. Tomei` is an initial. An honorific alone stands.
public func foldedName(_ text: some StringProtocol) -> String {
  let words = folded(text).split(separator: " ")
  // `H.E.` is two words once it is folded.
  for count in [2, 1] where words.count > count {
    if honorifics.contains(words.prefix(count).joined(separator: " ")) {
      return words.dropFirst(count).joined(separator: " ")
    }
  }
  return words.joined(separator: " ")
}

/// The text folded, and folded where an elision does not part words, if it has one.
public func foldedForms(_ text: String) -> [String] {
  [folded(text)] + (text.joiningElisions.map { [folded($0)] } ?? [])
}

/// The folded forms of address in the three languages of the Meeting.
let honorifics: Set<String> = [
  "mr", "ms", "mrs", "miss", "mx", "m", "mme", "mlle", "madame", "monsieur", "mademoiselle", "sr",
  "sra", "srta", "senor", "senora", "senorita", "dr", "dra", "h e", "s e",
]

import Testing

@testable import Search

private func match(
  _ needle: String, _ name: String, isWhole: Bool = false, isInsideAllowed: Bool = true
) -> NameMatch? {
  let (needle, name) = (Array(folded(needle).utf8), Array(folded(name).utf8))
  return needle.withUnsafeBufferPointer { needle in
    name.withUnsafeBufferPointer {
      NameMatch(of: needle, in: $0, isWhole: isWhole, isInsideAllowed: isInsideAllowed)
    }
  }
}

@Test(arguments: [
  ("korea", "Korea", NameMatch.whole), ("rep", "Republic of Korea", .start),
  ("korea", "Republic of Korea", .word), ("public", "Republic of Korea", .inside),
  ("public of k", "Republic of Korea", .inside), ("of k", "Republic of Korea", .word),
  ("ana", "Banana Ana", .word), ("ana", "Ana Banana", .start),
])
func aNameIsHitInTheBestPlace(needle: String, name: String, expected: NameMatch) {
  #expect(match(needle, name) == expected)
}

@Test func whatIsNotThereHasNoPlace() {
  #expect(match("corea", "Republic of Korea") == nil)
  #expect(match("", "Korea") == nil)
  #expect(match("korean", "Korea") == nil)
  #expect(match("public", "Republic", isInsideAllowed: false) == nil)
}

@Test func aWholeWordEndsWhereTheNameWordEnds() {
  #expect(match("niger", "Nigeria", isWhole: true, isInsideAllowed: false) == nil)
  #expect(match("niger", "Niger", isWhole: true) == .whole)
  #expect(match("of", "Republic of Korea", isWhole: true) == .word)
  #expect(match("ab", "abc ab", isWhole: true) == .word)
}

@Test func theBetterPlaceIsTheGreater() {
  #expect(NameMatch.inside < .word && NameMatch.word < .start && NameMatch.start < .whole)
}

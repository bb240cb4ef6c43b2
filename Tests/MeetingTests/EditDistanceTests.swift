import Meeting
import Testing

@Test(arguments: [
  ("", "", 0), ("a", "", 1), ("", "ab", 2), ("country", "contry", 1), ("abcd", "abdc", 1),
  ("skills", "skils", 1), ("kitten", "sitten", 1), ("ca", "abc", 3), ("flaw", "lawn", 2),
  ("recruit", "recruitment", 4), ("same", "same", 0),
])
func theDistanceCountsInsertionsLossesChangesAndSwaps(a: String, b: String, expected: Int) {
  #expect(editDistance(a, b, within: 9) == expected)
  #expect(editDistance(b, a, within: 9) == expected)
  #expect(editDistance(a, b, within: expected) == expected)
  if expected > 0 { #expect(editDistance(a, b, within: expected - 1) == nil) }
}

@Test func theDistanceOfAllShortWordsIsWhatRecursionSays() {
  var words: [[Character]] = [[]]
  for length in 0..<3 {
    words += words.filter { $0.count == length }.flatMap { word in "abc".map { word + [$0] } }
  }
  #expect(words.count == 1 + 3 + 9 + 27)
  for a in words {
    for b in words {
      let expected = slowDistance(a[...], b[...])
      let found = editDistance(String(a), String(b), within: 2)
      #expect(found == (expected <= 2 ? expected : nil), "\(String(a)) \(String(b))")
    }
  }
}

/// The definition of the distance, letter by letter from the end.
private func slowDistance(_ a: ArraySlice<Character>, _ b: ArraySlice<Character>) -> Int {
  guard let lastA = a.last, let lastB = b.last else { return a.count + b.count }
  let (shortA, shortB) = (a.dropLast(), b.dropLast())
  var least = min(
    slowDistance(shortA, b) + 1, slowDistance(a, shortB) + 1,
    slowDistance(shortA, shortB) + (lastA == lastB ? 0 : 1))
  if let otherA = shortA.last, let otherB = shortB.last, lastA == otherB, lastB == otherA {
    least = min(least, slowDistance(shortA.dropLast(), shortB.dropLast()) + 1)
  }
  return least
}

@Test func theNearestOfEquallyNearWordsIsTheFirst() {
  #expect(["dog", "bat", "rat"].nearest(to: "cat", within: 2) { $0 } == "bat")
  #expect(["bat", "cat"].nearest(to: "cat", within: 2) { $0 } == "cat")
  #expect(["house"].nearest(to: "cat", within: 2) { $0 } == nil)
}

import Screen
import Testing

@testable import Terminal

@Test func aSequenceIsFoundAndSoIsItsBeginning() {
  let sequences = KeySequences([Array("\u{1B}[5$".utf8): .pageUp])
  #expect(sequences[Array("\u{1B}[5$".utf8)] == .pageUp)
  #expect(sequences.beginAny(with: Array("\u{1B}[5".utf8)))
  #expect(!sequences.beginAny(with: Array("\u{1B}[5$".utf8)))
  #expect(!sequences.beginAny(with: Array("\u{1B}[6".utf8)))
}

@Test func keysOfOneByteAndThoseWithoutEscapeAreNotSequences() {
  let sequences = KeySequences([[0x0B]: .up, Array("ab".utf8): .down])
  #expect(sequences[[0x0B]] == nil)
  #expect(sequences[Array("ab".utf8)] == nil)
}

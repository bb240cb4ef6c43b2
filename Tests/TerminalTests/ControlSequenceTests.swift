import Screen
import Testing

@testable import Terminal

private func sequence(_ text: String) -> ControlSequence {
  ControlSequence(Array("\u{1B}\(text)".utf8))
}

@Test func aPasteBeginsWithItsMarkOnly() {
  #expect(sequence("[200~").beginsPaste)
  #expect(!sequence("[201~").beginsPaste)
  #expect(!sequence("[20~").beginsPaste)
  #expect(!sequence("O200~").beginsPaste)
}

@Test func modifiersDoNotChangeAKey() {
  for modifier in 2...8 {
    #expect(sequence("[1;\(modifier)D").event == .key(.left))
    #expect(sequence("[6;\(modifier)~").event == .key(.pageDown))
  }
}

@Test func theNumberPadTypesItsSigns() {
  let keys = "jklmnopqrstuvwxy".map { sequence("O\($0)").event }
  #expect(keys == "*+,-./0123456789".map { .key(.character($0)) })
}

@Test func answersOfATerminalMeanNothing() {
  for answer in ["[?1;2c", "[>41;354;0c", "[0n", "[8;24;80t", "[?2026;2$y", "[27;5;9~", "[97;5u"] {
    #expect(sequence(answer).event == nil, "\(answer)")
  }
}

import Screen
import Testing

@testable import Terminal

private let escape = "\u{1B}"

/// The events of a text, of which every byte comes by itself.
private func events(of text: String) -> [TerminalEvent] {
  var decoder = InputDecoder()
  return text.utf8.flatMap { decoder.receive([$0]) }
}

@Test func lettersAreKeys() {
  #expect(events(of: "aZ 7~") == "aZ 7~".map { .key(.character($0)) })
}

@Test(arguments: ["é", "ñ", "œ", "—", "日", "ß", "Ω", "𝔸"])
func aCharacterIsWholeThoughItsBytesComeApart(character: Character) {
  #expect(events(of: String(character)) == [.key(.character(character))])
}

@Test func aCharacterWaitsForItsBytesForEver() {
  var decoder = InputDecoder()
  #expect(decoder.receive([0xC3]) == [])
  #expect(decoder.patience == nil)
  #expect(decoder.receive([0xA9]) == [.key(.character("é"))])
}

@Test(arguments: [
  [0xFF], [0xC0, 0x80], [0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x80],
  [0xC2, 0x9B], [0xE2, 0x80, 0xAE],
])
func bytesThatAreNoCharacterAreDropped(bytes: [UInt8]) {
  var decoder = InputDecoder()
  #expect(decoder.receive(bytes + [UInt8(ascii: "x")]).last == .key(.character("x")))
  decoder = InputDecoder()
  #expect(decoder.receive(bytes + [UInt8(ascii: "x")]).count == 1)
}

@Test func controlBytesAreKeys() {
  #expect(
    events(of: "\r\n\t\u{8}\u{7F}\u{1}\u{1A}\0")
      == [.enter, .enter, .tab, .backspace, .backspace, .control("a"), .control("z")].map {
        .key($0)
      })
}

@Test(arguments: [
  ("[A", Key.up), ("OA", .up), ("[B", .down), ("OB", .down), ("[C", .right), ("OC", .right),
  ("[D", .left), ("OD", .left), ("[H", .home), ("OH", .home), ("[1~", .home), ("[7~", .home),
  ("[F", .end), ("OF", .end), ("[4~", .end), ("[8~", .end), ("[5~", .pageUp), ("[6~", .pageDown),
  ("[3~", .delete), ("[Z", .backTab), ("[1;5C", .right), ("[1;2A", .up), ("[3;5~", .delete),
  ("OM", .enter), ("Op", .character("0")), ("Oy", .character("9")), ("Ok", .character("+")),
  ("[a", .up), ("Od", .left), ("[2~", .insert), ("OP", .function(1)), ("OS", .function(4)),
  ("[11~", .function(1)), ("[15~", .function(5)), ("[17~", .function(6)), ("[24;2~", .function(12)),
  ("[[A", .function(1)), ("[[E", .function(5)), ("[1;5Q", .function(2)),
])
func bothCursorKeyModesAreUnderstood(sequence: String, key: Key) {
  #expect(events(of: escape + sequence) == [.key(key)])
}

@Test(arguments: [
  "[I", "[O", "[16~", "[25;2~", "[[F", "OT", "[?62;1;2c", "[12;40R", "[9~", "[<0;1;1m", "[<1;1M",
  "[M !!", "]11;rgb:ffff/ffff/ffff\u{7}", "]0;x\u{1B}\\", "P1$r0m\u{1B}\\", "[201~",
])
func whatMeansNothingIsEatenWhole(sequence: String) {
  let found = events(of: escape + sequence + "x").filter { $0 != .key(.escape) }
  #expect(found.last == .key(.character("x")))
  #expect(found.count == (sequence == "[M !!" ? 2 : 1), "\(found)")
}

@Test func aSequenceWithoutEndIsBounded() {
  let digits = String(repeating: "1", count: 10_000)
  #expect(events(of: "\(escape)[\(digits)Hx").last == .key(.character("x")))
}

@Test func aLoneEscapeIsTheKeyAfterItsDelay() {
  var decoder = InputDecoder(escapeDelay: 40)
  #expect(decoder.receive("\u{1B}".utf8) == [])
  #expect(decoder.patience == 40)
  #expect(decoder.giveUp() == [.key(.escape)])
}

@Test func escapeAndAKeyAtOnceAreTwoKeys() {
  #expect(events(of: "\(escape)j") == [.key(.escape), .key(.character("j"))])
  #expect(events(of: "\(escape)é") == [.key(.escape), .key(.character("é"))])
  #expect(events(of: "\(escape)\(escape)[A") == [.key(.escape), .key(.up)])
}

@Test func escapeAndAnyBracketAreTwoKeysIfNothingFollows() {
  for bracket: Character in ["[", "O", "]", "P"] {
    var decoder = InputDecoder()
    #expect(decoder.receive("\u{1B}\(bracket)".utf8) == [])
    #expect(decoder.giveUp() == [.key(.escape), .key(.character(bracket))])
    #expect(decoder.patience == nil)
  }
}

@Test func anAnswerWithoutEndDoesNotEatAllThatIsTyped() {
  let typed = String(repeating: "j", count: 2000)
  #expect(events(of: "\(escape)P\(typed)").last == .key(.character("j")))
}

@Test func anArrowRightAfterAnAnswerIsKept() {
  #expect(events(of: "\(escape)]0;x\(escape)[A") == [.key(.up)])
}

@Test func theRestOfASequenceThatNeverEndsIsDropped() {
  var decoder = InputDecoder()
  #expect(decoder.receive("\u{1B}[1;".utf8) == [])
  #expect(decoder.giveUp() == [])
  #expect(decoder.receive("x".utf8) == [.key(.character("x"))])
}

@Test(arguments: ["[A", "OA"])
func anArrowThatComesTooLateIsStillOne(rest: String) {
  var decoder = InputDecoder()
  _ = decoder.receive("\u{1B}".utf8)
  #expect(decoder.giveUp() == [.key(.escape)])
  #expect(rest.utf8.flatMap { decoder.receive([$0]) } == [.key(.up)])
}

@Test func aBracketAfterEscapeIsAKeyIfNoSequenceFollows() {
  var decoder = InputDecoder()
  _ = decoder.receive("\u{1B}".utf8)
  _ = decoder.giveUp()
  #expect(decoder.receive("[".utf8) == [])
  #expect(decoder.giveUp() == [.key(.character("["))])

  _ = decoder.receive("\u{1B}".utf8)
  _ = decoder.giveUp()
  #expect(decoder.receive("[j".utf8) == [.key(.character("[")), .key(.character("j"))])
}

@Test func nothingIsAwaitedLongAfterEscape() {
  var decoder = InputDecoder()
  _ = decoder.receive("\u{1B}".utf8)
  _ = decoder.giveUp()
  #expect(decoder.patience != nil)
  #expect(decoder.giveUp() == [])
  #expect(decoder.patience == nil)
  #expect(decoder.receive("[".utf8) == [.key(.character("["))])
}

@Test func aPasteIsOneEvent() {
  #expect(
    events(of: "\(escape)[200~q é\r\n\(escape)[A\(escape)[201~j")
      == [.paste("q é\n[A"), .key(.character("j"))])
}

@Test func aPasteWhoseEndIsLostEnds() {
  var decoder = InputDecoder()
  #expect(decoder.receive("\u{1B}[200~abc".utf8) == [])
  #expect(decoder.patience != nil)
  #expect(decoder.giveUp() == [.paste("abc")])
  #expect(decoder.receive("j".utf8) == [.key(.character("j"))])
}

@Test func clicksAreUnderstoodInBothForms() {
  let click = TerminalEvent.click(Position(row: 4, column: 299))
  #expect(events(of: "\(escape)[<0;300;5M") == [click])
  #expect(events(of: "\(escape)[M %&") == [.click(Position(row: 5, column: 4))])
}

@Test func theTerminalsOwnSequencesAreKnown() {
  let sequences = KeySequences([
    Array("\u{1B}A".utf8): .up, Array("\u{1B}[214z".utf8): .home, Array("\u{1B}xyz".utf8): .end,
  ])
  var decoder = InputDecoder(sequences: sequences)
  #expect(
    decoder.receive("\u{1B}A\u{1B}[214z\u{1B}xyz".utf8) == [.up, .home, .end].map { .key($0) })
}

@Test func noBytesWhateverBreakTheDecoder() {
  var generator = SystemRandomNumberGenerator()
  var decoder = InputDecoder()
  let alphabet = Array("\u{1B}\u{1B}[[O<;~M0129mPxé\u{7F}\r日".utf8) + [0xFF, 0x80, 0xC3]
  for round in 0..<20_000 {
    let bytes = (0..<8).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
    _ = decoder.receive(bytes)
    if round.isMultiple(of: 5) { _ = decoder.giveUp() }
  }
  for _ in 0..<3 { _ = decoder.giveUp() }
  #expect(decoder.patience == nil)
  #expect(decoder.receive("x".utf8).last == .key(.character("x")))
}

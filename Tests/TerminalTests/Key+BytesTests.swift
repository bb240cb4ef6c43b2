import Screen
import Testing

@testable import Terminal

@Test func everyControlByteButNULIsAKey() {
  #expect(Key(control: 0) == nil)
  for byte in UInt8(1)..<0x20 { #expect(Key(control: byte) != nil, "\(byte)") }
}

@Test func aControlLetterIsInLowerCase() {
  #expect(Key(control: 0x0C) == .control("l"))
  #expect(Key(control: 0x1C) == .control("\\"))
}

@Test func aPrintingByteIsItsCharacter() {
  #expect(Key.typed(UInt8(ascii: "[")) == .character("["))
}

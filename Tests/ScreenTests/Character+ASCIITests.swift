import Testing

import Screen

@Test(arguments: [
  ("São Tomé", "Sao Tome"), ("Côte d’Ivoire", "Cote d'Ivoire"), ("Œuvre", "Ouvre"),
  ("Łódź", "Lodz"), ("Ačiū", "Aciu"), ("Ñandú", "Nandu"), ("Åland", "Aland"), ("ÿ Ž", "y Z"),
  ("│─▸›·…—", "|->>.~-"), ("日本", "??"), ("plain ASCII ~", "plain ASCII ~"),
])
func textIsTransliteratedInItsColumns(text: String, ascii: String) {
  #expect(String(text.map(\.ascii)) == ascii)
}

@Test func everyLatinLetterHasAPlainOne() {
  for value in UInt32(0xC0)...0x17F {
    guard let scalar = Unicode.Scalar(value) else { continue }
    let ascii = Character(scalar).ascii
    #expect(ascii.isASCII && ascii != "?", "\(scalar) became \(ascii)")
  }
}

@Test func caseIsKeptInTransliteration() {
  for value in UInt32(0xC0)...0x17F {
    guard let scalar = Unicode.Scalar(value), scalar.properties.changesWhenLowercased else {
      continue
    }
    let ascii = Character(scalar).ascii
    #expect(ascii.isUppercase, "\(scalar) became \(ascii)")
  }
}

@Test func aLetterAndItsMarkMakeOneCharacter() {
  #expect(Character("e\u{301}").ascii == "e")
}

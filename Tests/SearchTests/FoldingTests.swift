import Foundation
import Search
import Testing

@Test(arguments: [
  ("Côte d'Ivoire", "cote d ivoire"), ("TRINITÉ-ET-TOBAGO", "trinite et tobago"),
  ("main-d’œuvre", "main d oeuvre"), ("Æther Straße", "aether strasse"),
  ("Øst Łódź Đặng", "ost lodz dang"), ("ðþı İ", "dthi i"), ("", ""), (" -- ", ""),
  ("  a\t b\n", "a b"), ("C.189/2", "c 189 2"), ("½ №5", "1 2 no5"), ("ﬁnance", "finance"),
  ("mi\u{AD}grant", "migrant"), ("a\u{200D}b", "ab"), ("\u{301}x", "x"), ("Oʻzbek", "o zbek"),
  ("~\u{303} x", "x"), ("«été»", "ete"), ("ΣΊΣΥΦΟΣ", "σισυφοσ"),
  ("e\u{301}", "e"), ("№", "no"), ("São Tomé & Príncipe", "sao tome principe"),
])
func textIsFolded(original: String, expected: String) {
  #expect(folded(original) == expected)
}

@Test(arguments: [
  ("Mr Gustavo Östberg", "gustavo ostberg"), ("Sra. Dr. Ana M. Velásquez", "dr ana m velasquez"),
  ("M. Rabah Mekhazni", "rabah mekhazni"), ("Ms M. Tomei", "m tomei"), ("Mme", "mme"),
  ("Mario Dr", "mario dr"), ("", ""),
])
func oneHonorificAtTheHeadOfANameIsDropped(name: String, expected: String) {
  #expect(foldedName(name) == expected)
}

@Test func controlCharactersPartWords() {
  #expect(folded("A\u{0}B\u{1B}[31m\u{85}c") == "a b 31m c")
}

@Test func aSubstringFoldsLikeAString() {
  let text = "Émirats arabes unis"
  #expect(folded(text.dropFirst(8)) == "arabes unis")
  #expect(folded(text.prefix(7)) == "emirats")
}

/// The Latin blocks: Basic Latin to Latin Extended-B, Additional, Extended-C to -E, letterlike.
private let latin: [Unicode.Scalar] =
  [
    0x0...0x24F, 0x1E00...0x1EFF, 0x2C60...0x2C7F, 0xA720...0xA7FF, 0xAB30...0xAB6F,
    0xFB00...0xFB06,
  ]
  .flatMap { Array($0) }.compactMap { Unicode.Scalar(UInt32($0)) }
  .filter { $0.properties.generalCategory != .unassigned && ($0.properties.age?.major ?? 99) <= 13 }

/// Foundation's decomposition and the standard library's case folding, without utf8proc.
private func expectedFolding(of scalar: Unicode.Scalar) -> String {
  let spelled: [Unicode.Scalar: String] = [
    "œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
  ]
  var text = ""
  let letters = String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars
    .filter { !isMark($0) }.flatMap { $0.properties.lowercaseMapping.unicodeScalars }
    .flatMap { String($0).decomposedStringWithCompatibilityMapping.unicodeScalars }
  // The middle dot of ŀ and the half ring of ẚ come out of the decomposition as signs.
  for letter in letters where !isMark(letter) && letter != "·" && letter != "ʾ" {
    text += spelled[letter] ?? String(letter)
  }
  return text
}

private func isMark(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .spacingMark, .enclosingMark: true
  default: false
  }
}

@Test func everyLatinLetterFoldsToItsBaseInLowerCase() {
  // Case folding is not lower casing for these: long s, capital sharp s, and their kin.
  let exceptions: Set<Unicode.Scalar> = ["ſ", "ẛ", "ẞ", "ŉ", "ﬅ"]
  let letters = latin.filter { $0.properties.isAlphabetic && !exceptions.contains($0) }
  #expect(letters.count > 900)
  for letter in letters {
    #expect(folded(String(letter)) == expectedFolding(of: letter), "\(letter.value)")
  }
  #expect(folded("ſ ẛ ẞ") == "s s ss")
}

@Test func whatIsNeitherLetterNorDigitPartsWords() {
  for scalar in latin where !scalar.properties.isAlphabetic && scalar.properties.numericType == nil
  {
    let expected = scalar == "\u{AD}" ? "ab" : "a b"
    let decomposed = String(scalar).decomposedStringWithCompatibilityMapping
    guard decomposed.unicodeScalars.allSatisfy({ !$0.properties.isAlphabetic }) else { continue }
    #expect(folded("a\(scalar)b") == expected, "\(scalar.value)")
  }
}

@Test func foldingTwiceChangesNothing() {
  for value in UInt32(0)...0x2FFFF {
    guard let scalar = Unicode.Scalar(value) else { continue }
    let once = folded("a\(scalar)b \(scalar)")
    #expect(folded(once) == once, "\(value)")
    if folded(once) != once { break }
  }
}

@Test func aTextWithAnElisionHasTwoForms() {
  #expect(foldedForms("Côte d'Ivoire") == ["cote d ivoire", "cote divoire"])
  #expect(foldedForms("Suisse") == ["suisse"])
}

import Testing

@testable import Search
import TestSupport

private func string(_ bytes: [UInt8]?) -> String? {
  bytes.map { String(decoding: $0, as: UTF8.self) }
}

@Test func plainTextHasNoAccentedForm() {
  let text = FoldedText("Fair, fees!")
  #expect(string(text.folded) == "fair fees")
  #expect(text.accented == nil)
  #expect(FoldedText("fair – fees").accented == nil)
}

@Test(arguments: [
  ("Côte", "cote", "co\u{302}te"), ("co\u{302}te", "cote", "co\u{302}te"),
  ("Œuvre", "oeuvre", "œuvre"),
  ("Łódź d'Or", "lodz d or", "ło\u{301}dz\u{301} d or"),
  ("ÉTÉ été", "ete ete", "e\u{301}te\u{301} e\u{301}te\u{301}"),
])
func accentsStandInTheOtherForm(text: String, folded: String, accented: String) {
  let both = FoldedText(text)
  #expect(string(both.folded) == folded)
  #expect(string(both.accented)?.unicodeScalars.elementsEqual(accented.unicodeScalars) == true)
}

@Test func bothFormsHaveTheSameNumberOfWordsWhateverTheText() {
  var generator = SeededNumbers(seed: 9)
  let pieces =
    (0..<400).compactMap { _ in
      Unicode.Scalar(UInt32.random(in: 0x20...0x3FFF, using: &generator))
    } + ["\u{301}", " ", " ", "a", "é", "\u{AD}", "½", "ﬁ"]
  for _ in 0..<5_000 {
    let count = Int.random(in: 0...12, using: &generator)
    let scalars = (0..<count).map { _ in generator.pick(pieces) }
    let text = FoldedText(String(String.UnicodeScalarView(scalars)))
    let words = text.folded.split(separator: blank, omittingEmptySubsequences: false)
    let accented = (text.accented ?? text.folded)
      .split(separator: blank, omittingEmptySubsequences: false)
    #expect(words.count == accented.count, "\(scalars.map(\.value))")
    #expect(text.folded.isEmpty || !words.contains(where: \.isEmpty), "\(scalars.map(\.value))")
  }
}

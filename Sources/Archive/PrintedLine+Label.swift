extension PrintedLine {
  /// A number with which a line begins, and the text after it.
  struct Label<Value> {
    let value: Value
    let rest: String
  }

  /// The number of a paragraph, such as `54.`; `nil` where the line goes on with a small letter.
  var number: Label<Int>? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard digits.count <= 3, let number = Int(digits) else { return nil }
    let rest = text.dropFirst(digits.count)
    guard rest.first == ".", rest.count == 1 || rest.dropFirst().first == " " else { return nil }
    let words = rest.dropFirst(2)
    guard words.first?.isLowercase != true else { return nil }
    return Label(value: number, rest: String(words))
  }

  /// The number of an item, such as `(iii)`.
  var item: Label<String>? {
    guard text.first == "(", let end = text.prefix(9).firstIndex(of: ")") else { return nil }
    let numeral = text[..<end].dropFirst()
    guard !numeral.isEmpty, numeral.allSatisfy({ "ivxl".contains($0) }) else { return nil }
    let rest = text[end...].dropFirst().drop { $0 == " " }
    return Label(value: String(numeral), rest: String(rest))
  }

  /// Whether it is the number of a page and nothing else.
  var isPageNumber: Bool {
    let word = text.lowercased()
    // What has a full stop or a bracket is the end of a sentence.
    guard word.allSatisfy({ $0.isLetter || $0.isNumber || " -–—|/[]".contains($0) }) else {
      return false
    }
    let core = word.filter { $0.isLetter || $0.isNumber }
    let number = core.hasPrefix("page") ? core.dropFirst(4) : core[...]
    return number.count <= 3 && number.allSatisfy { $0.isASCII && $0.isNumber }
      || number.count <= 5 && number.allSatisfy { "ivx".contains($0) }
  }

  /// Whether a sentence, or the words before a list, may end with it.
  var endsSentence: Bool { text.endsSentence }
}

extension String {
  /// Whether a sentence, or the words before a list, may end with the text.
  var endsSentence: Bool {
    guard let last = last(where: { !"\"'”’)]»".contains($0) }) else { return true }
    return ".:;?!".contains(last) && !hasSuffix("No.") && !hasSuffix("Nos.")
  }
}

/// Words of the report that one of our texts has between single quotation marks.
struct Quotation: Equatable {
  /// The shortest text that may be meant: an apostrophe looks like the mark that closes.
  let text: String
  /// Longer texts that may be meant instead.
  let alternatives: [String]

  /// The quotations of a text, in order.
  ///
  /// A mark opens after a blank or a bracket, and closes before anything but a letter or digit.
  static func all(in text: String) -> [Quotation] {
    let letters = Array(text)
    var found: [Quotation] = []
    var index = 0
    while let start = letters[index...].firstIndex(of: "'") {
      index = start + 1
      guard letters.opens(at: start) else { continue }
      let stop = letters.indices.first { $0 > start && letters.opens(at: $0) } ?? letters.count
      let ends = letters.indices[(start + 1)..<stop].filter(letters.closes)
      let texts = ends.map { String(letters[(start + 1)..<$0]) }
      guard let first = texts.first, let end = ends.first else { continue }
      found.append(Quotation(text: first, alternatives: Array(texts.dropFirst())))
      index = end + 1
    }
    return found
  }

  /// Whether it stands in one of some texts, with either case of its first letter.
  ///
  /// Double quotation marks in those texts are overlooked: a quotation within one drops them.
  func stands(in texts: [ComparableText]) -> Bool {
    let texts = texts + texts.map(\.withoutQuotationMarks)
    return ([text] + alternatives).contains { text in
      texts.contains { $0.contains(text) || $0.contains(text.withOtherFirstCase) }
    }
  }
}

extension ComparableText {
  fileprivate var withoutQuotationMarks: ComparableText {
    ComparableText(comparable: bytes.filter { $0 != UInt8(ascii: "\"") })
  }
}

extension [Character] {
  fileprivate func opens(at index: Int) -> Bool {
    guard self[index] == "'", index + 1 < count, !self[index + 1].isWhitespace,
      self[index + 1] != "'"
    else { return false }
    return index == 0 || self[index - 1].isWhitespace || self[index - 1] == "("
  }

  fileprivate func closes(at index: Int) -> Bool {
    guard self[index] == "'", index > 0, !self[index - 1].isWhitespace else { return false }
    return index + 1 == count || !(self[index + 1].isLetter || self[index + 1].isNumber)
  }
}

extension String {
  fileprivate var withOtherFirstCase: String {
    guard let first else { return self }
    return (first.isLowercase ? first.uppercased() : first.lowercased()) + dropFirst()
  }
}

internal import Meeting

/// Lines that are joined to one text.
struct PrintedText {
  private(set) var text = ""
  private let words: PrintedWords

  /// A longer run of letters is no word, and is not looked up.
  private static let wordLength = 64

  init(_ line: String = "", words: PrintedWords) {
    self.words = words
    append(line)
  }

  /// Whether it ends within a word that goes on in the next line.
  var isDivided: Bool {
    let end = text.unicodeScalars.suffix(2)
    guard end.last == "-" else { return end.last == "\u{AD}" }
    return end.count == 2 && end.first?.isOfWord == true
  }

  /// Adds a line; a word that was divided at the end of the last one is joined.
  ///
  /// - Complexity: O(*n*) in the length of the line.
  mutating func append(_ line: String) {
    guard !line.isEmpty else { return }
    if !isDivided {
      text += text.isEmpty ? line : " " + line
    } else if text.unicodeScalars.last == "-" {
      joinHyphen(line)
    } else {
      dropLastScalar()
      text += line
    }
  }

  private mutating func joinHyphen(_ line: String) {
    if line.unicodeScalars.first?.properties.isLowercase == true {
      let start = text.unicodeScalars.dropLast().suffix(Self.wordLength)
        .reversed().prefix(while: \.isOfWord).reversed()
      let end = line.unicodeScalars.prefix(Self.wordLength).prefix(while: \.isOfWord)
      let parts = (String(String.UnicodeScalarView(start)), String(Substring(end)))
      if !words.divides(parts.0, parts.1) { dropLastScalar() }
    }
    text += line
  }

  /// In place: `unicodeScalars.removeLast()` would copy the text.
  private mutating func dropLastScalar() {
    text.removeSubrange(text.unicodeScalars.index(before: text.endIndex)...)
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter, or a mark on one.
  fileprivate var isOfWord: Bool {
    properties.isAlphabetic || properties.generalCategory == .nonspacingMark
  }
}

extension PrintedLine {
  /// Whether a word may go on with it.
  var beginsWithLetter: Bool { text.unicodeScalars.first?.isOfWord == true }
}

/// The words of a text, by which a hyphen at the end of a line is known for one of its own.
struct PrintedWords {
  private let words: Set<String>
  private let hyphenated: Set<String>

  init(_ lines: [PrintedLine]) {
    var words: Set<String> = []
    var hyphenated: Set<String> = []
    for line in lines {
      for part in line.text.lowercased().split(separator: " ") {
        let word = part.filter { $0.isLetter || $0 == "-" }
        if word.contains("-") { hyphenated.insert(word) } else { words.insert(word) }
      }
    }
    (self.words, self.hyphenated) = (words, hyphenated)
  }

  /// Whether two parts of a word that stand on two lines have a hyphen between them.
  func divides(_ start: String, _ end: String) -> Bool {
    let (start, end) = (start.lowercased(), end.lowercased())
    return !words.contains(start + end) && hyphenated.contains("\(start)-\(end)")
  }
}

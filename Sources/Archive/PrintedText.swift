internal import Meeting

/// Lines that are joined to one text.
struct PrintedText {
  private(set) var text = ""
  private let words: PrintedWords

  init(words: PrintedWords) {
    self.words = words
  }

  /// Adds a line; a word that was divided at the end of the last one is joined.
  mutating func append(_ line: String) {
    guard !line.isEmpty else { return }
    if text.hasSuffix("\u{AD}") {
      text.removeLast()
      text += line
    } else if text.hasSuffix("-"), text.dropLast().last?.isLetter == true {
      joinHyphen(line)
    } else {
      text += text.isEmpty ? line : " " + line
    }
  }

  private mutating func joinHyphen(_ line: String) {
    guard line.first?.isLowercase == true else {
      text += line
      return
    }
    let start = text.dropLast().reversed().prefix { $0.isLetter }.reversed()
    let end = line.prefix { $0.isLetter }
    if !words.divides(String(start), String(end)) { text.removeLast() }
    text += line
  }
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

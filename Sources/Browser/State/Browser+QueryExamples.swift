internal import Screen
internal import Wording

extension Browser {
  /// The parts of the query language whose example or meaning hold every word of a text; all of
  /// them answer to the name of the whole.
  func examples(matching text: String) -> [QueryExample] {
    let typed = folding(text).split(separator: " ")
    return contents.guide.map { QueryExample(text: $0.example, meaning: $0.meaning) }
      .filter { example in
        let line = folding("\(words.queryGrammar) \(example.text) \(example.meaning)")
        return typed.allSatisfy { line.contains($0) }
      }
  }

  /// A part of the query language as a row of the help.
  func row(of example: QueryExample) -> (text: String, detail: String) {
    guard !example.text.isEmpty else { return (example.meaning, words.queryGrammar) }
    let column = min(26, max(12, size.columns / 3))
    let shown = example.text.clipped(to: column - 1).padded(to: column)
    return (shown + example.meaning, words.queryGrammar)
  }

  /// Asks what an example asks, on the search screen.
  mutating func ask(_ example: QueryExample) -> Effect? {
    var page = Page(.search)
    page.query = example.text
    page.focus = 1
    go(to: page)
    return .search(example.text)
  }
}

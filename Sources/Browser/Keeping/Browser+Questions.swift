internal import Screen

extension Browser {
  /// What stands on the last line while a question is answered.
  func prompt(of question: Question) -> String {
    switch question.purpose {
    case .file: ExportWords.prompt + question.text
    case .note(_, let title):
      KeepingWords.notePrompt(title.clipped(to: size.columns / 4)) + question.text
    case .query: KeepingWords.queryPrompt + question.text
    case .copy: CopyWords.prompt
    }
  }

  func hints(of question: Question) -> [(key: String, text: String)] {
    switch question.purpose {
    case .file: [("Enter", "write"), ("Esc", "close"), ("Ctrl-U", "clear")]
    case .note: [("Enter", "keep"), ("Esc", "drop"), ("Ctrl-U", "clear")]
    case .query: [("Enter", "save"), ("Esc", "drop"), ("Ctrl-U", "clear")]
    case .copy: CopyPart.allCases.map { (String($0.letter), $0.word) } + [("Esc", "close")]
    }
  }

  /// Enter on a question.
  mutating func answer(_ question: Question) -> Effect? {
    switch question.purpose {
    case .file: return export(to: question.text)
    case .note(let thing, _):
      mode = .browsing
      return note(question.text, on: thing)
    case .query(let query): return save(query, as: question.text)
    case .copy: return copy(.citation)
    }
  }
}

public import Notes
internal import Screen
internal import Wording

extension Browser {
  /// What stands on the last line while a question is answered.
  func prompt(of question: Question) -> String {
    switch question.purpose {
    case .file: "\(words.writePrompt) \(question.text)"
    case .note(_, let title):
      words.notePrompt(title.clipped(to: size.columns / 4)) + " " + question.text
    case .query: "\(words.saveAsPrompt) \(question.text)"
    case .copy:
      // What stands on another page is named, for a link can be selected there.
      "\(words.copyPrompt) \(copied(page.screen == .matrix ? .text : .name) ?? "")"
        .clipped(to: size.columns - 1)
    }
  }

  func hints(of question: Question) -> [(key: String, text: String)] {
    switch question.purpose {
    case .file: [("Enter", words.write), ("Esc", words.close), ("Ctrl-U", words.clear)]
    case .note: [("Enter", words.keep), ("Esc", words.drop), ("Ctrl-U", words.clear)]
    case .query: [("Enter", words.keep), ("Esc", words.drop), ("Ctrl-U", words.clear)]
    case .copy:
      CopyPart.allCases.filter { page.screen != .matrix || $0 != .citation }.map {
        (String($0.letter), $0.word(in: language))
      } + [("Esc", words.close)]
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
    case .copy: return copy(page.screen == .matrix ? .row : .citation)
    }
  }

  /// Whether a question is being answered on the last line.
  var isAsking: Bool {
    if case .asking = mode { true } else { false }
  }

  /// What a note that is still being typed would change, for a program that ends under it.
  public var unfinished: [Change] {
    guard case .asking(let question) = mode, case .note(let thing, _) = question.purpose,
      question.text.trimmedAtEnds != notes.note(on: thing) ?? ""
    else { return [] }
    return [notes.noting(question.text.trimmedAtEnds, on: thing)]
  }
}

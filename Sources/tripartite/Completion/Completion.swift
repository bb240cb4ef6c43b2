internal import Meeting

/// What may stand for the last of some words of a command line.
struct Completion {
  enum Answer: Hashable {
    case words([Candidate])
    case files
    case folders
  }

  struct Candidate: Hashable {
    let word: String
    let meaning: String
  }

  let answer: Answer

  /// - Parameter words: What was typed after the program's name; the last one is unfinished, and
  ///   may be empty.
  init(_ words: [String], of program: CommandDescription) {
    let current = words.last ?? ""
    var place = Place(program)
    for word in words.dropLast() { place.pass(word) }
    answer = Self.answer(for: current, at: place, of: program).starting(with: current)
  }

  /// A line each, the meaning after a tab.
  var text: String {
    switch answer {
    case .files: ":files\n"
    case .folders: ":folders\n"
    case .words(let candidates):
      candidates.map { "\($0.word)\t\($0.meaning)\n".replacingControls }.joined()
    }
  }

  private static func answer(
    for current: String, at place: Place, of program: CommandDescription
  ) -> Answer {
    let record = { CompletionRecord(folder: place.folder) }
    if let option = place.pending { return values(of: option, record) }
    if !place.isPastOptions, current.hasPrefix("-") {
      if let (name, option) = place.assigned(in: current) {
        return values(of: option, record).prefixed(by: name + "=")
      }
      return .words(
        place.options.flatMap { option in
          option.typedNames.map { Candidate(word: $0, meaning: option.abstract ?? "") }
        })
    }
    if place.isLost { return .words([]) }
    guard let command = place.command else {
      return .words(
        program.shown.map { Candidate(word: $0.commandName, meaning: $0.abstract ?? "") })
    }
    guard let argument = place.argument else { return .words([]) }
    if command.commandName == "notes" {
      return .words(record().notes(after: place.given, current))
    }
    if argument.valueName == "query" { return .words(record().query(current)) }
    return values(of: argument, record)
  }

  /// What an option or an argument may be.
  private static func values(
    of argument: CommandDescription.Argument, _ record: () -> CompletionRecord
  ) -> Answer {
    if argument.isFile { return .files }
    if argument.isFolder { return .folders }
    guard argument.words.isEmpty else {
      return .words(argument.words.map { Candidate(word: $0, meaning: "") })
    }
    return .words(record().values(called: argument.valueName ?? ""))
  }
}

extension Completion.Answer {
  fileprivate func starting(with prefix: String) -> Self {
    guard case .words(let candidates) = self else { return self }
    return .words(candidates.filter { $0.word.lowercased().hasPrefix(prefix.lowercased()) })
  }

  fileprivate func prefixed(by prefix: String) -> Self {
    guard case .words(let candidates) = self else { return self }
    return .words(candidates.map { .init(word: prefix + $0.word, meaning: $0.meaning) })
  }
}

extension String {
  /// The text in which controls other than the tab and the line end are made printable.
  fileprivate var replacingControls: String {
    split(separator: "\t", omittingEmptySubsequences: false).map { part in
      let isLine = part.hasSuffix("\n")
      return (isLine ? String(part.dropLast()).printable + "\n" : String(part).printable)
    }.joined(separator: "\t")
  }
}

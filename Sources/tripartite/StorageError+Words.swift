internal import Meeting
internal import Notes
internal import Storage
internal import Wording

extension StorageError {
  /// Which file, and why.
  func description(in words: any Words) -> String {
    switch self {
    case .notAFile(let path): words.expectedAFile(path)
    case .danglingLink(let path): words.linkLeadsNowhere(path)
    case .owner(let path): words.ownerWouldChange(path)
    case .locked(let path): words.isBeingWritten(path)
    case .system(let path, let number): "\(path): \(words.systemError(number))"
    }
  }
}

extension StorageFailure {
  /// Why what is kept is not in a file.
  func description(in words: any Words) -> String {
    switch self {
    case .noPlace: words.noPlaceForNotes
    case .error(let error): error.description(in: words)
    }
  }
}

extension NotesMistake {
  /// What is wrong, and the mend, on one line.
  func description(in words: any Words) -> String {
    switch self {
    case .unreadable(let error): words.notesUnread(error.description(in: words)).printable
    case .line(let number, let file, let fault):
      words.lineIsKept("\(file):\(number)", fault.description(in: words)).printable
    }
  }
}

extension LineFault {
  /// What was found, and what was expected.
  func description(in words: any Words) -> String {
    switch self {
    case .notText: words.lineIsNotText
    case .fields(let count): words.lineHasFields(count)
    case .time(let text): words.lineHasNoTime(text.excerpt)
    case .tooLate(let text): words.lineIsTooLate(text.excerpt)
    case .kind(let text): words.lineHasNoKind(text.excerpt)
    case .noRecord: words.lineHasNoRecord
    case .thing(let text): words.lineHasNoThing(text.excerpt)
    case .query(let text): words.lineHasNoQuery(text.excerpt)
    }
  }
}

extension String {
  /// As much of a text as a message shows.
  fileprivate var excerpt: String { count > 30 ? prefix(30) + "…" : self }
}

public import Notes

/// The file of marks, notes and queries, and what of them is not in it yet.
///
/// What cannot be written is kept, and written with the next change.
public struct NotesFile: Sendable {
  /// `nil` where the environment does not say where files of one's own are.
  public let path: String?
  /// All that is kept, written or not.
  public private(set) var notebook = Notebook()
  /// What the file does not have yet.
  public private(set) var unwritten: [Change] = []
  /// What cannot be understood, or why nothing can be read.
  public private(set) var mistakes: [NotesMistake] = []

  /// Reads the file; one that does not exist is empty.
  public init(path: String?) {
    self.path = path
    guard let path else { return }
    do {
      take(NotesText(try KeptFile(path: path).read()))
    } catch {
      mistakes = [.unreadable(error)]
    }
  }

  /// Makes changes, and writes them with all that could not be written before.
  public mutating func apply(_ changes: [Change], at now: Moment = .now) -> Kept {
    for change in changes {
      let last = unwritten.lastIndex { $0.key == change.key }
      if let last, let both = unwritten[last].followed(by: change) {
        unwritten[last] = both
      } else {
        unwritten.append(change)
      }
    }
    let kept = flush(at: now)
    guard kept.failure != nil else { return kept }
    for change in changes { _ = notebook.make(change, at: now) }
    return kept
  }

  /// Writes what is not in the file yet, and takes up what others have written.
  ///
  /// Each change is made, inside the lock, to what the file then holds.
  public mutating func flush(at now: Moment = .now) -> Kept {
    guard !unwritten.isEmpty else { return Kept() }
    guard let path else { return Kept(failure: .noPlace) }
    var result = NotesText()
    var outcomes: [Outcome] = []
    do {
      try KeptFile(path: path).update { bytes in
        result = NotesText(bytes)
        outcomes = unwritten.map { result.notebook.make($0, at: now) }
        return result.bytes
      }
    } catch {
      return Kept(failure: .error(error))
    }
    unwritten = []
    take(result)
    return Kept(outcomes: outcomes)
  }

  private mutating func take(_ text: NotesText) {
    notebook = text.notebook
    let name = path.flatMap { $0.split(separator: "/").last.map(String.init) } ?? ""
    mistakes = text.mistakes.map { .line($0.line, of: name, $0.fault) }
  }

  /// What is not in the file, as its lines would be.
  public var unwrittenText: String {
    unwritten.compactMap { notebook.last(of: $0.key).map { $0.line + "\n" } }.joined()
  }
}

/// What became of changes that were to be kept.
public struct Kept: Hashable, Sendable {
  /// What became of each that is now in the file.
  public let outcomes: [Outcome]
  /// Why the file is as it was; the changes are kept all the same, and tried again.
  public let failure: StorageFailure?

  init(outcomes: [Outcome] = [], failure: StorageFailure? = nil) {
    self.outcomes = outcomes
    self.failure = failure
  }
}

/// What is wrong with the file of notes.
public enum NotesMistake: Hashable, Sendable {
  /// No notes are shown, and new ones are written once it can be read.
  case unreadable(StorageError)
  /// A line, by its number and the file's name without its folder, that is kept as it is.
  case line(Int, of: String, LineFault)
}

/// Why what is kept is not in a file.
public enum StorageFailure: Error, Hashable, Sendable {
  /// The environment names no home.
  case noPlace
  case error(StorageError)
}

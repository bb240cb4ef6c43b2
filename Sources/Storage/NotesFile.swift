internal import Meeting
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
  public private(set) var unwritten: [Entry] = []
  /// The lines that cannot be understood, each in a line with its place and the mend.
  public private(set) var mistakes: [String] = []

  /// Reads the file; one that does not exist is empty.
  public init(path: String?) {
    self.path = path
    guard let path else { return }
    do {
      take(NotesText(try KeptFile(path: path).read()))
    } catch {
      mistakes = ["\(error); no notes are shown, and new ones are written once it can be read"]
    }
  }

  /// Makes changes, and writes them with all that could not be written before.
  ///
  /// - Returns: `nil`, or why they are not in the file; they are kept all the same.
  public mutating func apply(_ changes: [Change], at now: Moment = .now) -> StorageFailure? {
    for change in changes {
      let entry = notebook.entry(change, at: now)
      notebook.merge([entry])
      unwritten.append(entry)
    }
    return flush()
  }

  /// Writes what is not in the file yet, and takes up what others have written.
  public mutating func flush() -> StorageFailure? {
    guard !unwritten.isEmpty else { return nil }
    guard let path else { return .noPlace }
    var result = NotesText()
    do {
      try KeptFile(path: path).update { bytes in
        result = NotesText(bytes)
        result.notebook.merge(unwritten)
        return result.bytes
      }
    } catch {
      return .error(error)
    }
    unwritten = []
    take(result)
    return nil
  }

  private mutating func take(_ text: NotesText) {
    notebook.merge(text.notebook.entries)
    mistakes = text.mistakes.map {
      "\(name):\($0.line): \($0.fault); the line is kept, mend it or take it out".printable
    }
  }

  /// The name of the file without its folder.
  private var name: String {
    path.flatMap { $0.split(separator: "/").last.map(String.init) } ?? ""
  }

  /// What is not in the file, as its lines would be.
  public var unwrittenText: String { unwritten.map { $0.line + "\n" }.joined() }
}

/// Why what is kept is not in a file.
public enum StorageFailure: Error, Hashable, Sendable {
  /// The environment names no home.
  case noPlace
  case error(StorageError)
}

extension StorageFailure: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noPlace: "HOME names no folder, and XDG_DATA_HOME none"
    case .error(let error): error.description
    }
  }
}

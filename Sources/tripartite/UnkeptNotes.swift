internal import Notes
internal import Browser
internal import Files
internal import Glibc
internal import Storage
internal import Wording

/// Changes to notes that could not be written to their file while the program ran.
struct UnkeptNotes {
  private let kept: Kept
  private let count: Int
  /// The lines that the file lacks.
  private let text: String
  private let words: any Words

  /// - Returns: `nil` where all is written, and nothing is to be told of it.
  init?(_ kept: Kept, count: Int, _ text: String, in words: any Words) {
    guard kept.failure != nil || kept.outcomes.contains(where: { $0 != .made }) else { return nil }
    self.kept = kept
    self.count = count
    self.text = text
    self.words = words
  }

  /// Writes them to a new file elsewhere, or else to standard error, and says where and why.
  func save() {
    guard let failure = kept.failure else {
      for line in kept.outcomes.told(in: words) { Output.remark(line) }
      return
    }
    let reason = failure.description(in: words)
    for folder in Self.refuges {
      guard let file = Self.write(text, in: folder) else { continue }
      return Output.remark(words.unkeptChanges(count, reason, file: file))
    }
    Output.remark(words.unkeptChanges(count, reason))
    _ = Output.write(text, to: STDERR_FILENO)
  }

  /// The folders that are tried, one after the other.
  private static var refuges: [String] {
    [Environment["TMPDIR"], "/tmp", Environment["XDG_RUNTIME_DIR"], Environment["HOME"], "."]
      .compactMap(\.self)
  }

  /// Writes a text to a new file that only the user may read; returns its path.
  ///
  /// - Returns: `nil` where that cannot be.
  private static func write(_ text: String, in folder: String) -> String? {
    let new = try? Descriptor.newFile("\(folder)/tripartite-notes-", ".tsv")
    guard let (file, path) = new else { return nil }
    let isWritten = Output.write(text, to: file) == 0 && fsync(file) == 0
    guard close(file) == 0, isWritten else {
      unlink(path)
      return nil
    }
    return path
  }
}

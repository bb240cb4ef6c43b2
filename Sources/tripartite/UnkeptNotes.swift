internal import Glibc
internal import Meeting
internal import Storage
internal import Wording

/// Changes to notes that could not be written to their file while the program ran.
struct UnkeptNotes {
  let failure: StorageFailure
  let count: Int
  /// The lines that the file lacks.
  let text: String

  init(failure: StorageFailure, count: Int, _ text: String) {
    self.failure = failure
    self.count = count
    self.text = text
  }

  /// Writes them to a new file elsewhere, and says in one line where and why.
  func save() {
    let file = "\(Environment["TMPDIR"] ?? "/tmp")/tripartite-notes-\(getpid()).tsv"
    do {
      try NewFile.write(text, to: file)
      Output.remark(Program.words.notesUnwritten(count, "\(failure)", in: file))
    } catch {
      Output.remark(Program.words.notesUnwritten(count, "\(failure)"))
    }
  }
}

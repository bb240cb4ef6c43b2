internal import Glibc
internal import Meeting
internal import Storage

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
    let changes = count == 1 ? "1 change" : "\(count) changes"
    do {
      try NewFile.write(text, to: file)
      Output.remark(
        "\(changes) of your notes could not be written (\(failure)); they are in \(file), whose "
          + "lines may be added to the notes' file")
    } catch {
      Output.remark("\(changes) of your notes could not be written: \(failure)")
    }
  }
}

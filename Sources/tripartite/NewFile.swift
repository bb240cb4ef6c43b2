internal import Wording
internal import Glibc
internal import Meeting

/// Writes files that were not there before: nothing of the reader's is ever overwritten.
enum NewFile {
  /// Writes a text to a new file, and sees to it that it is on the disk.
  ///
  /// - Throws: in a line, why it could not be written; what was begun is taken away again.
  static func write(
    _ text: String, to path: String, in words: any Words
  ) throws(CommandFailure) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else {
      let reason = errno == EEXIST ? words.alreadyThere : words.systemError(errno)
      throw .usage("\(path.printable): \(reason)")
    }
    var error = Output.write(text, to: file)
    if error == 0, fsync(file) != 0 { error = errno }
    if close(file) != 0, error == 0 { error = errno }
    guard error == 0 else {
      unlink(path)
      throw .usage("\(path.printable): \(words.systemError(error))")
    }
  }
}

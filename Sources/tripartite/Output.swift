internal import Files
internal import Glibc
internal import Meeting
internal import Wording

/// Standard output and standard error, each written in whole pieces.
enum Output {
  /// Whether somebody looks at standard output.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// The width of the terminal in cells; 80 where it does not say.
  static var columns: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Writes to standard output as it is, at once.
  ///
  /// A reader that has gone (`| head`) ends the program without a word.
  static func put(_ text: String) throws(CommandFailure) {
    let error = write(text, to: STDOUT_FILENO)
    guard error != 0 else { return }
    if error == EPIPE { leave(status: 0) }
    throw .usage(Program.words.cannotWriteOutput(Program.words.systemError(error)))
  }

  /// Writes one line to standard error, beside the output that it is about.
  static func remark(_ line: String) {
    remark(line: "tripartite: \(line)")
  }

  /// Writes one line to standard error that names its file itself.
  static func remark(line: String) {
    _ = write("\(line.printable.inLettersOfLocale)\n", to: STDERR_FILENO)
  }

  /// Ends the program with the lines of a failure on standard error.
  static func leave(_ failure: CommandFailure) -> Never {
    if !failure.lines.isEmpty {
      let lines = failure.lines.map { $0.inLettersOfLocale + "\n" }
      _ = write(lines.joined(), to: STDERR_FILENO)
    }
    leave(status: failure.status)
  }

  static func leave(status: Int32) -> Never { exit(status) }

  /// Writes all of a text to an open file.
  ///
  /// - Returns: 0, or the error number of the write that failed.
  static func write(_ text: String, to descriptor: Int32) -> Int32 {
    var text = text
    return text.withUTF8 { Descriptor.write(UnsafeRawBufferPointer($0), to: descriptor) }
  }
}

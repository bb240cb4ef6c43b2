internal import Browser
internal import Glibc
internal import Meeting
internal import Notes
internal import Storage
internal import Terminal
internal import Wording

/// The user's own programs, by the environment.
enum UserProgram {
  /// A line of `sh` that edits the file `$1`.
  static var editor: String {
    "\(Environment["VISUAL"] ?? Environment["EDITOR"] ?? "vi") \"$1\""
  }

  /// A line of `sh` that shows its input.
  static var pager: String {
    Environment["PAGER"] ?? "if command -v less >/dev/null; then less; else more; fi"
  }

  /// What stands between the program and the terminal.
  static var multiplexer: Multiplexer? {
    if Environment["TMUX"] != nil { return .tmux }
    return Environment["STY"] != nil ? .screen : nil
  }
}

/// A file that only another program of the user's is to see, and that is gone afterwards.
enum PassingFile {
  /// Calls with the path of a file that holds a text; returns what it holds then.
  ///
  /// - Returns: `nil` where there could be no such file, or it cannot be read.
  static func with(_ text: String, _ use: (String) -> Void) -> String? {
    var folder = Array("\(Environment["TMPDIR"] ?? "/tmp")/tripartite-XXXXXX".utf8CString)
    guard mkdtemp(&folder) != nil else { return nil }
    let name = String(decoding: folder.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let path = "\(name)/note.txt"
    defer {
      unlink(path)
      rmdir(name)
    }
    guard (try? NewFile.write(text, to: path)) != nil else { return nil }
    use(path)
    return (try? KeptFile(path: path).read()).map { String(decoding: $0, as: UTF8.self) }
  }

  /// A descriptor from which a text can be read; `nil` where there is no room for it.
  static func reading(_ text: String) -> Int32? {
    var name = Array("\(Environment["TMPDIR"] ?? "/tmp")/tripartite-XXXXXX".utf8CString)
    let file = mkstemp(&name)
    guard file >= 0 else { return nil }
    unlink(name)
    guard Output.write(text, to: file) == 0, lseek(file, 0, SEEK_SET) == 0 else {
      close(file)
      return nil
    }
    return file
  }
}

extension String {
  fileprivate var firstLine: String { split(separator: "\n").first.map(String.init) ?? "" }

  /// The text with everything that could act on a terminal replaced, but for its line ends.
  var printableLines: String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0.split(separator: "\t").joined(separator: " ")).printable }
      .joined(separator: "\n")
  }
}

extension Terminal {
  /// Lets the user change a text in an editor; a failure says why it is as it was.
  mutating func edited(_ text: String, in words: any Words) -> Result<String, CommandFailure> {
    var status: Int32?
    let ended = text.isEmpty ? text : text + "\n"
    let edited = withPassingFile(ended) { status = $0 }
    guard let edited, let status, status != 126, status != 127 else {
      return .failure(CommandFailure(status: 0, lines: [words.noEditor]))
    }
    guard status == 0 else {
      return .failure(CommandFailure(status: 0, lines: [words.editorFailed(Int(status))]))
    }
    return .success(edited.printableLines)
  }

  private mutating func withPassingFile(
    _ text: String, _ ended: (Int32?) -> Void
  ) -> String? {
    PassingFile.with(text) { ended(lend(to: UserProgram.editor, argument: $0)) }
  }

  /// Shows a text in the user's pager; returns what went wrong.
  mutating func page(_ text: String, in words: any Words) -> String? {
    guard let file = PassingFile.reading(text.printableLines.inLettersOfLocale) else {
      return words.noPager
    }
    defer { close(file) }
    let status = lend(to: UserProgram.pager, input: file)
    return status == nil || status == 127 || status == 126 ? words.noPager : nil
  }

  /// Sends a text to the clipboard; returns what the reader is told.
  mutating func sent(_ text: String, what: String, in words: any Words) -> String {
    let text = text.printableLines
    guard hasClipboard else { return words.noClipboard }
    guard text.utf8.count <= Self.longestCopy else {
      return words.tooLongToCopy(text.utf8.count, limit: Self.longestCopy)
    }
    let multiplexer = UserProgram.multiplexer
    // tmux keeps a text from programs to itself unless it is told to hand it on.
    if multiplexer == .tmux, let file = PassingFile.reading(text) {
      defer { close(file) }
      if run("tmux load-buffer -w -", input: file) {
        return words.sentToClipboard(what, text.firstLine)
      }
    }
    copy(text, through: multiplexer)
    return words.sentToClipboard(what, text.firstLine)
  }
}

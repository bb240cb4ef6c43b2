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

extension Terminal {
  /// Lets the user change a text in an editor; a failure says why it is as it was.
  mutating func edited(_ text: String, in words: any Words) -> Result<String, CommandFailure> {
    func asItWas(_ why: String) -> Result<String, CommandFailure> {
      .failure(CommandFailure(status: 0, lines: [why]))
    }
    let given = text.isEmpty ? text : text + "\n"
    let file: PassingFile
    switch PassingFile.made(with: given, in: words) {
    case .success(let made): file = made
    case .failure(let failure): return asItWas(words.noPassingFile(failure.reason))
    }
    let status = lend(to: UserProgram.editor, argument: file.path)
    guard let status, status != 126, status != 127 else {
      file.remove()
      return asItWas(words.noEditor)
    }
    guard let bytes = file.bytes else {
      file.remove()
      return asItWas(words.editorTookFile)
    }
    let isChanged = bytes != Array(given.utf8)
    // What cannot be taken over stays where the editor put it.
    guard status == 0 || !isChanged else {
      return asItWas(words.editorFailedKept(Int(status), file.path.printable))
    }
    guard let edited = String(validating: bytes, as: UTF8.self) else {
      return asItWas(words.editorNotUTF8(file.path.printable))
    }
    file.remove()
    guard status == 0 else { return asItWas(words.editorFailed(Int(status))) }
    return isChanged ? .success(edited.withPlainLineEnds) : asItWas(words.editorChangedNothing)
  }

  /// Shows in the user's pager what can be read from a file; returns what went wrong.
  mutating func page(reading file: OpenFile, in words: any Words) -> String? {
    let status = lend(to: UserProgram.pager, input: file.descriptor)
    return status == nil || status == 127 || status == 126 ? words.noPager : nil
  }

  /// Sends a text to the clipboard; returns what the reader is told.
  mutating func sent(_ text: String, what: String, in language: Language) -> String {
    let words = language.words
    let text = text.printableLines
    guard hasClipboard else { return words.noClipboard }
    guard text.utf8.count <= Self.longestCopy else {
      return words.tooLongToCopy(Self.longestCopy.grouped(in: language))
    }
    let multiplexer = UserProgram.multiplexer
    // tmux keeps a text from programs to itself unless it is told to hand it on.
    if multiplexer == .tmux, let file = PassingFile.descriptor(reading: text) {
      defer { close(file) }
      if run("tmux load-buffer -w -", input: file) {
        return words.sentToClipboard(what, text.firstLine)
      }
    }
    copy(text, through: multiplexer)
    return words.sentToClipboard(what, text.firstLine)
  }
}

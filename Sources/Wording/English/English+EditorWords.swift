extension English: EditorWords {
  func noPassingFile(_ reason: String) -> String { "No file could be made for it: \(reason)" }
  var editorTookFile: String { "The editor took its file away; the note is as it was." }
  func editorFailedKept(_ status: Int, _ path: String) -> String {
    "The editor ended with status \(status); the note is as it was, and its text is in \(path)"
  }
  func editorNotUTF8(_ path: String) -> String {
    "What the editor wrote is not UTF-8; the note is as it was, and its text is in \(path)"
  }
  var editorChangedNothing: String {
    "The editor changed nothing; one with a window of its own needs its option to wait."
  }
}

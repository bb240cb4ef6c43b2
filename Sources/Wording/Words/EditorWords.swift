/// What comes of lending the terminal to an editor or a pager.
public protocol EditorWords {
  /// No file for the editor: `reason`
  func noPassingFile(_ reason: String) -> String
  /// The editor took its file away; the note is as it was.
  var editorTookFile: String { get }
  /// The editor ended with status `status`; the note is as it was, and what it wrote is in `path`
  func editorFailedKept(_ status: Int, _ path: String) -> String
  /// What the editor wrote is not UTF-8; the note is as it was, and its text is in `path`
  func editorNotUTF8(_ path: String) -> String
  /// The editor changed nothing; one with a window of its own needs its option to wait.
  var editorChangedNothing: String { get }
}

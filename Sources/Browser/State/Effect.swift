public import Meeting
public import Notes

/// Work for the shell; its answer comes back as an ``Action``.
public enum Effect: Sendable {
  /// Say which rows match a query.
  case filter(FilterRequest)
  /// Find places by a few letters.
  case find(String)
  /// Find the best of what a query matches while it is typed, and count all of it by value.
  case search(String)
  /// Find so many of what a whole query matches, for a reader who goes through its hits.
  case searchOn(String, limit: Int)
  /// Write a matrix to a new file, in the format that the end of its name says; the answer is
  /// ``Action/written(_:)``, and ``Action/writing(_:)`` meanwhile.
  case export(Matrix, file: String, Language)
  /// Write what is shown to a new file; the answers are the same.
  case exportList(ShownList, file: String, Language)
  /// Write no more, and leave nothing of what has been written.
  case stopWriting
  /// Put a text on the clipboard of the terminal; `what` it is goes into the message.
  case copy(String, what: String)
  /// Show what is shown in the user's pager.
  case page(ShownList)
  /// Keep something, or no longer; the answer is ``Action/kept(_:_:trouble:)``.
  case keep([Change])
  /// Let the user write a note in an editor; the answer is ``Action/edited(_:text:)``.
  case edit(Reference, text: String)
  case setMouse(Bool)
  case redraw
  case suspend
  /// Count something, on another thread, in place of whatever was asked for before; the answer is
  /// ``Action/counted(_:)``.
  case count(CountRequest)
  /// What is being counted need not be.
  case stopCounting
  /// Read no more of the record than is there.
  case stopLoading
  case quit
}

/// A query over the rows of one pane.
public struct FilterRequest: Hashable, Sendable {
  public let text: String
  /// What the rows of the pane stand for.
  public let screen: BrowserScreen
  /// The pane that is filtered: 0 is the list, 1 the contents of its entry.
  public let pane: Int
  /// Whether all of it has been typed, so that an end left open is a mistake.
  public let isEntered: Bool

  public init(text: String, screen: BrowserScreen, pane: Int, isEntered: Bool = false) {
    self.text = text
    self.screen = screen
    self.pane = pane
    self.isEntered = isEntered
  }
}

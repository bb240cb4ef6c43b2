public import Meeting
public import Notes
public import Screen
internal import Wording

/// The browser's whole state: which page of the record is shown, and how.
///
/// It touches nothing outside: ``apply(_:)`` returns what the shell must do, and the answer comes
/// back as an action.
public struct Browser: Sendable {
  public internal(set) var meeting: Meeting { didSet { version += 1 } }
  /// How much of the record that is.
  var completeness = Completeness.whole
  /// Folds a name for sorting and for typed letters: no marks, no capitals.
  let folding: @Sendable (String) -> String
  /// The reader's own copy of the report, where one is attached.
  let printed: PrintedText?
  /// The keys in force.
  let keys: KeyTable
  public internal(set) var size: Size
  public internal(set) var language: Language
  public internal(set) var usesMouse: Bool
  /// What the user keeps of the record.
  var notes: RecordNotes { didSet { version += 1 } }
  var page: Page
  var past: [Page] = []
  var future: [Page] = []
  var mode = Mode.browsing
  /// What the last line says.
  var message: String
  /// Whether one pane has the whole width.
  var isZoomed = false
  /// Whether the screen has no lines, one pane, and says in words what is selected.
  var isAccessible: Bool
  /// Whether the printed paragraphs stand beside our points.
  var showsPrinted = false
  /// The side that is kept until there is another to compare it with.
  var firstSide: Side?
  /// What has been counted for its pages, and what is being counted for this one.
  var counts = CountStore() { didSet { version += 1 } }
  var counting = Counting.idle
  /// Counts what is counted at once.
  var tally: Tally
  let countedAtOnce: Int
  /// How far the file has come that is being written; `nil` where none is.
  var writing: RowProgress?
  /// Where the cursor stood in a matrix of part of the record, until the whole is counted.
  var placeToKeep: MatrixPlace?
  /// The lines of every pane of the page; kept by ``refresh(from:)``, whoever changes the page.
  private(set) var lines: [Lines] = []
  private var bases: [LinesBasis] = []
  /// How often what lines are made of has changed.
  private(set) var version = 0

  /// A browser that shows one screen of a meeting.
  ///
  /// - Parameters:
  ///   - start: One that needs no choice; on the search a query is typed at once.
  ///   - message: What the last line says until a key is pressed.
  ///   - countedAtOnce: The number of people, interventions and points up to which nothing is counted
  ///     by the shell.
  public init(
    meeting: Meeting, size: Size, language: Language = .english, usesMouse: Bool = true,
    printed: PrintedText? = nil, keys: KeyTable = .standard, start: BrowserScreen = .start,
    notebook: Notebook = Notebook(), isAccessible: Bool = false,
    message: String = "", countedAtOnce: Int = countedAtOnce,
    folding: @escaping @Sendable (String) -> String
  ) {
    self.meeting = meeting
    self.size = size
    self.language = language
    self.usesMouse = usesMouse
    self.printed = printed
    self.keys = keys
    self.message = message
    self.isAccessible = isAccessible
    notes = RecordNotes(record: meeting.details.id.rawValue, of: notebook)
    page = Page(start)
    tally = Tally(meeting, folding: folding)
    self.countedAtOnce = countedAtOnce
    self.folding = folding
    refresh()
    if start == .search { _ = typeQuery() }
    if start == .statistics { selectPlot(from: 0) }
  }

  /// Makes the lines of a pane and of those that hang on it, and brings their cursors onto lines
  /// that exist.
  mutating func refresh(from first: Int = 0) {
    countAtOnce()
    let former = (lines: lines, bases: bases)
    let kept = min(first, lines.count)
    lines.removeSubrange(kept...)
    bases.removeSubrange(kept...)
    for pane in lines.count..<page.panes.count {
      // What a pane is to show may hang on the one before it.
      countAtOnce()
      let basis = linesBasis(ofPane: pane)
      let isKnown = former.bases.indices.contains(pane) && former.bases[pane] == basis
      lines.append(isKnown ? former.lines[pane] : makeLines(ofPane: pane))
      bases.append(basis)
      clamp(pane)
    }
  }

  /// Makes all lines anew, where they may stand otherwise than before; the cursor of the first pane
  /// stays on what it stood on.
  mutating func refreshKeepingSelection() {
    let target = selectedTarget(inPane: 0)
    refresh()
    if let target, selectedTarget(inPane: 0) != target { select(target, inPane: 0) }
  }

  var words: any Words { language.words }

  var contents: Contents {
    Contents(
      meeting: meeting, language: language, printed: showsPrinted ? printed : nil,
      keys: keys, notes: notes, folding: folding)
  }
}

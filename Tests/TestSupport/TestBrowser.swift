public import Browser
public import Meeting
public import Notes
public import Screen
import Search
import Session

/// A browser with its world: keys in, frames out, no terminal.
public struct TestBrowser {
  private var browser: Browser
  private var finder: Finder
  private let language: Language
  /// The effects that only a real shell could carry out, in the order in which they came.
  public private(set) var effects: [String] = []
  /// All that is kept, as a shell would have it.
  public private(set) var notebook = Notebook()
  /// Why nothing can be written; `nil` where it can.
  public var trouble: String?
  /// Whether the shell is still counting whatever it was asked to count.
  public var isCounting = false
  /// Whether the shell is still writing whatever file it was asked to write.
  public var isWriting = false
  /// What it was asked to count, and what it then counts.
  private var wanted: CountRequest?
  private var tally: Tally
  /// What an editor makes of a note.
  public var edited: (String) -> String = { $0 }
  /// What was copied, exported and paged last.
  public private(set) var sent = ""

  public init(
    meeting: Meeting, columns: Int, rows: Int, language: Language = .english,
    printed: PrintedText? = nil, keys: KeyTable = .standard, start: BrowserScreen = .start,
    message: String = "", notebook: Notebook = Notebook(), isAccessible: Bool = false,
    countedAtOnce: Int = Browser.countedAtOnce
  ) {
    tally = Tally(meeting, folding: { foldedName($0) })
    self.notebook = notebook
    self.language = language
    browser = Browser(
      meeting: meeting, size: Size(columns: columns, rows: rows), language: language,
      printed: printed, keys: keys, start: start, notebook: notebook, isAccessible: isAccessible,
      message: message, countedAtOnce: countedAtOnce,
      folding: { foldedName($0) })
    let isRecord = meeting.details.id == (try? Meeting.record())?.details.id
    finder =
      isRecord && printed == nil
      ? (try? recordFinder.get()) ?? Finder(meeting) : Finder(meeting, printed: printed)
    finder.take(browser.keptNotes)
  }

  public var frame: Frame { browser.frame }

  /// The rows of the frame as text, without the runs.
  public var lines: [String] { (0..<frame.size.rows).map(frame.text(ofRow:)) }

  /// The last line, where messages and prompts stand, and the one above where a long one takes it.
  public var message: String {
    let hints = frame.row(frame.size.rows - 2)
    let isTaken = hints.contains { $0.role == .message || $0.role == .error }
    return lines.suffix(isTaken ? 2 : 1).map(\.trimmed).joined(separator: " ")
  }

  /// The row on which the cursor stands, without the blanks at its ends.
  public var cursorLine: String {
    frame.cursor.map { lines[$0.row].trimmed } ?? "no cursor"
  }

  /// The choice of a prompt that Enter would take.
  public var choiceLine: String {
    lines.first { $0.hasPrefix("> ") }?.trimmed ?? "no choice"
  }

  /// The part of the cursor's row that belongs to the cursor's pane.
  public var selectedText: String {
    guard let cursor = frame.cursor else { return "no cursor" }
    let pane = lines[cursor.row].split(separator: "│", omittingEmptySubsequences: false)
    var column = 0
    for part in pane {
      if cursor.column <= column + part.columns { return String(part).trimmed }
      column += part.columns + 1
    }
    return ""
  }

  public mutating func press(_ keys: Key...) {
    for key in keys { send(.key(key)) }
  }

  /// Types every character of a text.
  public mutating func type(_ text: String) {
    for character in text { send(.key(.character(character))) }
  }

  public mutating func send(_ event: TerminalEvent) {
    guard var action = browser.action(for: event) else { return }
    while let effect = browser.apply(action) {
      guard let answer = answer(effect) else { return }
      action = answer
    }
  }

  /// Hands on what comes of a record that is read while part of it is shown.
  public mutating func take(_ action: Action) {
    var next: Action? = action
    while let action = next, let effect = browser.apply(action) { next = answer(effect) }
  }

  /// Counts what was asked for last while it was still counting.
  public mutating func endCounting() {
    isCounting = false
    guard let request = wanted, let counts = tally.counts(request) else { return }
    wanted = nil
    take(.counted(counts))
  }

  /// Where the reader is, beside the language of the first moment.
  public var savedPlace: SavedPlace { browser.savedPlace(besides: language) }

  /// What a note that is being typed would change.
  public var unfinished: [Change] { browser.unfinished }

  /// Opens the page where the reader was; nothing can be asked while a record is still read.
  public mutating func restore(_ place: SavedPlace, asking isAsking: Bool = true) {
    browser.restore(place, withLanguage: true) { [finder] effect in
      guard isAsking else { return nil }
      return switch effect {
      case .filter(let request): .filtered(finder.answer(request))
      case .search(let text): .searched(finder.search(text))
      default: nil
      }
    }
  }

  public mutating func resize(columns: Int, rows: Int) {
    send(.resized(Size(columns: columns, rows: rows)))
  }

  private mutating func answer(_ effect: Effect) -> Action? {
    switch effect {
    case .filter(let request): return .filtered(finder.answer(request, in: browser.language))
    case .find(let text): return .found(finder.find(text, in: browser.language))
    case .search(let text):
      let limit = Finder.typedLimit
      return .searched(finder.search(text, limit: limit, in: browser.language))
    case .searchOn(let text, let limit):
      return .searched(
        finder.search(text, limit: limit, isEntered: true, in: browser.language))
    case .export(let matrix, let file, _):
      let plan = matrix.plan
      effects.append("export \(plan.counted.rawValue) by \(plan.by.rawValue) to \(file)")
      if !isWriting { return .written("Written to \(file).") }
    case .exportList(let list, let file, _):
      effects.append("export \(list.entryCount) entries to \(file)")
      sent = list.head + list.text(ofLines: 0..<list.count)
      if !isWriting { return .written("Written to \(file).") }
    case .stopWriting: effects.append("stop writing")
    case .copy(let text, let what):
      effects.append("copy \(what)")
      sent = text
    case .page(let list):
      effects.append("page")
      sent = list.head + list.text(ofLines: 0..<list.count)
    case .edit(let thing, let text): return .edited(thing, text: edited(text))
    case .keep(let changes):
      let now = Moment(microseconds: 1_795_277_392_000_000)
      let outcomes = changes.map { notebook.make($0, at: now) }
      finder.take(RecordNotes(record: browser.keptNotes.record, of: notebook))
      return .kept(notebook, outcomes, trouble: trouble)
    case .count(let request):
      if !isCounting { return tally.counts(request).map(Action.counted) }
      effects.append("count")
      wanted = request
    case .stopCounting: effects.append("stop counting")
    case .setMouse(let on): effects.append("mouse \(on ? "on" : "off")")
    case .redraw: effects.append("redraw")
    case .suspend: effects.append("suspend")
    case .stopLoading: effects.append("stop loading")
    case .quit: effects.append("quit")
    }
    return nil
  }
}

extension String {
  var trimmed: String {
    var text = Substring(self)
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

internal import Browser
internal import Meeting
internal import Notes
internal import Screen
internal import Search
internal import Session
internal import Settings
internal import Storage
internal import Terminal

/// The loop that shows frames, waits for events, and runs the browser's effects.
///
/// One thread; nothing else touches the terminal.
struct Shell: ~Copyable {
  private var browser: Browser
  private var terminal: Terminal
  private let finder: Finder
  private var notes: NotesFile

  init(
    meeting: Meeting, settings: Settings, printed: PrintedText?, notes: NotesFile, message: String
  ) throws(TerminalError) {
    let options = TerminalOptions(
      usesColour: settings.colour != .never, usesMouse: settings.usesMouse)
    terminal = try Terminal(options)
    finder = Finder(meeting, printed: printed)
    self.notes = notes
    browser = Browser(
      meeting: meeting, size: terminal.size, language: settings.language,
      usesMouse: options.usesMouse, printed: printed, keys: settings.keys, start: settings.start,
      notebook: notes.notebook, message: message, folding: { foldedName($0) })
  }

  /// Runs until the reader quits, or something ends the program.
  ///
  /// - Returns: The signal that ended it; `nil` when the reader quit.
  mutating func run() -> EndingSignal? {
    terminal.show(browser.frame)
    while true {
      var event = terminal.nextEvent(timeout: nil)
      // Whatever has come meanwhile is taken too before a frame is drawn.
      while let next = event {
        switch next {
        case .terminated: return .terminate
        case .hungUp: return .hangUp
        default: break
        }
        if let action = browser.action(for: next), runs(action) == .ending { return nil }
        event = terminal.nextEvent(timeout: 0)
      }
      terminal.show(browser.frame)
    }
  }

  /// Tries once more to write what could not be written.
  ///
  /// - Returns: what then is not in the file, and why; `nil` where all is.
  mutating func finish() -> UnkeptNotes? {
    notes.flush().map {
      UnkeptNotes(failure: $0, count: notes.unwritten.count, notes.unwrittenText)
    }
  }

  /// Writes a text to a new file; says where it stands, or why it does not.
  private func written(_ text: String, to file: String) -> String {
    do {
      try NewFile.write(text, to: file)
      return ShellWords.written(file)
    } catch {
      return error.lines.first ?? ShellWords.notWritten(file)
    }
  }

  private func text(of plan: MatrixPlan, for file: String, in language: Language) -> String {
    let name = file.lowercased()
    let isJSON = name.hasSuffix(".json")
    let format: OutputFormat =
      isJSON ? .json : name.hasSuffix(".md") ? .markdown : name.hasSuffix(".txt") ? .table : .csv
    return browser.meeting.matrix(plan).text(as: format, in: language, withIds: isJSON)
  }

  /// Fits the browser to the terminal as another program has left it.
  private mutating func afterLending(_ answer: Action?) -> Action? {
    _ = browser.apply(.resize(terminal.size))
    return answer
  }

  private enum Continuation { case running, ending }

  /// Applies an action, and whatever answers its effects bring.
  private mutating func runs(_ action: Action) -> Continuation {
    var next: Action? = action
    while let action = next {
      guard let effect = browser.apply(action) else { return .running }
      switch effect {
      case .filter(let request): next = .filtered(finder.answer(request))
      case .find(let text): next = .found(finder.find(text))
      case .search(let text): next = .searched(finder.search(text))
      case .export(let plan, let file, let language):
        next = .notice(written(text(of: plan, for: file, in: language), to: file))
      case .exportList(let list, let file, let language):
        next = .notice(written(list.text(for: file, of: browser.meeting, in: language), to: file))
      case .copy(let text, let what): next = .notice(terminal.sent(text, what: what))
      case .page(let text):
        next = afterLending(terminal.page(text).map(Action.notice))
      case .edit(let thing, let text):
        next =
          switch terminal.edited(text) {
          case .success(let words): afterLending(.edited(thing, text: words))
          case .failure(let failure): afterLending(.notice(failure.lines.first ?? ""))
          }
      case .keep(let changes):
        let failure = notes.apply(changes)
        next = .kept(notes.notebook, trouble: failure.map(ShellWords.notKept))
      case .setMouse(let on):
        terminal.setMouse(on)
        next = nil
      case .redraw:
        terminal.redraw()
        next = nil
      case .suspend:
        terminal.suspend()
        next = .resize(terminal.size)
      case .quit: return .ending
      }
    }
    return .running
  }
}

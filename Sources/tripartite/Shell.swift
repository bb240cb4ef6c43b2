internal import Browser
internal import Meeting
internal import Screen
internal import Search
internal import Session
internal import Settings
internal import Terminal
internal import Wording

/// The loop that shows frames, waits for events, and runs the browser's effects.
///
/// One thread; nothing else touches the terminal.
struct Shell: ~Copyable {
  private var browser: Browser
  private var terminal: Terminal
  private let finder: Finder

  init(
    meeting: Meeting, settings: Settings, printed: PrintedText?, message: String
  ) throws(TerminalError) {
    let options = TerminalOptions(
      usesColour: settings.colour != .never, usesMouse: settings.usesMouse)
    terminal = try Terminal(options)
    finder = Finder(meeting, printed: printed)
    browser = Browser(
      meeting: meeting, size: terminal.size, language: settings.language,
      usesMouse: options.usesMouse, printed: printed, keys: settings.keys, start: settings.start,
      message: message, folding: { foldedName($0) })
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

  /// Writes a matrix to a new file; says where it stands, or why it does not.
  private func exported(_ plan: MatrixPlan, to file: String, in language: Language) -> String {
    let isJSON = file.lowercased().hasSuffix(".json")
    let format: OutputFormat =
      isJSON ? .json : file.lowercased().hasSuffix(".md") ? .markdown : .csv
    let text = browser.meeting.matrix(plan).text(as: format, in: language, withIds: isJSON)
    do {
      try NewFile.write(text, to: file)
      return language.words.writtenTo(file)
    } catch {
      return error.lines.first ?? language.words.couldNotBeWritten(file)
    }
  }

  private enum Continuation { case running, ending }

  /// Applies an action, and whatever answers its effects bring.
  private mutating func runs(_ action: Action) -> Continuation {
    var next: Action? = action
    while let action = next {
      guard let effect = browser.apply(action) else { return .running }
      switch effect {
      case .filter(let request): next = .filtered(finder.answer(request, in: browser.language))
      case .find(let text): next = .found(finder.find(text, in: browser.language))
      case .search(let text): next = .searched(finder.search(text, in: browser.language))
      case .export(let plan, let file, let language):
        next = .notice(exported(plan, to: file, in: language))
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

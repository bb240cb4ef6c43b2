internal import Browser
internal import Meeting
internal import Screen
internal import Search
internal import Session
internal import Terminal

/// The loop that shows frames, waits for events, and runs the browser's effects.
///
/// One thread; nothing else touches the terminal.
struct Shell: ~Copyable {
  private var browser: Browser
  private var terminal: Terminal
  private let finder: Finder

  init(
    meeting: Meeting, language: Language, printed: PrintedText?, options: TerminalOptions
  ) throws(TerminalError) {
    terminal = try Terminal(options)
    finder = Finder(meeting)
    browser = Browser(
      meeting: meeting, size: terminal.size, language: language, usesMouse: options.usesMouse,
      printed: printed, folding: { foldedName($0) })
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

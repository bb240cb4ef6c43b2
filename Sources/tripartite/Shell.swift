internal import Archive
internal import Browser
internal import IndexCache
internal import Meeting
internal import Screen
internal import Search
internal import Session
internal import Settings
internal import Terminal

/// The loop that shows frames, waits for events, and runs the browser's effects.
///
/// One thread; nothing else touches the terminal.
struct Shell: ~Copyable {
  private var browser: Browser
  private var terminal: Terminal
  private var finder: Finder
  private let printed: PrintedText?
  /// The folder of the record; `nil` for the bundled one.
  private let folder: String?
  /// What reads the rest of the record; `nil` once nothing more will come.
  private var loading: Loading?
  /// Whether the finder is being made ready for the whole of a large record.
  private var isPreparing = false

  init(
    _ opening: Opening, settings: Settings, printed: PrintedText?, message: String
  ) throws(TerminalError) {
    let options = TerminalOptions(
      usesColour: settings.colour != .never, usesMouse: settings.usesMouse)
    terminal = try Terminal(options)
    self.printed = printed
    folder = settings.data
    finder = Finder(opening.meeting, printed: printed)
    loading = opening.loading
    browser = Browser(
      meeting: opening.meeting, size: terminal.size, language: settings.language,
      usesMouse: options.usesMouse, printed: printed, keys: settings.keys, start: settings.start,
      message: message, folding: { foldedName($0) })
  }

  /// Runs until the reader quits, or something ends the program.
  ///
  /// - Returns: The signal that ended it; `nil` when the reader quit.
  mutating func run() -> EndingSignal? {
    lookAfterLoading()
    terminal.show(browser.frame)
    while true {
      var event = terminal.nextEvent(timeout: isExpecting ? Self.patience : nil)
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
      lookAfterLoading()
      terminal.show(browser.frame)
    }
  }

  /// Milliseconds between two looks at what is being read.
  private static let patience = 100

  /// Whether something is going on behind the screen.
  private var isExpecting: Bool { loading != nil || isPreparing }

  /// Tells the browser how far the reading of the record has come, or what has become of it.
  private mutating func lookAfterLoading() {
    if isPreparing, !finder.isBeingPrepared {
      isPreparing = false
      _ = runs(.prepared)
    }
    guard let loading else { return }
    switch loading.outcome {
    case nil: _ = runs(.loading(LoadingProgress(loading.progress)))
    case .loaded(let meeting):
      self.loading = nil
      finder = Finder(
        meeting, printed: printed,
        store: { [folder] in
          folder.flatMap { IndexCache(environment: Environment.folders)?.store(ofFolder: $0) }
        })
      finder.prepareBehind()
      isPreparing = true
      _ = runs(.loaded(meeting))
    case .failed(let failure):
      self.loading = nil
      _ = runs(.loadingEnded(failure.summary))
    case .stopped:
      self.loading = nil
      _ = runs(.loadingEnded("reading was stopped"))
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
      return loading == nil && browser.isWhole
        ? "Written to \(file)." : "Written to \(file), of part of the record."
    } catch {
      return error.lines.first ?? "\(file) could not be written."
    }
  }

  /// What the finder answers; `nil` for what is not asked of it.
  private func answer(_ effect: Effect) -> Action? {
    switch effect {
    case .filter(let request): .filtered(finder.answer(request))
    case .find(let text): .found(finder.find(text))
    case .search(let text): .searched(finder.search(text, limit: Finder.typedLimit))
    case .searchOn(let text): .searched(finder.search(text))
    default: nil
    }
  }

  /// What the reader is told who asks for words while they are being indexed.
  private static let waiting =
    "The words of the whole record are being indexed; the answer follows."

  private enum Continuation { case running, ending }

  /// Applies an action, and whatever answers its effects bring.
  private mutating func runs(_ action: Action) -> Continuation {
    var next: Action? = action
    while let action = next {
      guard let effect = browser.apply(action) else { return .running }
      switch effect {
      case .filter, .find, .search, .searchOn:
        next = isPreparing ? .notice(Self.waiting) : answer(effect)
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
      case .stopLoading:
        loading?.stop()
        next = nil
      case .quit: return .ending
      }
    }
    return .running
  }
}

extension LoadingProgress {
  fileprivate init(_ progress: Loading.Progress) {
    self.init(
      read: progress.read, expected: progress.expected, isChecking: progress.isChecking)
  }
}

extension ArchiveFailure {
  /// How many errors there are, where all are told, and the first, for a line that may be cut.
  fileprivate var summary: String {
    let count = errors.count == 1 ? "1 error" : "\(errors.count) errors"
    return "\(count), tripartite check tells all; \(errors.first?.description ?? "")"
  }
}

internal import Archive
internal import Browser
internal import IndexCache
internal import Meeting
internal import Notes
internal import Screen
internal import Search
internal import Session
internal import Settings
internal import Storage
internal import Terminal
internal import Wording

/// The loop that shows frames, waits for events, and runs the browser's effects.
///
/// One thread; nothing else touches the terminal.
struct Shell: ~Copyable {
  private var browser: Browser
  private var terminal: Terminal
  private var finder: Finder
  private var counter: Counter
  private let writer = Writer()
  private var notes: NotesFile
  private let session: SessionFile
  private let settings: Settings
  private let printed: PrintedText?
  /// The folder of the record; `nil` for the bundled one.
  private let folder: String?
  /// What reads the rest of the record; `nil` once nothing more will come.
  private var loading: Loading?
  /// Whether the finder is being made ready for the whole of a large record.
  private var isPreparing = false

  init(
    _ opening: Opening, settings: Settings, printed: PrintedText?, notes: NotesFile,
    message: String
  ) throws(TerminalError) {
    let options = TerminalOptions(
      usesColour: settings.colour != .never, usesMouse: settings.usesMouse,
      theme: settings.theme)
    terminal = try Terminal(options)
    self.notes = notes
    self.settings = settings
    session = SessionFile(path: OwnFiles.session { Environment[$0] })
    self.printed = printed
    folder = settings.data
    finder = Finder(opening.meeting, printed: printed)
    counter = Counter(opening.meeting)
    loading = opening.loading
    browser = Browser(
      meeting: opening.meeting, size: terminal.size, language: settings.language,
      usesMouse: options.usesMouse, printed: printed, keys: settings.keys, start: settings.start,
      notebook: notes.notebook, isAccessible: settings.isAccessible, message: message,
      folding: { foldedName($0) })
    finder.take(browser.keptNotes)
    if loading != nil { prepare() }
    if settings.resumes { resume() }
    terminal.setFaultMessage(browser.language.words.faultStopped)
  }

  /// Makes the index behind the screen; what is asked meanwhile is answered when it is there.
  private mutating func prepare() {
    finder.prepareBehind()
    isPreparing = true
  }

  /// Why the browser is no longer shown.
  enum Ending {
    case quit
    case signal(EndingSignal)
    case failure(TerminalError)
  }

  /// Runs until the reader quits, or something ends the program.
  mutating func run() -> Ending {
    _ = lookBehind()
    terminal.show(browser.frame)
    while true {
      var event = terminal.nextEvent(timeout: patience)
      let isPressed = event != nil
      // Whatever has come meanwhile is taken too before a frame is drawn.
      while let next = event {
        switch next {
        case .terminated: return .signal(.terminate)
        case .hungUp: return .signal(.hangUp)
        case .notDrawn: return .failure(.noMemory)
        default: break
        }
        event = nil
        if let action = action(for: next, before: &event), runs(action) == .ending { return .quit }
        event = event ?? terminal.nextEvent(timeout: 0)
      }
      if lookBehind() || isPressed { terminal.show(browser.frame) }
    }
  }

  /// What an event asks for; letters of a prompt that wait behind it are typed, and so looked for,
  /// at once.
  ///
  /// - Parameter event: Becomes the event that was read beyond them.
  private mutating func action(
    for first: TerminalEvent, before event: inout TerminalEvent?
  ) -> Action? {
    guard case .type(var text)? = browser.action(for: first), browser.takesText else {
      return browser.action(for: first)
    }
    event = terminal.nextEvent(timeout: 0)
    while let next = event, case .type(let more)? = browser.action(for: next) {
      text += more
      event = terminal.nextEvent(timeout: 0)
    }
    return .type(text)
  }

  /// Opens the page on which the reader left the record.
  private mutating func resume() {
    let record = browser.meeting.details.id.rawValue
    guard let place = session.place(in: record) else { return }
    let isFree = settings[.language].origin == .locale
    browser.restore(place, withLanguage: isFree) {
      [finder, loading, language = browser.language] effect in
      loading == nil ? Self.answer(effect, by: finder, in: language) : nil
    }
  }

  /// Keeps where the reader is and the note being typed, and tries once more to write what could
  /// not be written.
  ///
  /// - Returns: what the reader must be told once the terminal is given back; `nil` for nothing.
  mutating func finish() -> UnkeptNotes? {
    writer.end()
    session.keep(
      browser.savedPlace(besides: settings.language), for: browser.meeting.details.id.rawValue)
    let kept = browser.unfinished.isEmpty ? notes.flush() : notes.apply(browser.unfinished)
    return UnkeptNotes(
      kept, count: notes.unwritten.count, notes.unwrittenText, in: browser.language.words)
  }

  /// Milliseconds to the next look at what goes on behind the screen; `nil` where nothing does.
  private var patience: Int? {
    if counter.isCounting { return 10 }
    if writer.isWriting { return 50 }
    return loading != nil || isPreparing ? 100 : nil
  }

  /// Tells the browser what has come of what goes on behind the screen; whether anything has.
  private mutating func lookBehind() -> Bool {
    var isNews = loading != nil
    if isPreparing, !finder.isBeingPrepared {
      isPreparing = false
      isNews = true
      _ = runs(.prepared)
    }
    if let counts = counter.takeAnswer() {
      isNews = true
      _ = runs(.counted(counts))
    }
    if let told = writer.takeAnswer() {
      isNews = true
      _ = runs(.written(told))
    } else if let progress = writer.progress {
      isNews = true
      _ = runs(.writing(progress))
    }
    lookAfterLoading()
    return isNews
  }

  /// Tells the browser how far the reading of the record has come, or what has become of it.
  private mutating func lookAfterLoading() {
    guard let loading else { return }
    switch loading.outcome {
    case nil: _ = runs(.loading(LoadingProgress(loading.progress)))
    case .loaded(let meeting):
      self.loading = nil
      finder = Finder(
        meeting, printed: printed,
        store: { [folder] in IndexStore(ofFolder: folder) })
      counter = Counter(meeting)
      finder.take(browser.keptNotes)
      prepare()
      _ = runs(.loaded(meeting))
    case .failed(let failure):
      self.loading = nil
      _ = runs(.loadingEnded(failure.summary(in: browser.language)))
    case .stopped:
      self.loading = nil
      let count = browser.meeting.interventions.count.grouped(in: browser.language)
      _ = runs(.loadingEnded(browser.language.words.readingStopped(count)))
    }
  }

  /// What the reader is told when a file has been written.
  private func told(of file: String, in language: Language) -> String {
    loading == nil && browser.isWhole
      ? language.words.writtenTo(file) : language.words.writtenOfPartTo(file)
  }

  /// What has come of what was to be written, where that has not taken longer than a frame may;
  /// otherwise the reader is told later.
  private func writtenAtOnce() -> Action? {
    writer.takeAnswer(within: 50).map(Action.written)
  }

  /// Shows a list in the pager; what that has not read when it ends is not made.
  private mutating func page(_ list: ShownList) -> Action? {
    let words = browser.language.words
    guard let file = writer.pipe(list) else { return .notice(words.noPager) }
    let trouble = terminal.page(reading: file, in: words)
    writer.stop()
    return afterLending(trouble.map(Action.notice))
  }

  /// Fits the browser to the terminal as another program has left it.
  private mutating func afterLending(_ answer: Action?) -> Action? {
    _ = browser.apply(.resize(terminal.size))
    return answer
  }

  /// What the finder answers; `nil` for what is not asked of it.
  private static func answer(
    _ effect: Effect, by finder: Finder, in language: Language
  ) -> Action? {
    switch effect {
    case .filter(let request): .filtered(finder.answer(request, in: language))
    case .find(let text): .found(finder.find(text, in: language))
    case .search(let text):
      .searched(
        finder.search(text, limit: Finder.typedLimit, in: language))
    case .searchOn(let text, let limit):
      .searched(finder.search(text, limit: limit, isEntered: true, in: language))
    default: nil
    }
  }

  private enum Continuation { case running, ending }

  /// Applies an action, and whatever answers its effects bring.
  private mutating func runs(_ action: Action) -> Continuation {
    var next: Action? = action
    while let action = next {
      let language = browser.language
      let effect = browser.apply(action)
      if case .kept = action { finder.take(browser.keptNotes) }
      if browser.language != language {
        terminal.setFaultMessage(browser.language.words.faultStopped)
      }
      guard let effect else { return .running }
      switch effect {
      case .filter, .find, .search, .searchOn:
        next =
          isPreparing
          ? .notice(browser.language.words.beingIndexed)
          : Self.answer(effect, by: finder, in: browser.language)
      case .export(let matrix, let file, let language):
        writer.begin(matrix, to: file, in: language, told: told(of: file, in: language))
        next = writtenAtOnce()
      case .exportList(let list, let file, let language):
        writer.begin(
          list, of: browser.meeting, to: file, in: language, told: told(of: file, in: language))
        next = writtenAtOnce()
      case .stopWriting:
        writer.stop()
        next = nil
      case .copy(let text, let what):
        next = .notice(terminal.sent(text, what: what, in: browser.language))
      case .page(let list): next = page(list)
      case .edit(let thing, let text):
        next =
          switch terminal.edited(text, in: browser.language.words) {
          case .success(let words): afterLending(.edited(thing, text: words))
          case .failure(let failure): afterLending(.notice(failure.lines.first ?? ""))
          }
      case .keep(let changes):
        let words = browser.language.words
        let kept = notes.apply(changes)
        next = .kept(
          notes.notebook, kept.outcomes,
          trouble: kept.failure.map { words.notWrittenYet($0.description(in: words)) })
      case .count(let request):
        counter.begin(request)
        next = nil
      case .stopCounting:
        counter.stop()
        next = nil
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
  fileprivate func summary(in language: Language) -> String {
    language.words.checkTellsAll(
      errors.count, errors.first?.description(in: language) ?? "")
  }
}

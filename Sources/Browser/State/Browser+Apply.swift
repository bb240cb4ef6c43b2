internal import Meeting
internal import Screen
internal import Wording

extension Browser {
  /// Applies one action; returns what the shell must do next, if anything.
  public mutating func apply(_ action: Action) -> Effect? {
    take(action) ?? nextCount()
  }

  /// The same, but that what is to be counted is not asked for.
  mutating func take(_ action: Action) -> Effect? {
    switch action {
    case .resize(let size):
      self.size = size
      refreshKeepingSelection()
      return nil
    case .filtered(let answer):
      show(answer)
      return nil
    case .found(let answer):
      show(answer)
      return nil
    case .searched(let answer):
      show(answer)
      return nil
    case .counted(let counts):
      show(counts)
      return nil
    case .notice(let text):
      message = text
      return nil
    case .writing(let progress):
      show(progress)
      return nil
    case .written(let text):
      (writing, message) = (nil, text)
      return nil
    case .kept(let notebook, let outcomes, let trouble):
      show(notebook)
      if let told = trouble ?? outcomes.told(in: words).last { message = told }
      return nil
    case .edited(let thing, let text): return note(text, on: thing)
    case .loading(let progress):
      completeness = .loading(progress)
      return nil
    case .loaded(let meeting): return takeUp(meeting)
    case .prepared:
      message = ""
      if completeness == .indexing { completeness = .whole }
      return openQuestion
    case .loadingEnded(let reason):
      completeness = .part(reason)
      return nil
    default: break
    }
    message = ""
    if layout.isTooSmall { return applyWhenTooSmall(action) }
    switch action {
    case .command(let command): return run(command)
    case .unknownKey(let key):
      message = words.noEffect(key.description, help: keys.hint(for: .help))
      return nil
    case .type(let text): return type(text)
    case .erase: return edit { _ = $0.popLast() }
    case .eraseAll: return edit { $0 = "" }
    case .accept: return accept()
    case .cancel: return cancel()
    case .choose(let rows): return choose(by: rows)
    case .click(let position): return click(position)
    case .wheel(let position, let rows): return turnWheel(at: position, rows: rows)
    case .resize, .filtered, .found, .searched, .counted, .notice, .writing, .written, .kept,
      .edited, .loading, .loaded, .prepared, .loadingEnded:
      return nil
    }
  }

  /// In a window too small to draw in, only quitting is left, and nothing acts unseen.
  private func applyWhenTooSmall(_ action: Action) -> Effect? {
    switch action {
    case .command(.quit), .command(.back): .quit
    case .type(let text)
    where !isAsking && keys.keys(of: .back).contains { $0.description == text }:
      .quit
    case .command(.suspend): .suspend
    case .command(.redraw): .redraw
    default: nil
    }
  }
}

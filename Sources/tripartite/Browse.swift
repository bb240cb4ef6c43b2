internal import Wording
internal import Archive
internal import Browser
internal import Meeting
internal import Settings
internal import Storage
internal import Terminal

/// The browser, from taking the terminal over to giving it back.
enum Browse {
  /// Opens a record on the whole screen, and returns when the reader quits.
  ///
  /// - Parameter mistakes: What the last line tells of at first.
  /// - Throws: why the terminal cannot be taken over.
  static func run(
    _ opening: Opening, settings: Settings, printed: PrintedReport?, mistakes: [String]
  ) throws {
    let words = printed.map {
      PrintedText(paragraphs: $0.paragraphs, conclusions: $0.conclusions)
    }
    let notes = NotesFile.ofUser()
    let (ending, unkept) = try show(
      opening, settings: settings, printed: words, notes: notes,
      message: BrowseCommand.message(
        mistakes + notes.mistakes.map { $0.description(in: Program.words) }))
    // The shell is gone, and the terminal given back: now the signal may end the program.
    unkept?.save()
    switch ending {
    case .quit: break
    case .signal(let signal): signal.end()
    case .failure(let error): throw CommandFailure.usage(error.description(in: Program.words))
    }
  }

  private static func show(
    _ opening: Opening, settings: Settings, printed: PrintedText?, notes: NotesFile,
    message: String
  ) throws -> (Shell.Ending, UnkeptNotes?) {
    do {
      var shell = try Shell(
        opening, settings: settings, printed: printed, notes: notes, message: message)
      let ending = shell.run()
      return (ending, shell.finish())
    } catch {
      throw CommandFailure.usage(error.description(in: Program.words))
    }
  }
}

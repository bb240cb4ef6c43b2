internal import Archive
internal import Browser
internal import Meeting
internal import Terminal

/// The browser, from taking the terminal over to giving it back.
enum Browse {
  /// Opens a record on the whole screen, and returns when the reader quits.
  ///
  /// - Throws: why the terminal cannot be taken over.
  static func run(_ opening: Opening, language: Language, printed: PrintedReport?) throws {
    let usesColour = (Environment["NO_COLOR"] ?? "").isEmpty
    let options = TerminalOptions(usesColour: usesColour, usesMouse: true)
    let words = printed.map {
      PrintedText(paragraphs: $0.paragraphs, conclusions: $0.conclusions)
    }
    guard
      let signal = try show(opening, language: language, printed: words, options: options)
    else { return }
    // The shell is gone, and the terminal given back: now the signal may end the program.
    signal.end()
  }

  private static func show(
    _ opening: Opening, language: Language, printed: PrintedText?, options: TerminalOptions
  ) throws -> EndingSignal? {
    do {
      var shell = try Shell(
        opening, language: language, printed: printed, options: options)
      return shell.run()
    } catch {
      throw CommandFailure.usage("\(error)")
    }
  }
}

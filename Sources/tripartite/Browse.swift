internal import Wording
internal import Archive
internal import Browser
internal import Meeting
internal import Settings
internal import Terminal

/// The browser, from taking the terminal over to giving it back.
enum Browse {
  /// Opens a record on the whole screen, and returns when the reader quits.
  ///
  /// - Parameter message: What the last line says at first.
  /// - Throws: why the terminal cannot be taken over.
  static func run(
    _ opening: Opening, settings: Settings, printed: PrintedReport?, message: String
  ) throws {
    let words = printed.map {
      PrintedText(paragraphs: $0.paragraphs, conclusions: $0.conclusions)
    }
    guard
      let signal = try show(opening, settings: settings, printed: words, message: message)
    else { return }
    // The shell is gone, and the terminal given back: now the signal may end the program.
    signal.end()
  }

  private static func show(
    _ opening: Opening, settings: Settings, printed: PrintedText?, message: String
  ) throws -> EndingSignal? {
    do {
      var shell = try Shell(opening, settings: settings, printed: printed, message: message)
      return shell.run()
    } catch {
      throw CommandFailure.usage(error.description(in: Program.words))
    }
  }
}

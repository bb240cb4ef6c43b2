internal import Wording
internal import Archive
internal import ArgumentParser

/// In which format, where there is no listing to write.
struct TextFormatOptions: ParsableArguments {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
  }

  @Option(help: ArgumentHelp(Program.words.textFormatHelp))
  var format: Format = .text

  /// Writes one of the two to standard output.
  func write(
    _ text: @autoclosure () -> String, asJSON object: @autoclosure () -> ListingValue
  ) throws(CommandFailure) {
    switch format {
    case .text: try Output.write(text())
    case .json: try Output.write(data: JSONSink.text(object()))
    }
  }
}

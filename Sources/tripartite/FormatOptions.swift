internal import Wording
internal import Archive
internal import ArgumentParser

/// In which format.
struct FormatOptions: ParsableArguments {
  @Option(help: ArgumentHelp(Program.words.formatHelp))
  var format: OutputFormat?

  /// The format asked for, or the one that suits where standard output goes.
  var chosen: OutputFormat { format ?? .standard(isTerminal: Output.isTerminal) }

  /// Writes a listing to standard output, cut to the width only on a terminal.
  ///
  /// - Parameter grouped: What JSON has in place of it; `nil` for the same.
  func write(_ listing: Listing, asJSON grouped: Listing? = nil) throws(CommandFailure) {
    let listing = chosen == .json ? grouped ?? listing : listing
    let text = chosen.text(of: listing, width: Output.isTerminal ? Output.columns : nil)
    try chosen == .table ? Output.write(text) : Output.write(data: text)
  }
}

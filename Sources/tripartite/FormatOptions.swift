internal import Archive
internal import ArgumentParser

/// In which format.
struct FormatOptions: ParsableArguments {
  @Option(help: "table, json, csv or markdown (default: table on a terminal, else csv).")
  var format: OutputFormat?

  /// Writes a listing to standard output, cut to the width only on a terminal.
  ///
  /// - Parameter grouped: What JSON has in place of it; `nil` for the same.
  func write(_ listing: Listing, asJSON grouped: Listing? = nil) throws(CommandFailure) {
    let isTerminal = Output.isTerminal
    let format = format ?? .standard(isTerminal: isTerminal)
    let listing = format == .json ? grouped ?? listing : listing
    try Output.write(format.text(of: listing, width: isTerminal ? Output.columns : nil))
  }
}

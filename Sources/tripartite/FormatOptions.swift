internal import Archive
internal import ArgumentParser

/// In which format.
struct FormatOptions: ParsableArguments {
  @Option(help: "table, json, csv or markdown (default: table on a terminal, else csv).")
  var format: OutputFormat?

  /// Writes a listing to standard output, cut to the width only on a terminal.
  func write(_ listing: Listing) throws(CommandFailure) {
    let isTerminal = Output.isTerminal
    let format = format ?? .standard(isTerminal: isTerminal)
    try Output.write(format.text(of: listing, width: isTerminal ? Output.columns : nil))
  }
}

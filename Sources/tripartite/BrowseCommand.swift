internal import Archive
internal import ArgumentParser
internal import Meeting

/// Opens the record on the whole screen.
struct BrowseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse", abstract: "Opens the record on the whole screen.",
    usage: "tripartite [browse] [--language LANGUAGE] [--data FOLDER]",
    discussion: "The same as tripartite alone.")

  @OptionGroup var record: RecordOptions
  @OptionGroup var copy: ReportOptions

  func run() throws {
    try Self.open(folder: record.data, language: record.language, copy: copy)
  }

  /// Opens a record, and returns when the reader quits.
  ///
  /// - Parameters:
  ///   - folder: A data folder; `nil` for that of the environment, or the bundled one.
  ///   - language: The language of names; `nil` for the locale's.
  ///   - copy: Which copy of the printed report; `nil` for that of the environment.
  static func open(
    folder: String?, language: Language?, copy: ReportOptions? = nil
  ) throws {
    guard Output.isTerminal else {
      throw CommandFailure.usage(
        "standard output is not a terminal; without a screen these work: "
          + Tripartite.commandNames.filter { $0 != "browse" }.joined(separator: ", "))
    }
    let folder = folder ?? Environment["TRIPARTITE_DATA"]
    let opening: Opening
    let printed: PrintedReport?
    if ReportOptions.isNamed(copy?.report) {
      // A copy of the report is held against the whole record.
      opening = Opening(try Meeting(folder: folder))
      printed = try ReportOptions.printed(copy?.report, for: opening.meeting)
    } else {
      opening = try Opening(folder: folder)
      printed = nil
    }
    try Browse.run(
      opening, language: language ?? Language(environment: { Environment[$0] }), printed: printed)
  }
}

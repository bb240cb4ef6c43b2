internal import Wording
internal import Archive
internal import ArgumentParser
internal import Browser
internal import Settings

/// Prints the settings in force, and where each of them comes from.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: Program.words.configAbstract,
    usage: """
      tripartite config [--format table|json]
      tripartite config --example
      """,
    discussion: Program.words.configNote + "\n\n"
      + Setting.all.map(\.helpLine).joined(separator: "\n")
      + "\n  [keys]    \(Program.words.keysNote)")

  @Option(help: ArgumentHelp(Program.words.tableFormatHelp))
  var format: Format = .table
  @Flag(help: ArgumentHelp(Program.words.exampleHelp))
  var example = false
  @OptionGroup var record: RecordOptions
  @OptionGroup var report: ReportOptions
  @OptionGroup var screen: ScreenOptions

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table
    case json
  }

  func run() throws {
    guard !example else { return try Output.write(data: Setting.example) }
    let settings = Settings(options: record.chosen + report.chosen + screen.chosen)
    settings.remarkMistakes()
    switch format {
    case .json: try Output.write(data: JSONSink.text(settings.object))
    case .table:
      let width = Output.isTerminal ? Output.columns : nil
      try Output.write(settings.fileLine + TableSink.text(settings.listing, width: width))
    }
  }
}

extension Setting {
  fileprivate var helpLine: String {
    let filled = name + String(repeating: " ", count: max(1, 10 - name.count))
    return "  \(filled)\(summary(in: Program.language))"
  }
}

internal import Archive
internal import ArgumentParser
internal import Meeting
internal import Settings

/// Shows everything about one thing.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows everything about one thing.",
    usage: """
      tripartite show THING
        [--report FILE] [--format text|json] [--language LANGUAGE]
        [--data FOLDER]
      """,
    discussion: """
      THING is a paragraph (54), the id of an intervention (i054), of a point, person, \
      delegation or topic, the code of an instrument (C189), or a country or other name \
      (CH, suisse, tomei), with its kind where several have it (group:EU).
      """)

  @Argument(help: "What to show; several words are one name.")
  var thing: [String]

  @OptionGroup var format: TextFormatOptions
  @OptionGroup var report: ReportOptions
  @OptionGroup var record: RecordOptions

  func run() throws {
    let settings = record.settings(report.chosen)
    let meeting = try Meeting(settings)
    let thing = try Thing(thing.joined(separator: " "), in: meeting)
    var sheet = FactSheet(thing, in: meeting, language: settings.language)
    if let printed = try settings.printed(for: meeting, orRemark: Output.remark(line:)) {
      sheet.add(thing, asPrintedIn: printed)
    }
    try format.write(
      sheet.text(width: Output.isTerminal ? Output.columns : 80), asJSON: .object(sheet.fields))
  }
}

internal import Wording
internal import Archive
internal import ArgumentParser
internal import Meeting
internal import Settings

/// Shows everything about one thing.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: Program.words.showAbstract,
    usage: """
      tripartite show THING
        [--report FILE] [--format text|json] [--language LANGUAGE]
        [--data FOLDER]
      """,
    discussion: Program.words.showNote)

  @Argument(help: ArgumentHelp(Program.words.thingHelp))
  var thing: [String]

  @OptionGroup var format: TextFormatOptions
  @OptionGroup var report: ReportOptions
  @OptionGroup var record: RecordOptions

  func run() throws {
    let settings = record.settings(report.chosen)
    let meeting = try Meeting(settings)
    let (thing, remark) = try Thing.found(thing.joined(separator: " "), in: meeting)
    if let remark { Output.remark(remark) }
    var sheet = FactSheet(thing, in: meeting, language: settings.language)
    if let printed = try settings.printed(for: meeting, orRemark: Output.remark(line:)) {
      sheet.add(thing, asPrintedIn: printed, settings.language.words)
    }
    try format.write(
      sheet.text(width: Output.isTerminal ? Output.columns : 80), asJSON: .object(sheet.fields))
  }
}

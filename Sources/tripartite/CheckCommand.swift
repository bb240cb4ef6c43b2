internal import Wording
internal import ArgumentParser
internal import Meeting
internal import Settings

/// Reports every error of a data folder.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: Program.words.checkAbstract,
    usage: "tripartite check [FOLDER]",
    discussion: Program.words.checkNote)

  @Argument(help: ArgumentHelp(Program.words.folderHelp), completion: .directory)
  var folder: String?

  @OptionGroup var record: RecordOptions

  func run() throws {
    if folder != nil, record.data != nil {
      throw CommandFailure.usage(Program.words.checkTakesOneFolder)
    }
    let settings = record.settings([(.data, folder.map(SettingValue.word))])
    let meeting = try Meeting(settings, isChecked: true)
    try Output.write(meeting.census + "\n")
  }
}

extension Meeting {
  /// How many rows each table has, on one line.
  var census: String {
    let words = Program.words
    let counts = [
      words.regionalGroups(regionalGroups.count), words.delegations(delegations.count),
      words.participants(participants.count), words.officers(officers.count),
      words.themes(themes.count), words.interventions(interventions.count),
      words.proceedings(proceedings.count), words.points(points.count),
      words.topics(topics.count), words.instruments(instruments.count),
      words.bodies(bodies.count), words.conclusions(conclusions.count),
      words.traces(traces.count), words.documents(documents.count),
      words.provisions(provisions.count), words.facts(facts.count),
      words.discrepancies(discrepancies.count),
    ]
    return words.noErrors(details.id.rawValue, counts.joined(separator: ", "))
  }
}

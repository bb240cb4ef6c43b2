internal import ArgumentParser
internal import Meeting
internal import Settings

/// Reports every error of a data folder.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Reports every error of a data folder, one line each.",
    usage: "tripartite check [FOLDER]",
    discussion: "A line is FILE:LINE: what stands there, and what was expected.")

  @Argument(
    help: "A data folder (default: --data, $TRIPARTITE_DATA, else the bundled one).",
    completion: .directory)
  var folder: String?

  @OptionGroup var record: RecordOptions

  func run() throws {
    if folder != nil, record.data != nil {
      throw CommandFailure.usage("check takes one folder; name it after check or after --data")
    }
    let settings = record.settings([(.data, folder.map(SettingValue.word))])
    let meeting = try Meeting(settings, isChecked: true)
    try Output.write(meeting.census + "\n")
  }
}

extension Meeting {
  /// How many rows each table has, on one line.
  var census: String {
    let counts: [(Int, String, String)] = [
      (regionalGroups.count, "regional group", "regional groups"),
      (delegations.count, "delegation", "delegations"),
      (participants.count, "participant", "participants"),
      (officers.count, "officer", "officers"), (themes.count, "theme", "themes"),
      (interventions.count, "intervention", "interventions"),
      (proceedings.count, "proceeding", "proceedings"), (points.count, "point", "points"),
      (topics.count, "topic", "topics"), (instruments.count, "instrument", "instruments"),
      (bodies.count, "body", "bodies"),
      (conclusions.count, "conclusion", "conclusions"), (traces.count, "trace", "traces"),
      (documents.count, "document", "documents"),
      (provisions.count, "provision", "provisions"), (facts.count, "fact", "facts"),
      (discrepancies.count, "discrepancy", "discrepancies"),
    ]
    let phrases = counts.map { count, one, many in "\(count) \(count == 1 ? one : many)" }
    return "\(details.id): \(phrases.joined(separator: ", ")): no errors"
  }
}

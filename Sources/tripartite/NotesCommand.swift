internal import Archive
internal import ArgumentParser
internal import Browser
internal import Meeting
internal import Notes
internal import Search
internal import Settings
internal import Storage
internal import Wording

/// Prints what the user has marked, noted and saved, and changes it.
struct NotesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notes", abstract: Program.words.notesAbstract,
    usage: """
      tripartite notes [QUERY ...] [--format FORMAT] [--data FOLDER]
      tripartite notes add THING [TEXT ...], notes remove THING
      """,
    discussion: Program.words.notesDiscussion)

  @Argument(help: ArgumentHelp(Program.words.notesQueryHelp))
  var words: [String] = []

  @OptionGroup var format: FormatOptions
  @OptionGroup var record: RecordOptions

  func run() throws {
    let settings = record.settings()
    let meeting = try Meeting(settings)
    var file = NotesFile.ofUser()
    for mistake in file.mistakes { Output.remark(line: mistake.description(in: Program.words)) }
    switch words.first {
    case "add": try add(words.dropFirst(), to: &file, of: meeting)
    case "remove": try remove(words.dropFirst(), from: &file, of: meeting)
    default: try list(file, of: meeting, settings)
    }
  }

  private func list(
    _ file: NotesFile, of meeting: Meeting, _ settings: Settings
  ) throws(CommandFailure) {
    let notes = file.notes(of: meeting)
    let query = words.isEmpty ? nil : try Query(words: words, in: meeting)
    let listing = NotesListing(
      notes, of: meeting, in: settings.language, query: query, words: words,
      SearchIndex(meeting, settings))
    try format.write(listing.listing)
    guard listing.listing.rows.isEmpty else { return }
    throw CommandFailure.nothing(
      notes.isEmpty
        ? Program.words.nothingNotedYet : Program.words.nothingKeptMatches)
  }

  private func add(
    _ words: ArraySlice<String>, to file: inout NotesFile, of meeting: Meeting
  ) throws(CommandFailure) {
    guard let name = words.first else {
      throw .usage(Program.words.addNeedsAThing)
    }
    let thing = try Reference(name, in: meeting)
    let text = words.dropFirst().joined(separator: " ").printableLines
    let notes = file.notes(of: meeting)
    guard !text.isEmpty else {
      guard !notes.isMarked(thing) else { return }
      return try apply([notes.markingOrNot(thing)], to: &file)
    }
    let place = meeting.paragraph(named: name, within: thing).map { "¶ \($0): " } ?? ""
    try apply([notes.adding(place + text, to: thing)], to: &file)
  }

  private func remove(
    _ words: ArraySlice<String>, from file: inout NotesFile, of meeting: Meeting
  ) throws(CommandFailure) {
    let name = words.joined(separator: " ")
    guard !name.isEmpty else {
      throw .usage(Program.words.removeNeedsAThing)
    }
    let notes = file.notes(of: meeting)
    if notes.queries.contains(where: { $0.name == name }) {
      return try apply([notes.dropping(queryNamed: name)], to: &file)
    }
    // What another edition of the record has can be taken away by what the file calls it.
    let own = Reference(name).flatMap { notes.things.contains($0) ? $0 : nil }
    let thing = if let own { own } else { try Reference(name, in: meeting) }
    let changes = notes.dropping(thing)
    guard !changes.isEmpty else {
      throw .nothing(Program.words.neitherMarkedNorNoted(name))
    }
    try apply(changes, to: &file)
  }

  private func apply(_ changes: [Change], to file: inout NotesFile) throws(CommandFailure) {
    let words = Program.words
    let kept = file.apply(changes)
    if let failure = kept.failure { throw .usage(words.notWritten(failure.description(in: words))) }
    for line in kept.outcomes.told(in: words) { Output.remark(line) }
  }
}

extension Meeting {
  /// The paragraph by whose number a thing is named that has several; `nil` for any other name.
  fileprivate func paragraph(named name: String, within thing: Reference) -> Int? {
    guard let number = Int(name), thing.kind == .intervention,
      let intervention = interventions[Identifier(thing.id)], intervention.paragraphs.count > 1
    else { return nil }
    return number
  }
}

extension Reference {
  /// What `show` would show, where that is one row of the record.
  fileprivate init(_ text: String, in meeting: Meeting) throws(CommandFailure) {
    let thing = try Thing(text, in: meeting)
    if case .country(let delegations) = thing, let first = delegations.first {
      guard delegations.count == 1 else {
        throw .ambiguous(text, delegations.map { .delegation($0) })
      }
      self.init(.delegation, first.id.rawValue)
      return
    }
    guard let kind = Reference.Kind(rawValue: thing.kind.rawValue) else {
      throw .usage(Program.words.cannotBeNoted(text))
    }
    self.init(kind, thing.identifier)
  }
}

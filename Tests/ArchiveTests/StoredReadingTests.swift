import Meeting
import Testing

@testable import Archive
import TestSupport

/// Tables that stay in their files give what tables of values give, right or wrong.
@Suite struct StoredReadingTests {
  @Test(arguments: 1...6)
  func storedTablesHaveTheSameRows(_ seed: UInt64) throws {
    let folder = try GeneratedFolder(seed: seed, interventions: 60).folder
    let (held, stored) = (try folder.meeting(.allHeld), try folder.meeting(.allStored))
    #expect(held.interventions.count == 63)
    #expect(Array(held.participants) == Array(stored.participants))
    #expect(Array(held.interventions) == Array(stored.interventions))
    #expect(Array(held.points) == Array(stored.points))
    #expect(Array(held.traces) == Array(stored.traces))
    #expect(Array(held.facts) == Array(stored.facts))
    #expect(stored.points.contains { $0.text.contains("\u{FFFD}") })
  }

  @Test(arguments: 1...6)
  func storedTablesAnswerEveryQuestionAlike(_ seed: UInt64) throws {
    let folder = try GeneratedFolder(seed: seed, interventions: 40).folder
    let (held, stored) = (try folder.meeting(.allHeld), try folder.meeting(.allStored))
    #expect(answers(of: held) == answers(of: stored))
  }

  @Test func theBundledRecordStoredIsTheBundledRecord() throws {
    let files = Archive.bundledFiles
    let stored = try Archive.meeting(.allStored) { table in
      files[table.file].map { .success([UInt8]($0)) } ?? .failure(.missingFile(table.file))
    }
    let held = try Archive.bundled()
    #expect(Array(held.points) == Array(stored.points))
    #expect(answers(of: held) == answers(of: stored))
  }

  @Test func anOutlineHasAllButTheTexts() throws {
    let folder = try GeneratedFolder(seed: 9, interventions: 30).folder
    let stored = try folder.meeting(.allStored)
    for (point, outline) in zip(stored.points, stored.points.outlines) {
      #expect(outline.text == "-")
      #expect(outline.id == point.id && outline.intervention == point.intervention)
      #expect(outline.paragraph == point.paragraph && outline.kind == point.kind)
      #expect(outline.topics == point.topics && outline.instruments == point.instruments)
      #expect(outline.bodies == point.bodies && outline.countries == point.countries)
    }
    for (intervention, outline) in zip(stored.interventions, stored.interventions.outlines) {
      #expect(outline.id == intervention.id && outline.attribution == intervention.attribution)
      #expect((outline.note == nil) == (intervention.note == nil))
    }
  }

  /// Changes that each give an error or more, by what they do to a line of a file.
  private static let breaks: [(name: String, change: @Sendable (String) -> String)] = [
    ("a cell too few", { String($0.dropLast(while: { $0 != "," }).dropLast()) }),
    ("a cell too many", { $0 + ",x" }),
    ("an empty line", { $0 + "\n" }),
    ("CRLF", { $0 + "\r" }),
    ("a quote within", { "a\"" + $0 }),
    ("a quote left open", { $0 + ",\"x" }),
    ("text after a quote", { "\"a\"b" + $0 }),
    ("the line twice", { $0 + "\n" + $0 }),
    ("a NUL", { "\0" + $0 }),
    ("another identifier", { "y" + $0 }),
    ("no identifier", { "," + $0.drop { $0 != "," }.dropFirst() }),
    ("another number", { $0.replacing(",1,", with: ",7,") }),
    ("a kind that is none", { $0.replacing("supports", with: "sings") }),
    ("a topic that is none", { $0.replacing("building", with: "bilding") }),
    ("a person that is none", { $0.replacing("identifier", with: "name") }),
    ("an intervention that is none", { $0.replacing(",x", with: ",z") }),
    ("no text", { $0.replacing("T", with: "") }),
    ("a fact without reason", { String($0.drop(while: { $0 != "," })) }),
  ]

  @Test(arguments: 0..<120)
  func storedTablesGiveTheSameErrorsAtTheSamePlaces(_ seed: Int) throws {
    var numbers = SeededNumbers(seed: UInt64(seed))
    var folder = try GeneratedFolder(seed: UInt64(seed % 7), interventions: 25).folder
    var names: [String] = []
    for _ in 0...(seed % 3) {
      let file = numbers.pick([
        "participants.csv", "interventions.csv", "points.csv", "points.csv", "traces.csv",
        "facts.csv",
      ])
      let change = Self.breaks[seed % Self.breaks.count]
      names.append("\(change.name) in \(file)")
      var lines = try folder.text(file).split(separator: "\n", omittingEmptySubsequences: false)
        .map(String.init)
      let line = Int.random(in: 1..<(lines.count - 1), using: &numbers)
      lines[line] = change.change(lines[line])
      folder.files[file] = Array(lines.joined(separator: "\n").utf8)
    }
    let (held, stored) = (folder.errors(.allHeld), folder.errors(.allStored))
    #expect(held == stored, "\(names)")
  }

  @Test func mostOfTheBreaksAreErrors() throws {
    let folder = try GeneratedFolder(seed: 1, interventions: 25).folder
    let lines = try folder.text("points.csv").split(separator: "\n").map(String.init)
    let line = try #require(lines.firstIndex { $0.contains(",building,C137,") })
    let found = Self.breaks.filter { change in
      var (folder, lines) = (folder, lines)
      lines[line] = change.change(lines[line])
      folder.files["points.csv"] = Array((lines.joined(separator: "\n") + "\n").utf8)
      return !folder.errors(.allStored).isEmpty
    }
    #expect(found.count > 10, "\(found.map(\.name))")
  }

  @Test func bytesThatAreNotUTF8AreToldOfStoredTablesToo() throws {
    var folder = try GeneratedFolder(seed: 2, interventions: 25).folder
    let place = try #require(folder.files["points.csv"]?.lastIndex(of: UInt8(ascii: "T")))
    folder.files["points.csv"]?[place] = 0xFF
    #expect(folder.errors(.allHeld) == folder.errors(.allStored))
    #expect(folder.errors(.allStored).count == 1)
  }

  @Test func columnsMayStandInAnyOrderInStoredTables() throws {
    var folder = try GeneratedFolder(seed: 3, interventions: 25).folder
    let text = try folder.text("traces.csv").split(separator: "\n").map { line in
      let cells = line.split(separator: ",", maxSplits: 3, omittingEmptySubsequences: false)
      return cells.count == 4 && !cells[3].contains("\"")
        ? [cells[2], cells[0], cells[1], cells[3]].joined(separator: ",") : ""
    }
    folder.files["traces.csv"] = Array(text.filter { !$0.isEmpty }.map { $0 + "\n" }.joined().utf8)
    #expect(folder.errors(.allHeld) == folder.errors(.allStored))
    var small = try TinyFolder()
    small.files["facts.csv"] = Array(
      "reason,id,paragraph,kind,value,point\n,f1,3,year,1,p003-01\n".utf8)
    let stored = try small.meeting(.allStored)
    #expect(stored.facts["f1"]?.point == "p003-01")
    #expect(stored.facts["f2"] == nil)
  }
}

extension String {
  fileprivate func dropLast(while isDropped: (Character) -> Bool) -> Substring {
    var rest = self[...]
    while let last = rest.last, isDropped(last) { rest.removeLast() }
    return rest
  }
}

/// What a meeting answers to every question about every row, a line each.
func answers(of meeting: Meeting) -> [String] {
  var lines: [String] = []
  func note(_ what: String, _ answer: some Any) { lines.append("\(what): \(answer)") }
  for delegation in meeting.delegations {
    note("people", meeting.participants(of: delegation.id).map(\.id))
    note("spoken", meeting.interventions(of: delegation.id).map(\.id))
    note("places", Array(meeting.interventionPositions(of: .delegations([delegation.id]))))
  }
  for person in meeting.participants {
    note("by", meeting.interventions(by: person.id).map(\.id))
    note("possible", meeting.possibleInterventions(by: person.id).map(\.id))
    note("listings", meeting.listings(of: person.id))
    note("offices", meeting.offices(of: person.id).map(\.id))
    note("contradictions", meeting.discrepancies(touching: person.id.rawValue).map(\.id))
  }
  for officer in meeting.officers { note("of", meeting.interventions(by: officer.id).map(\.id)) }
  for theme in meeting.themes { note("under", meeting.interventions(under: theme.id).map(\.id)) }
  for (position, intervention) in meeting.interventions.enumerated() {
    note("points", meeting.points(of: intervention.id).map(\.id))
    note("agree", meeting.agreements(with: intervention.id).map(\.id))
    note("reply", meeting.replies(to: intervention.id).map(\.id))
    note("mention", meeting.mentions(of: intervention.id).map(\.id))
    note("topics", meeting.topics(of: intervention.id).map(\.id))
    note("at", meeting.intervention(at: intervention.paragraphs.upperBound)?.id ?? "-")
    note("theme", meeting.themePosition(ofInterventionAt: position))
    note("speaker", meeting.speaker(of: intervention, in: .english))
  }
  for (position, point) in meeting.points.enumerated() {
    note("traces", meeting.traces(of: point.id).map(\.id))
    note("of", meeting.interventionPosition(ofPointAt: position))
  }
  for number in meeting.conclusions { note("to", meeting.points(leadingTo: number.id).map(\.id)) }
  for topic in meeting.topics {
    note("about", meeting.points(about: .topic(topic.id)).map(\.id))
    note("on", meeting.interventions(about: topic.id))
  }
  for instrument in meeting.instruments {
    note("cite", meeting.interventions(citing: instrument.id))
  }
  for body in meeting.bodies { note("name", meeting.interventions(naming: body.id)) }
  for group in SpeakingGroup.allCases {
    note("group", meeting.interventions(of: .group(group)).map(\.id))
    let comparison = meeting.comparison(of: .group(group), with: .group(.workers))
    note(
      "compare", comparison.rows.map { "\($0.topic) \($0.first.map(\.id)) \($0.second.map(\.id))" })
  }
  return lines
}

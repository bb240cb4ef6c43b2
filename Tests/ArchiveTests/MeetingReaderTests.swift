import Meeting
import Testing

@testable import Archive

@Suite struct MeetingReaderTests {
  @Test func everyTableIsRead() throws {
    let meeting = try TinyFolder().meeting()
    #expect(meeting.details.titles.french == "Réunion des quais")
    #expect(meeting.details.discussion == 1...5)
    #expect(meeting.regionalGroups["NORTH"]?.members == ["IS", "NO"])
    #expect(meeting.delegations["government-is"]?.names.inferred == [.spanish])
    #expect(meeting.delegations["ngo-pilots"]?.country == nil)
    #expect(meeting.participants["ada-okafor-2"]?.sameAs == "ada-okafor")
    #expect(meeting.officers["chairperson"]?.paragraphs == [1, 5])
    #expect(meeting.themes["opening"]?.question == "")
    #expect(meeting.proceedings["e002"]?.paragraph == 2)
    #expect(meeting.topics["building"]?.theme == "quays")
    #expect(meeting.instruments["C137"]?.number == 137)
    #expect(meeting.bodies["IMO"]?.acronyms[.french] == "OMI")
    #expect(meeting.points["p003-01"]?.countries == ["NG", "IS"])
    #expect(meeting.conclusions["1(i)"]?.instruments == ["C137"])
    #expect(meeting.traces.map(\.extent) == [.full, .nowhere])
    #expect(meeting.traces.map(\.conclusion) == ["1(i)", nil])
    #expect(meeting.documents["report-1999"]?.symbol == nil)
    #expect(meeting.documents["plan-1997"]?.date == "1997-05")
    #expect(meeting.provisions["a2"]?.followsFrom == [.provision("a1")])
    #expect(meeting.provisions["a2"]?.leadsTo == [.conclusion("1(i)")])
    #expect(meeting.facts["f3"]?.reason == "Only in the label.")
    #expect(meeting.discrepancies["d01"]?.subjects == ["ada-okafor", "i003"])
  }

  @Test func aLineBreakWithinATextBecomesABlank() throws {
    let text = try TinyFolder().meeting().points["p004-01"]?.text
    #expect(text == "The Workers warn of stones, and of water.")
  }

  @Test func whatCouldActOnATerminalIsReplacedOnce() throws {
    let folder = try TinyFolder(
      "points.csv", "Iceland agrees.", "I\u{1B}[2Jce\u{202E}land\u{200B} agr\u{AD}e\u{9B}s\t.")
    #expect(
      try folder.meeting().points["p005-01"]?.text
        == "I\u{FFFD}[2Jce\u{FFFD}land\u{FFFD} agr\u{FFFD}e\u{FFFD}s\u{FFFD}.")
  }

  @Test(arguments: [
    Break(
      "participants.csv", "anna-thorsdottir,government-is", "jon-thorsson,government-is",
      "3: id is 'jon-thorsson', expected one that line 2 does not have already"),
    Break(
      "points.csv", "p005-01,", "p004-01,",
      "6: id is 'p004-01', expected one that line 4 does not have already"),
  ])
  func anIdentifierThatIsThereTwice(_ change: Break) throws {
    let folder = try TinyFolder(change.file, change.old, change.new)
    #expect(folder.errors.contains(change.lines[0]), "\(folder.errors)")
  }

  @Test(arguments: [
    Break(
      "participants.csv", "ada-okafor,worker-ng", "ada-okafor,worker-gh",
      "4: delegation is 'worker-gh', expected an id of delegations.csv"),
    Break(
      "participants.csv", "en,,ada-okafor\n", "en,,ada\n",
      "5: same_as is 'ada', expected an id of participants.csv"),
    Break(
      "delegations.csv", "europe-central-asia,NORTH", "europe-central-asia,SOUTH",
      "2: groups is 'SOUTH', expected an id of regional_groups.csv"),
    Break(
      "officers.csv", "Ms Ada Okafor,ada-okafor", "Ms Ada Okafor,ada",
      "3: participant is 'ada', expected an id of participants.csv"),
    Break(
      "interventions.csv", "government-is,NORTH", "government-no,SOUTH",
      "4: delegation is 'government-no', expected an id of delegations.csv",
      "4: on_behalf_of is 'SOUTH', expected an id of regional_groups.csv",
      "4: candidates is 'jon-thorsson', expected a participant of government-no",
      "4: candidates is 'anna-thorsdottir', expected a participant of government-no"),
    Break(
      "interventions.csv", "listed,i003,i003,,", "listed,i002,i003;i004,i009,",
      "4: agrees_with is 'i002', expected an id of interventions.csv",
      "4: answers is 'i004', expected an id of interventions.csv",
      "4: refers_to is 'i009', expected an id of interventions.csv"),
    Break(
      "proceedings.csv", "2,opening", "2,closing",
      "2: theme is 'closing', expected an id of themes.csv"),
    Break(
      "topics.csv", "them.,quays", "them.,harbours",
      "2: theme is 'harbours', expected an id of themes.csv"),
    Break(
      "points.csv", "basalt.,building,,,", "basalt.,basalt,C138,ILO,",
      "7: topics is 'basalt', expected an id of topics.csv",
      "7: instruments is 'C138', expected an id of instruments.csv",
      "7: bodies is 'ILO', expected an id of bodies.csv"),
    Break(
      "discrepancies.csv", "ada-okafor;i003", "i003;p003-01",
      "2: subjects is 'p003-01', expected an id of delegations.csv, participants.csv, "
        + "officers.csv, interventions.csv or proceedings.csv"),
  ])
  func aReferenceThatLeadsNowhere(_ change: Break) throws {
    #expect(try TinyFolder(change.file, change.old, change.new).errors == change.lines)
  }

  @Test(arguments: [
    Break(
      "proceedings.csv", "2,opening", "2,quays",
      "2: theme is 'paragraph 2', expected a paragraph from 3 to 5"),
    Break(
      "points.csv", "p004-01,i003,4,1", "p004-01,i005,5,3",
      "4: order is '3', expected 1 in paragraph 5"),
  ])
  func aValueThatContradictsAnother(_ change: Break) throws {
    let folder = try TinyFolder(change.file, change.old, change.new)
    #expect(folder.errors.contains(change.lines[0]), "\(folder.errors)")
  }

  @Test func everyParagraphOfASpeechHasAPoint() throws {
    let folder = try TinyFolder(
      "points.csv", "p004-01,i003,4,1,warns,\"The Workers warn of stones,\nand of water.\",,,,\n",
      "")
    #expect(
      folder.errors == [
        "interventions.csv:3: last_paragraph is '4', "
          + "expected at least one row of points.csv for every paragraph"
      ])
  }

  @Test func everyParagraphOfTheDiscussionIsToldOfOnce() throws {
    let folder = try TinyFolder("proceedings.csv", "e002,2,opening", "e002,1,opening")
    #expect(
      folder.errors == [
        "meeting.csv:2: last_paragraph is 'paragraph 1', "
          + "expected one intervention or proceeding for it, found 2",
        "meeting.csv:2: last_paragraph is 'paragraph 2', "
          + "expected one intervention or proceeding for it, found 0",
      ])
  }

  @Test func theMeetingIsOneRow() throws {
    var folder = try TinyFolder()
    let header = try #require(try folder.text("meeting.csv").split(separator: "\n").first)
    folder.files["meeting.csv"] = [UInt8]("\(header)\n".utf8)
    #expect(folder.errors == ["meeting.csv: has 0 rows, expected 1"])
  }

  @Test func aMissingFileIsToldAndNothingThatFollowsFromIt() throws {
    var folder = try TinyFolder()
    folder.files["delegations.csv"] = nil
    #expect(folder.errors == ["delegations.csv: no such file in the folder"])
  }

  @Test func aRowWithAnErrorIsNotMissedByThoseThatReferToIt() throws {
    let folder = try TinyFolder(
      "participants.csv", "ada-okafor,worker-ng,3,delegate", "ada-okafor,worker-ng,3,boss")
    #expect(
      folder.errors == [
        "participants.csv:4: role is 'boss', expected one of delegate, substitute, adviser, "
          + "observer, representative, secretariat"
      ])
  }

  @Test func aRecordThatCannotBeReadIsNotMissedByThoseThatReferToIt() throws {
    let folder = try TinyFolder("delegations.csv", "2,worker-members,country,NIGERIA", "2,NIGERIA")
    #expect(folder.errors == ["delegations.csv:3: has 14 columns, expected 16"])
  }

  @Test func theErrorsOfAllTablesAreToldTogetherByFileAndLine() throws {
    var folder = try TinyFolder("themes.csv", "quays,2,discussion", "quays,3,debate")
    try folder.replace("bodies.csv", "IMO,un-system", "IMO,")
    try folder.replace("points.csv", "basalt.,building,,,", "basalt.,basalt,C138,,")
    try folder.replace("points.csv", "3,1,asks", "3,1,shouts")
    folder.files["topics.csv"] = nil
    #expect(
      folder.errors.map { $0.prefix { $0 != " " } } == [
        "bodies.csv:2:", "points.csv:3:", "points.csv:7:", "themes.csv:3:", "themes.csv:3:",
        "topics.csv:",
      ])
  }
}

import Meeting
import Testing

@testable import Archive

@Suite struct AttributionRowTests {
  private static let stated = "stated,,chairperson,,"
  private static let inferred = "inferred,ada-okafor,,,"
  private static let oneOf = "one_of,,,jon-thorsson;anna-thorsdottir,"

  @Test func eachKindIsRead() throws {
    let interventions = try TinyFolder().meeting().interventions
    #expect(interventions["i001"]?.attribution == .stated(.officer("chairperson")))
    #expect(interventions["i003"]?.attribution == .inferred(.participant("ada-okafor")))
    #expect(
      interventions["i005"]?.attribution == .oneOf(["jon-thorsson", "anna-thorsdottir"]))
    let folder = try TinyFolder("interventions.csv", Self.oneOf, "unknown,,,,")
    #expect(try folder.meeting().interventions["i005"]?.attribution == .unknown)
  }

  @Test(arguments: [
    Break(
      "interventions.csv", stated, "certain,,chairperson,,",
      "2: attribution is 'certain', expected one of stated, inferred, one_of, unknown"),
    Break(
      "interventions.csv", stated, ",,,,",
      "2: attribution is empty, expected one of stated, inferred, one_of, unknown"),
    Break(
      "interventions.csv", stated, "stated,,,,",
      "2: person is empty, expected a person or an officer where attribution is stated"),
    Break(
      "interventions.csv", inferred, "inferred,,,,",
      "3: person is empty, expected a person or an officer where attribution is inferred"),
    Break(
      "interventions.csv", inferred, "inferred,ada-okafor,worker-spokesperson,,",
      "3: officer is 'worker-spokesperson', expected nothing where a person is given"),
    Break(
      "interventions.csv", inferred, "inferred,ada-okafor,,jon-thorsson,",
      "3: candidates is 'jon-thorsson', expected nothing where attribution is inferred"),
    Break(
      "interventions.csv", oneOf, "one_of,jon-thorsson,chairperson,anna-thorsdottir,",
      "4: person is 'jon-thorsson', expected nothing where attribution is one_of",
      "4: officer is 'chairperson', expected nothing where attribution is one_of"),
    Break(
      "interventions.csv", oneOf, "unknown,,,jon-thorsson,",
      "4: candidates is 'jon-thorsson', expected nothing where attribution is unknown"),
    Break(
      "interventions.csv", oneOf, "one_of,,,,",
      "4: candidates is empty, expected two or more where the attribution is one_of"),
    Break(
      "interventions.csv", oneOf, "one_of,,,jon-thorsson;ada-okafor,",
      "4: candidates is 'ada-okafor', expected a participant of government-is"),
  ])
  func anAttributionThatContradictsItself(_ change: Break) throws {
    #expect(try TinyFolder(change.file, change.old, change.new).errors == change.lines)
  }
}

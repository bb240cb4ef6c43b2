import Meeting
import TestSupport
import Testing

@testable import Search

private let maker = RecordMaker.all(of: .sample)

/// What a record of the sample can be found by, a line each: use, language, text.
private func lines(_ kind: SearchRecord.Kind, _ id: String) throws -> [String] {
  let record = try #require(maker.records.first { $0.kind == kind && $0.id == id })
  let spellings = record.spellings.map { number -> String in
    let spelling = maker.pool.spellings[Int(number)]
    let use =
      switch spelling.use {
      case .name(let role): role.rawValue
      case .value(let field): field.rawValue + ":"
      }
    return "\(use) \(spelling.language?.rawValue ?? "-") \(spelling.text)"
  }
  return spellings + record.texts.map { "\($0.what) \($0.language?.rawValue ?? "-") \($0.text)" }
}

@Test func everyRowIsOneRecordInOrderOfKindsAndRows() {
  let meeting = Meeting.sample
  let expected =
    meeting.delegations.map(\.id.rawValue) + meeting.participants.map(\.id.rawValue)
    + meeting.officers.map(\.id.rawValue) + meeting.themes.map(\.id.rawValue)
    + meeting.interventions.map(\.id.rawValue) + meeting.proceedings.map(\.id.rawValue)
    + meeting.points.map(\.id.rawValue) + meeting.topics.map(\.id.rawValue)
    + meeting.instruments.map(\.id.rawValue) + meeting.bodies.map(\.id.rawValue)
    + meeting.discrepancies.map(\.id.rawValue) + meeting.conclusions.map(\.id.rawValue)
    + meeting.documents.map(\.id.rawValue) + meeting.provisions.map(\.id.rawValue)
  #expect(maker.records.map(\.id) == expected)
}

@Test func aDelegationIsFoundByNamesCodesAndSection() throws {
  let found = try lines(.delegation, "observer-ch")
  let official = found.filter { $0.contains("Conf") }
  #expect(official.contains("official name en Swiss Confederation"))
  #expect(official.contains("country: en Swiss Confederation"))
  #expect(
    found.filter { !official.contains($0) } == [
      "name en Switzerland", "name fr Suisse", "name es Suiza", "ISO code - CH", "ISO code - CHE",
      "id - observer-ch", "id: - observer-ch", "section: - government-observers",
      "country: en Switzerland", "country: fr Suisse", "country: es Suiza", "country: - CH",
      "country: - CHE", "kind: - delegation", "kind: - country", "group en Observers",
      "group fr Observateurs", "group es Observadores", "group: - observer",
      "section en Government observers", "section fr Observateurs gouvernementaux",
      "section es Observadores de los Gobiernos",
    ])
}

@Test func anInterventionIsFoundByWhoWhatAndForWhom() throws {
  let found = try lines(.intervention, "i008")
  for line in [
    "paragraph - 8", "id - i008", "delegation en Côte d'Ivoire", "country: - CIV",
    "country: - AFRICA-GROUP", "country: fr Groupe de l'Afrique",
    "speaker - Aya N’Guessan-Œuvrard", "speaker: - aya-nguessan", "role: - delegate",
    "on behalf of en Africa group", "for: - AFRICA-GROUP", "for: es Grupo de África",
    "group fr Gouvernements", "group: - government", "theme: - recruitment",
    "theme: fr Recrutement", "role: - government-representative", "has: - points",
    "topic: - training", "topic: es Formación", "kind: - asks", "kind: - intervention",
    "label - The representative of the Government of Côte d'Ivoire",
    "text - Côte d'Ivoire, for the Africa group, asks for a school at Abidjan.",
  ] {
    #expect(found.contains(line), "\(line)")
  }
  #expect(!found.contains("has: - doubt") && !found.contains("kind: - warns"))
}

@Test func aSpokespersonSpeaksForTheGroup() throws {
  #expect(try lines(.intervention, "i006").contains("for: fr Travailleurs"))
  #expect(try !lines(.intervention, "i009").contains { $0.hasPrefix("for:") })
}

@Test func candidatesAreSpeakersAndLeaveADoubt() throws {
  let found = try lines(.intervention, "i007")
  for line in [
    "speaker: - Urs Züllig", "speaker: - Léa Favre", "speaker: - Gian Camenzind",
    "has: - candidates",
    "has: - doubt",
  ] {
    #expect(found.contains(line), "\(line)")
  }
}

@Test func aPointHasItsOwnContentAndTheContextOfItsIntervention() throws {
  let found = try lines(.point, "p005-01")
  for line in [
    "in paragraph - 5", "instrument - C181", "cites: - C181", "cites: - 181", "cites: - MFLM",
    "cites: fr Cadre multilatéral", "topic: - fees", "topic: - training", "kind: - asks",
    "speaker - João Araújo", "for: - employers", "theme: - recruitment",
  ] {
    #expect(found.contains(line), "\(line)")
  }
  #expect(try !lines(.point, "p004-02").contains("cites: - C181"))
  #expect(try lines(.point, "p006-02").contains("body fr OIM"))
}

@Test func theTextOfWhatIsAskedForIsTagged() throws {
  let record = try #require(maker.records.first { $0.id == "i004" })
  #expect(record.texts.map(\.tag) == [.label, .plain, .plain, .asks])
  #expect(record.paragraphs == [4...5])
}

@Test func anOfficerIsFoundByOfficePersonAndListing() throws {
  let found = try lines(.officer, "employer-spokesperson")
  for line in [
    "office fr Porte-parole des employeurs", "name - João Araujo", "speaker - João Araújo",
    "country: - BR", "country: fr Brésil", "group: - employers", "role: - delegate",
  ] {
    #expect(found.contains(line), "\(line)")
  }
  #expect(try lines(.officer, "rapporteur").contains("office es Relator"))
}

@Test func anInstrumentIsFoundByCodeNumberAndTitles() throws {
  #expect(
    try lines(.instrument, "C181").prefix(4) == [
      "id - C181", "id: - C181", "number - C181", "number - 181",
    ])
  let codes = Meeting.sample.instruments.map(\.codes)
  #expect(codes == [["C181", "181"], ["MFLM"]])
}

@Test func sectionsSitInTheirGroups() {
  #expect(
    Section.allCases.map(\.group) == [
      .government, .employers, .workers, .observer, .observer, .observer, .observer, .observer,
      .office,
    ])
}

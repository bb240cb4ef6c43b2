import Meeting
import Search
import TestSupport
import Testing

/// The bundled record and its index, made once.
private let record = Result { try Meeting.record() }
private let index = Result { SearchIndex(try record.get()) }
private let all = Set(SearchRecord.Kind.allCases)

private func first(_ text: String) throws -> Hit? {
  try index.get().search(Query(text), kinds: all, limit: 1).first
}

@Test(arguments: [
  ("cote", "observer-ci", "name", Language?.some(.english)),
  ("filipinas", "government-ph", "name", .spanish),
  ("trinite", "government-tt", "name", .french), ("CH", "government-ch", "ISO code", nil),
  ("emirats", "government-ae", "name", .french), ("corea", "observer-kr", "name", .spanish),
  ("ostberg", "maria-ostberg-svanelind", "name", nil),
  ("velasquez", "alexander-delgado-velasquez", "name", nil), ("54", "i054", "paragraph", nil),
  ("para:54", "i054", "para", nil), ("c189", "C189", "id", nil), ("189", "C189", "number", nil),
  ("c97", "C097", "number", nil), ("mflm", "MFLM", "id", nil),
  ("oim", "igo-iom", "acronym", .french),
  ("i052", "", "", nil), ("52", "i051", "paragraph", nil),
])
func aFewLettersGoToTheRightPlaceOfTheBundledRecord(
  text: String, id: String, field: String, language: Language?
) throws {
  let hit = try first(text)
  #expect(hit?.id ?? "" == id)
  #expect(hit?.field ?? "" == field)
  #expect(hit?.language == language)
}

@Test func theDelegationsOfACountryComeFirst() throws {
  let hits = try index.get().search(Query("CH"), kinds: all, limit: 40)
  let delegations = try record.get().delegations.filter { $0.country?.iso2 == "CH" }
  #expect(hits.prefix(delegations.count).map(\.id) == delegations.map(\.id.rawValue))
}

@Test func everyNameOfEveryDelegationIsAWholeNameOfIt() throws {
  for delegation in try record.get().delegations {
    let (names, acronyms) = (delegation.names, delegation.acronyms)
    for name in [
      names.english, names.french, names.spanish, acronyms.english, acronyms.french,
      acronyms.spanish, delegation.country?.iso2 ?? "", delegation.country?.iso3 ?? "",
    ] where !name.isEmpty {
      let hits = try index.get().search(Query("\"\(name)\""), kinds: [.delegation], limit: 20)
      let hit = hits.first { $0.id == delegation.id.rawValue }
      #expect(hit?.score ?? 0 >= 100, "\(name)")
    }
  }
}

@Test func everyPersonIsFoundByNameInASCIIAndWithTheHonorific() throws {
  let index = try index.get()
  for participant in try record.get().participants {
    for text in [folded(participant.name), participant.fullName] {
      let found = try index.filter(Query(text), kinds: [.participant])
      #expect(found.contains(participant.id.rawValue), "\(text)")
    }
  }
}

@Test func aCountryFieldMeansOneCountryInAnyLanguageOrCode() throws {
  let (meeting, index) = (try record.get(), try index.get())
  for delegation in meeting.delegations where delegation.kind == .country {
    guard let country = delegation.country else { continue }
    let expected = Set(
      meeting.delegations.filter { $0.country == country }.map(\.id.rawValue))
    for name in [
      country.iso2, country.iso3, delegation.names.french, delegation.names.spanish,
      delegation.names.english,
    ] {
      let found = try index.filter(Query("country:\"\(name)\""), kinds: [.delegation])
      #expect(found == expected, "\(name)")
    }
  }
}

@Test func theFieldsAgreeWithTheQuestionsOfTheMeeting() throws {
  let (meeting, index) = (try record.get(), try index.get())
  for theme in meeting.themes {
    let found = try index.filter(Query("theme:\(theme.id)"), kinds: [.intervention])
    #expect(found == Set(meeting.interventions(under: theme.id).map(\.id.rawValue)))
  }
  for instrument in meeting.instruments {
    let found = try index.filter(Query("cites:\(instrument.id)"), kinds: [.point])
    let expected = meeting.points.filter { $0.instruments.contains(instrument.id) }
    #expect(found == Set(expected.map(\.id.rawValue)))
  }
  for group in SpeakingGroup.allCases {
    let found = try index.filter(Query("group:\(group.rawValue)"), kinds: [.intervention])
    let expected = meeting.interventions.filter { $0.group == group }.map(\.id.rawValue)
    #expect(found == Set(expected))
  }
  for paragraph in meeting.details.discussion {
    let found = try index.filter(Query("para:\(paragraph)"), kinds: [.intervention, .proceeding])
    #expect(found.count == 1, "\(paragraph)")
  }
}

import Meeting
import Search
import TestSupport
import Testing

private let index = SearchIndex(.sample)
private let all = Set(SearchRecord.Kind.allCases)

private func ids(_ text: String, _ kinds: Set<SearchRecord.Kind> = all) throws -> [String] {
  try index.filter(Query(text), kinds: kinds).sorted()
}

@Test(arguments: [
  ("cote", "government-ci", "name", Language?.some(.english)),
  ("ivoire", "government-ci", "name", .english), ("filipinas", "worker-ph", "name", .spanish),
  ("suisse", "observer-ch", "name", .french), ("CH", "observer-ch", "ISO code", nil),
  ("che", "observer-ch", "ISO code", nil), ("bresil", "employer-br", "name", .french),
  ("hwn", "ngo-hwn", "acronym", .english), ("zullig", "urs-zuellig", "name", nil),
  ("nguessan", "aya-nguessan", "name", nil), ("n'guessan", "aya-nguessan", "name", nil),
  ("oeuvrard", "aya-nguessan", "name", nil), ("Mme Favre", "lea-favre", "name", nil),
  ("7", "i007", "paragraph", nil), ("5", "i004", "paragraph", nil),
  ("c181", "C181", "id", nil), ("181", "C181", "number", nil),
  ("oim", "IOM", "acronym", .french), ("achterberg", "chairperson", "name", nil),
  ("relator", "rapporteur", "office", .spanish), ("ouverture", "opening", "title", .french),
  ("espoir", "", "", nil), ("frais", "fees", "name", .french), ("d02", "d02", "id", nil),
])
func aFewLettersGoToTheRecord(text: String, id: String, field: String, language: Language?) throws {
  let hit = try index.search(Query(text), kinds: all, limit: 1).first
  #expect(hit?.id ?? "" == id)
  #expect(hit?.field ?? "" == field)
  #expect(hit?.language == language)
}

@Test(arguments: [
  ("country:CI", ["i008"]), ("country:africa", ["i008"]), ("country:suiza", ["i007"]),
  ("country:\"Côte d'Ivoire\"", ["i008"]), ("for:AFRICA-GROUP", ["i008"]),
  ("for:workers", ["i006"]), ("for:travailleurs", ["i006"]), ("group:chair", ["i001"]),
  ("theme:closing", ["i009", "i010"]), ("theme:cloture", ["i009", "i010"]),
  ("speaker:favre", ["i007"]), ("speaker:\"Mme Favre\"", ["i007"]),
  ("speaker:achterberg", ["i001"]), ("cites:181", ["i004"]), ("cites:C181", ["i004"]),
  ("cites:mflm", ["i004"]), ("cites:cadre", ["i004"]), ("body:OIM", ["i006"]),
  ("topic:formation", ["i001", "i002", "i004", "i008", "i009", "i010"]),
  ("kind:opposes", ["i004"]), ("role:spokesperson", ["i004", "i006"]), ("role:adv", []),
  ("section:ngo", ["i010"]), ("para:5-7", ["i004", "i006", "i007"]), ("para:7", ["i007"]),
  ("para:9-", ["i009", "i010"]), ("asks:guide", ["i004"]), ("asks:welcome", []),
  ("asks:\"fee\"", ["i006"]), ("label:network", ["i010"]), ("id:i009", ["i009"]),
  ("has:remark", ["i009"]), ("has:note", []), ("has:doubt", ["i007", "i009", "i010"]),
  ("has:candidates", ["i007", "i009"]), ("has:doubt -has:candidates", ["i010"]),
  ("fees", ["i006"]), ("\"fee\"", ["i006"]), ("recruitment agencies", ["i004", "i007"]),
  ("\"recruitment agencies\"", ["i004", "i007"]), ("\"fair agencies\"", []),
  ("agencies -switzerland", ["i004", "i006"]), ("japon or suisse", ["i007", "i009"]),
  ("(japon or suisse) licen", ["i007"]), ("abid", ["i008"]), ("bidjan", []),
])
func interventionsAreFiltered(text: String, expected: [String]) throws {
  #expect(try ids(text, [.intervention]) == expected)
}

@Test(arguments: [
  ("group:workers", SearchRecord.Kind.delegation, ["worker-ph"]),
  ("kind:service", .delegation, ["secretariat-secretary-general"]),
  ("miembros", .delegation, ["employer-br", "government-ci", "government-jp", "worker-ph"]),
  ("country:ci", .participant, ["aya-nguessan"]), ("cote", .participant, ["aya-nguessan"]),
  ("role:adviser", .participant, ["sato-ren"]),
  ("language:fr", .participant, ["aya-nguessan", "lea-favre"]),
  ("harbour master ph", .participant, ["liza-bantay"]), ("tanaka", .participant, ["tanaka-hanako"]),
  ("田中", .participant, ["tanaka-hanako"]), ("has:remark", .officer, ["chairperson"]),
  ("country:NL", .officer, ["chairperson"]), ("araújo", .officer, ["employer-spokesperson"]),
  ("fees", .theme, ["recruitment"]), ("kind:election", .proceeding, ["e003"]),
  ("country:japan", .point, ["p009-01"]), ("cites:C181", .point, ["p004-01", "p005-01"]),
  ("theme:closing", .topic, ["training"]), ("kind:framework", .instrument, ["MFLM"]),
  ("1997", .instrument, ["C181"]), ("kind:list", .discrepancy, ["d02"]),
  ("para:3", .discrepancy, ["d01"]), ("migrations", .body, ["IOM"]),
])
func everyKindIsFiltered(text: String, kind: SearchRecord.Kind, expected: [String]) throws {
  #expect(try ids(text, [kind]) == expected)
}

@Test func everyNameOfEveryDelegationAndPersonFindsIt() throws {
  let meeting = Meeting.sample
  for delegation in meeting.delegations {
    let names = delegation.names
    let country = delegation.country
    for name in [names.english, names.french, names.spanish, delegation.id.rawValue]
      + [delegation.acronyms.english, country?.iso2 ?? "", country?.iso3 ?? ""] where !name.isEmpty
    {
      #expect(try ids("\"\(name)\"", [.delegation]).contains(delegation.id.rawValue), "\(name)")
      guard name != delegation.id.rawValue else { continue }
      #expect(try ids(folded(name), [.delegation]).contains(delegation.id.rawValue), "\(name)")
    }
  }
  for participant in meeting.participants {
    let found = try ids("\"\(participant.name)\"", [.participant])
    #expect(found.contains(participant.id.rawValue))
    #expect(try ids(participant.fullName, [.participant]).contains(participant.id.rawValue))
  }
}

@Test func aQueryThatAsksForNothingFiltersNothingAndFindsNothing() throws {
  let query = try Query("")
  #expect(index.filter(query, kinds: [.topic]) == ["fees", "training"])
  #expect(index.filter(query, kinds: []).isEmpty)
  #expect(index.search(query, kinds: all, limit: 9).isEmpty)
  #expect(index.suggestion(for: query, kinds: all) == nil)
}

@Test func theDelegationComesBeforeItsPeopleAndTheirWords() throws {
  let hits = try index.search(Query("suisse"), kinds: all, limit: 50)
  #expect(hits.first?.kind == .delegation)
  #expect(Set(hits.map(\.kind)) == [.delegation, .participant, .intervention, .point])
  #expect(
    hits.map(\.id).prefix(4) == ["observer-ch", "urs-zuellig", "lea-favre", "gian-camenzind"])
}

@Test func theLimitCutsTheHitsAndKeepsTheBest() throws {
  let many = try index.search(Query("recruitment"), kinds: all, limit: 100)
  let few = try index.search(Query("recruitment"), kinds: all, limit: 3)
  #expect(Array(many.prefix(3)) == few)
  #expect(try index.search(Query("recruitment"), kinds: all, limit: 0).isEmpty)
  #expect(many.first?.id == "recruitment")
}

@Test func anAccentPrefersButNeverEmpties() throws {
  let accented = try index.search(Query("araújo"), kinds: all, limit: 9)
  let plain = try index.search(Query("araujo"), kinds: all, limit: 9)
  #expect(Set(accented.map(\.id)) == Set(plain.map(\.id)))
  #expect(accented.first?.id == "joao-araujo")
  #expect(try ids("jàpan", [.delegation]) == ["government-jp"])
}

@Test func aHitShowsTheLettersThatWereHit() throws {
  let hits = try index.search(Query("d'ivoire"), kinds: [.delegation], limit: 1)
  let hit = try #require(hits.first)
  #expect(hit.snippet == "Côte d'Ivoire")
  #expect(hit.matches == [5..<13])
  let text = try index.search(Query("\"a guide\""), kinds: [.point], limit: 1)
  #expect(text.first?.field == "text")
  #expect(text.first?.matches == [33..<40])
}

@Test func aFieldSaysItsValueAndLanguage() throws {
  let hits = try index.search(Query("country:suiza"), kinds: [.intervention], limit: 5)
  let hit = try #require(hits.first)
  #expect(hit.field == "country" && hit.language == .spanish)
  #expect(hit.snippet == "Suiza" && hit.matches == [0..<5])
}

@Test func copiesOfAnIndexAnswerTheSameOnSeveralThreads() async throws {
  let index = SearchIndex(.sample)
  let query = try Query("suisse")
  let expected = index.filter(query, kinds: [.delegation])
  let fresh = SearchIndex(.sample)
  await withTaskGroup(of: Set<String>.self) { group in
    for _ in 0..<8 { group.addTask { fresh.filter(query, kinds: [.delegation]) } }
    for await found in group { #expect(found == expected) }
  }
}

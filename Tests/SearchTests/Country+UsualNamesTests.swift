import Meeting
import Search
import TestSupport
import Testing

private let index = Result { SearchIndex(try Meeting.record()) }

private func countries(_ text: String) throws -> Set<String> {
  let meeting = try Meeting.record()
  let found = try index.get().filter(Query(text), kinds: [.delegation])
  return Set(
    meeting.delegations.filter { found.contains($0.id.rawValue) }.compactMap(\.country?.iso2))
}

@Test(arguments: [
  ("uk", "GB"), ("uae", "AE"), ("usa", "US"), ("us", "US"), ("vietnam", "VN"), ("rdc", "CD"),
  ("south korea", "KR"), ("Corée du Sud", "KR"), ("Russie", "RU"), ("kenia", "KE"),
  ("cote div", "CI"), ("cote d ivoire", "CI"), ("divoire", "CI"), ("d'ivoire", "CI"),
  ("d ivoire", "CI"), ("cote d’iv", "CI"), ("irak", "IQ"), ("eau", "AE"),
])
func aUsualShortFormLeadsToTheCountryFirst(text: String, iso2: String) throws {
  let meeting = try Meeting.record()
  let hit = try #require(try index.get().search(Query(text), limit: 1).first)
  #expect(hit.kind == .delegation)
  #expect(meeting.delegations[Identifier(hit.id)]?.country?.iso2 == iso2)
}

@Test(arguments: [
  ("country:uk", "GB"), ("country:uae", "AE"), ("country:usa", "US"), ("country:us", "US"),
  ("country:\"cote divoire\"", "CI"), ("country:divoire", "CI"), ("country:\"d ivoire\"", "CI"),
  ("country:\"cote div\"", "CI"), ("country:vietnam", "VN"), ("country:\"corea del sur\"", "KR"),
  ("country:\"Royaume-Uni\"", "GB"), ("country:emiratos", "AE"), ("country:venezuela", "VE"),
])
func aUsualShortFormIsAValueOfCountry(text: String, iso2: String) throws {
  #expect(try countries(text) == [iso2])
}

@Test func interventionsAndOfficersAreFoundByTheShortFormToo() throws {
  let index = try index.get()
  for kind in [SearchRecord.Kind.intervention, .officer, .participant] {
    let long = try index.filter(Query("country:\"United States\""), kinds: [kind])
    #expect(try index.filter(Query("country:USA"), kinds: [kind]) == long)
    #expect(try index.filter(Query("country:\"Estados Unidos de América\""), kinds: [kind]) == long)
    #expect(!long.isEmpty)
  }
}

@Test func noUsualNameIsAlsoAnotherCountrysNameOrCode() throws {
  let all = try Meeting.record().delegations.filter { $0.kind == .country }
  for delegation in all {
    for name in delegation.country?.usualNames ?? [] {
      let others = all.filter { $0.country != delegation.country }
      let taken = others.flatMap { other in
        [other.names.english, other.names.french, other.names.spanish]
          + [other.country?.iso2, other.country?.iso3].compactMap(\.self)
      }
      #expect(!taken.map { folded($0) }.contains(folded(name.text)), "\(name.text)")
    }
  }
}

import Meeting
import TestSupport
import Testing

@testable import Search

private let index = Result { SearchIndex(try Meeting.record()) }

private func countries(_ text: String) throws -> Set<String> {
  let meeting = try Meeting.record()
  let found = try index.get().filter(Query(text, in: meeting), kinds: [.delegation])
  return Set(
    meeting.delegations.filter { found.contains($0.id.rawValue) }.compactMap(\.country?.iso2))
}

@Test(arguments: [
  ("Republic of Kenya", "KE"), ("Swiss Confederation", "CH"),
  ("Kingdom of the Netherlands", "NL"), ("République du Kenya", "KE"),
  ("Confédération suisse", "CH"), ("Royaume des Pays-Bas", "NL"),
  ("Reino de los Países Bajos", "NL"), ("Confederación Suiza", "CH"),
  ("Democratic Republic of the Congo", "CD"), ("Republic of Korea", "KR"),
  ("Islamic Republic of Iran", "IR"), ("República de Corea", "KR"),
])
func aCountryAnswersToItsOfficialName(name: String, iso2: String) throws {
  #expect(try countries("country:\"\(name)\"") == [iso2])
}

@Test func everyCountryOfTheRecordHasNamesInThreeLanguages() throws {
  let codes = try Meeting.record().delegations.compactMap(\.country?.iso2)
  for code in Set(codes) {
    let names = Country.officialNames(code)
    #expect(Set(names.compactMap(\.language)) == Set(Language.allCases), "\(code)")
    for name in names { #expect(!name.text.isEmpty && !name.text.contains("|")) }
  }
  #expect(Country.officialNames("XX").isEmpty)
  #expect(Country.officialCodes.count == 249)
}

@Test func everyOfficialNameOfACountryThatCameLeadsToItAlone() throws {
  for code in Set(try Meeting.record().delegations.compactMap(\.country?.iso2)) {
    for name in Country.officialNames(code) {
      #expect(try countries("country:\"\(name.text)\"") == [code], "\(name.text)")
    }
  }
}

@Test func aWordOfAnOfficialNameComesAfterOtherNames() throws {
  let hits = try index.get().search(Query("kingdom"), kinds: [.delegation], limit: 99)
  let first = hits.prefix { $0.field != "official name" }
  #expect(first.contains { $0.snippet == "United Kingdom" })
  #expect(hits.dropFirst(first.count).allSatisfy { $0.field == "official name" })
}

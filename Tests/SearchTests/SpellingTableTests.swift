import Meeting
import Testing

@testable import Search

/// Two records that share a name, and one without any.
private func table() -> (table: SpellingTable, pool: SpellingPool) {
  var pool = SpellingPool()
  var (one, two) = (SearchRecord(.delegation, "one"), SearchRecord(.participant, "two"))
  let swiss = pool.numbers(
    Names(english: "Switzerland", french: "Suisse", spanish: "Suiza"), .name(.name))
  let code = [pool.number("CH", nil, .name(.code)), pool.number("x-ch", nil, .name(.id))]
  let values = ["Niger", "Nigeria", "Republic of Niger", "Mr Ana"].map {
    pool.number($0, .english, .value($0 == "Mr Ana" ? .speaker : .country))
  }
  one.spellings = swiss + code.compactMap(\.self) + swiss
  two.spellings = swiss + values.compactMap(\.self)
  return (SpellingTable(pool.spellings, [(0, one.spellings), (1, two.spellings), (2, [])]), pool)
}

private func hits(_ text: String, isWhole: Bool = false) throws -> [String: NameMatch] {
  let table = table().table
  var hits: [String: NameMatch] = [:]
  let term = try #require(Term(text, isWhole: isWhole))
  for (name, match) in table.names(hitBy: term, { ($0, $1) }) {
    hits[table.spellings[name].text] = match
  }
  return hits
}

@Test func aSpellingIsInThePoolOnce() {
  var pool = SpellingPool()
  let same = Names(english: "Brasil", french: "Brésil", spanish: "Brasil")
  #expect(pool.numbers(same, .name(.name)) == [0, 1])
  #expect(pool.numbers(same, .name(.name)) == [0, 1])
  #expect(pool.numbers(same, .value(.country)) == [2, 3])
  #expect(pool.number("", nil, .name(.name)) == nil)
  #expect(pool.spellings.map(\.language) == [.english, .french, .english, .french])
}

@Test func theOwnersOfASpellingAreThereOnceAndInOrder() {
  let table = table().table
  #expect(Array(table.owners(of: 0)) == [0, 1])
  #expect(Array(table.owners(of: 3)) == [0])
  #expect(Array(table.owners(of: 5)) == [1])
}

@Test func namesAreHitAnywhereAndCodesFromTheFirstLetterOnly() throws {
  #expect(try hits("sui") == ["Suisse": .start, "Suiza": .start])
  #expect(try hits("zerl") == ["Switzerland": .inside])
  #expect(try hits("ze") == [:])
  #expect(try hits("ch") == ["CH": .whole])
  #expect(try hits("x-c") == [:])
  #expect(try hits("x-ch") == ["x-ch": .whole])
  #expect(try hits("suiss", isWhole: true) == [:])
  #expect(try hits("suisse", isWhole: true) == ["Suisse": .whole])
}

@Test func aValueInFullMeansItselfAndABeginningMeansAll() {
  let table = table().table
  func texts(_ field: Query.Field, _ text: String) -> [String] {
    table.values(of: field, matching: text).map { table.spellings[$0].text }
  }
  #expect(texts(.country, "niger") == ["Niger"])
  #expect(texts(.country, "nige") == ["Niger", "Nigeria", "Republic of Niger"])
  #expect(texts(.country, "republic of n") == ["Republic of Niger"])
  #expect(texts(.country, "iger").isEmpty && texts(.country, "-").isEmpty)
  #expect(texts(.speaker, "Mrs ana") == ["Mr Ana"])
  #expect(texts(.cites, "niger").isEmpty)
}

@Test func betterPlacesAndOwnNamesAndAccentsScoreMore() throws {
  var pool = SpellingPool()
  let names = [
    pool.number("Côte", nil, .name(.name)), pool.number("Côte", nil, .name(.delegation)),
    pool.number("Cote", nil, .name(.name)),
  ].compactMap { $0.map { Int($0) } }
  let table = SpellingTable(pool.spellings, [])
  let (plain, accented) = (
    try #require(Term("cote", isWhole: false)), try #require(Term("côte", isWhole: false))
  )
  #expect(names.map { table.score(of: $0, .whole, plain) } == [100, 95, 100])
  #expect(names.map { table.score(of: $0, .whole, accented) } == [107, 102, 100])
  #expect(table.score(of: names[0], .inside, plain) == 40)
}

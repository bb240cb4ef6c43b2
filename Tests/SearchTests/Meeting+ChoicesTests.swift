import Meeting
import TestSupport
import Testing

@testable import Search

private func query(_ text: String) throws -> String {
  try Query(text, in: .record()).description
}

/// The values that an ambiguous one could be; empty where it is not.
private func choices(_ text: String) throws -> [String] {
  let meeting = try Meeting.record()
  do {
    _ = try Query(text, in: meeting)
    return []
  } catch {
    guard case .ambiguousValue(_, _, let values) = error.problem else { throw error }
    return values
  }
}

@Test(arguments: [
  ("theme:op", "theme:opening"), ("theme:pro", "theme:protection"),
  ("topic:recruitment", "topic:fair-recruitment"), ("topic:data", "topic:data-statistics"),
  ("country:pan", "country:pan"), ("country:suiss", "country:CH"),
  ("country:gru", "country:GRULAC"),
  ("country:emiratos", "country:AE"), ("role:adv", "role:adviser"), ("body:iom", "body:iom"),
  ("cites:C18", "cites:C18"), ("for:eu", "for:eu"), ("theme:compét", "theme:skills"),
  ("topic:\"social dialogue\"", "topic:\"social dialogue\""), ("kind:conclu", "kind:conclusion"),
])
func aValueMayBeCutToAUniqueBeginning(text: String, expected: String) throws {
  guard text != "cites:C18" else {
    #expect(try choices(text).allSatisfy { $0.hasPrefix("C18") })
    return
  }
  #expect(try query(text) == expected)
}

@Test(arguments: [
  ("kind:a", ["asks", "answers"]), ("topic:social", ["social-security", "social-dialogue"]),
  ("country:united", ["AE", "US", "GB"]), ("for:a", ["AFRICA-GROUP", "ASPAG"]),
  ("role:gov", ["government-representative", "government-observer"]),
])
func aValueThatSeveralBeginWithIsAnErrorThatNamesThem(text: String, some: [String]) throws {
  let values = try choices(text)
  #expect(Set(values).isSuperset(of: some), "\(values)")
}

@Test func aNamesLaterWordIsFoundWhereNothingBeginsSo() throws {
  #expect(try query("theme:recognition") == "theme:skills")
  #expect(try query("country:britain") == "country:GB")
  // “projet” is a later word of the French title of the adoption.
  #expect(try query("theme:projet") == "theme:adoption")
}

@Test func everyValueOfTheRecordIsOneChoice() throws {
  let meeting = try Meeting.record()
  for field in Query.Field.allCases {
    for choice in meeting.choices(of: field) ?? [] {
      let text = "\(field.rawValue):\"\(choice.value)\""
      let expected = Query.Node.field(field, .text(choice.value))
      #expect(try Query(text, in: meeting).root == expected, "\(text)")
    }
  }
}

/// What a cut value finds is what its value finds, and each value in full finds no other's.
@Test func aCutValueFindsWhatTheWholeOneFinds() throws {
  let meeting = try Meeting.record()
  let index = SearchIndex(meeting)
  for (cut, whole) in [
    ("theme:op", "theme:opening"), ("theme:pro", "theme:protection"),
    ("topic:recruitment", "topic:fair-recruitment"), ("country:suiss", "country:CH"),
    ("country:suisse", "country:CH"), ("kind:ask", "kind:asks"),
  ] {
    let found = try index.filter(Query(cut, in: meeting), kinds: [.intervention])
    #expect(try found == index.filter(Query(whole), kinds: [.intervention]), "\(cut)")
    #expect(!found.isEmpty)
  }
  let opening = try index.filter(Query("theme:op", in: meeting), kinds: [.intervention])
  let expected = meeting.interventions.filter { $0.theme == "opening" }.map(\.id.rawValue)
  #expect(opening == Set(expected))
}

@Test func whatIsStillTypedMayYetBecomeUnique() throws {
  let meeting = try Meeting.record()
  #expect(try Query(typing: "kind:a", in: meeting).description == "kind:a")
  #expect(throws: QueryError.self) { try Query(typing: "kind:a fees", in: meeting) }
  #expect(try Query(typing: "theme:op", in: meeting).description == "theme:opening")
}

@Test func aLongListOfValuesIsCut() throws {
  let meeting = try Meeting.record()
  do {
    _ = try Query("country:republic", in: meeting)
    Issue.record("half the countries are one")
  } catch {
    #expect(error.description.contains(", …; "))
    #expect(error.description.count < 120)
  }
}

@Test func aValueThatNothingHasStaysAsItIs() throws {
  #expect(try query("theme:xyzzy") == "theme:xyzzy")
  #expect(throws: QueryError.self) { try Query("group:xyzzy", in: .record()) }
}

import Meeting
import Testing

@testable import Search

@Test func everyFieldIsNamedByItsWholeNameInAnyCase() {
  for field in Query.Field.allCases {
    #expect(Query.Field.named(field.rawValue) == [field])
    #expect(Query.Field.named(field.rawValue.uppercased()) == [field])
  }
}

@Test(arguments: [
  ("co", [Query.Field.country]), ("g", [.group]), ("sp", [.speaker]), ("f", [.onBehalfOf]),
  ("b", [.body]), ("k", [.kind]), ("r", [.role]), ("se", [.section]), ("p", [.paragraph]),
  ("paragr", [.paragraph]), ("a", [.asks]), ("i", [.id]), ("h", [.has]), ("lan", [.language]),
  ("c", [.country, .cites]), ("t", [.theme, .topic]), ("s", [.speaker, .section]),
  ("l", [.label, .language]), ("x", []), ("countryx", []),
])
func aBeginningNamesEveryFieldThatItCanBeCutFrom(name: String, expected: [Query.Field]) {
  #expect(Query.Field.named(name) == expected)
}

@Test func chosenValuesAreThoseOfTheMeeting() {
  func values(_ field: Query.Field) -> [String]? { field.choices?.map(\.value) }
  #expect(values(.group) == SpeakingGroup.allCases.map(\.rawValue))
  #expect(values(.section) == Section.allCases.map(\.rawValue))
  #expect(values(.language) == ["en", "fr", "es"])
  #expect(values(.has) == ["note", "candidates", "points", "doubt"])
  #expect(values(.country) == nil && values(.kind) == nil && values(.role) == nil)
}

@Test func everyChosenValueIsWrittenInThreeLanguages() throws {
  for field in Query.Field.allCases {
    for choice in field.choices ?? [] {
      for spelling in choice.spellings {
        let query = try Query("\(field.rawValue):\"\(spelling)\"")
        #expect(query.root == .field(field, .text(choice.value)), "\(spelling)")
      }
    }
  }
}

@Test func theExampleOfEveryFieldIsAQuery() throws {
  for field in Query.Field.allCases {
    let query = try Query("\(field.rawValue):\(field.example)")
    #expect(query.description == "\(field.rawValue):\(field.example)")
  }
}

@Test func onlyAsksAndLabelLookIntoTexts() {
  let fields = Query.Field.allCases.filter { $0.tag != nil }
  #expect(fields == [.asks, .label])
}

@Test(arguments: [
  ("pays", Query.Field.country), ("país", .country), ("Groupe", .group), ("tema", .theme),
  ("thème", .theme), ("orateur", .speaker), ("sujet", .topic), ("asunto", .topic),
  ("convention", .cites), ("párrafo", .paragraph), ("rôle", .role),
])
func aFieldIsKnownByItsNameInFrenchAndSpanish(name: String, field: Query.Field) {
  #expect(Query.Field.named(name) == [field])
}

@Test func noNameOfAFieldIsThatOfAnother() {
  let names = Query.Field.allCases.flatMap { $0.spellings + $0.aliases }
  #expect(Set(names).count == names.count)
}

import Meeting
import TestSupport
import Testing
import Wording

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
  #expect(values(.has) == ["remark", "candidates", "points", "doubt", "note", "mark"])
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
  ("convention", .cites), ("párrafo", .paragraph), ("rôle", .role), ("rol", .role),
  ("organisme", .body), ("organismo", .body), ("cita", .cites), ("cite", .cites),
  ("nature", .kind), ("clase", .kind), ("désignation", .label), ("tiene", .has),
])
func aFieldIsKnownByItsNameInFrenchAndSpanish(name: String, field: Query.Field) {
  #expect(Query.Field.named(name) == [field])
}

@Test func noNameOfAFieldIsThatOfAnother() {
  let names = Query.Field.allCases.flatMap { $0.spellings + $0.aliases }
  #expect(Set(names).count == names.count)
}

@Test(arguments: [
  ("country", Query.Field.country), ("group", .group), ("theme", .theme), ("speaker", .speaker),
  ("topic", .topic), ("body", .body), ("kind", .kind), ("role", .role), ("label", .label),
  ("instrument", .cites), ("delegation", .country), ("person", .speaker), ("paragraph", .paragraph),
  ("id", .id),
])
func whatTheCataloguesCallAFieldIsAName(word: String, field: Query.Field) {
  for language in Language.allCases {
    #expect(Query.Field.named(language.word(kind: word)) == [field], "\(language): \(word)")
  }
}

@Test func everyFieldHasANameInEachLanguageThatIsUnderstood() {
  for field in Query.Field.allCases {
    for name in field.aliases {
      #expect(folded(name) == name && Query.Field.named(name) == [field], "\(name)")
    }
    // `theme`, `section` and `para` are the same in another language, as are `label` and `id`.
    #expect(!field.aliases.isEmpty, "\(field)")
  }
}

@Test func everyNamedValueFindsInEveryLanguageWhatItFindsInEnglish() throws {
  let index = SearchIndex(try .record())
  var named = 0
  for field in Query.Field.allCases {
    for choice in field.namedValues {
      for spelling in Set(choice.spellings) {
        let all = field.namedValues.filter { $0.spellings.contains(spelling) }
        let own = all.filter { folded($0.value) == spelling }
        let meant = (own.isEmpty ? all : own).map { Query.Node.field(field, .text($0.value)) }
        let found = index.matches(try Query("\(field.rawValue):\"\(spelling)\""))
        let expected = index.matches(Query(meant.count == 1 ? meant[0] : .or(meant)))
        #expect(found == expected, "\(field.rawValue):\(spelling)")
        named += 1
      }
    }
  }
  #expect(named > 300)
}

@Test(arguments: [
  ("role:délégué", "role:delegate"), ("role:déléguée", "role:delegate"),
  ("rol:delegado", "role:delegate"), ("rol:delegada", "role:delegate"),
  ("rôle:conseillère", "role:adviser"), ("tipo:pide", "kind:asks"),
  ("kind:demande", "kind:asks or kind:request"), ("nature:\"rend compte\"", "kind:reports"),
  ("clase:convenio", "kind:convention"), ("kind:Convention", "kind:Convention"),
  ("kind:conv", "kind:conv"), ("tiene:duda", "has:doubt"), ("avec:remarque", "has:remark"),
  ("organisme:OIM", "body:OIM"), ("cita:c189", "cites:c189"), ("kind:oeuvre", "kind:oeuvre"),
])
func aValueMayBeInFrenchOrSpanish(text: String, expected: String) throws {
  #expect(try Query(text).description == expected)
}

import Meeting
import TestSupport
import Testing

@testable import Search

private let index = Result { SearchIndex(try Meeting.record()) }

@Test(arguments: [
  ("para. 54", "para:54"), ("paras 50-60", "para:50-60"), ("¶ 54", "para:54"),
  ("párr. 54", "para:54"), ("paragraphe 54", "para:54"), ("\"para. 54\"", "para:54"),
  ("fees para. 54, x", "fees para:54 x"), ("-para. 54", "-para:54"), ("para. x", "para. x"),
  ("para", "para"), ("para 54a", "para 54a"), ("\"para 54 x\"", "\"para 54 x\""),
])
func aParagraphIsReadAsItIsCited(text: String, expected: String) throws {
  let query = try Query(text)
  #expect(query.description == expected)
  #expect(try Query(query.description) == query)
}

@Test(arguments: [
  ("5(iii)", "\"5(iii)\""), ("5(ii) fees", "\"5(ii)\" fees"), ("5 (iii)", "5 iii"),
  ("(5(iii))", "\"5(iii)\""), ("x(iii)", "x iii"), ("5(iii or a)", "5 (iii or a)"),
])
func anItemOfTheConclusionsIsOneWord(text: String, expected: String) throws {
  #expect(try Query(text).description == expected)
}

@Test func everyConclusionIsFoundByItsNumberAlone() throws {
  for conclusion in try Meeting.record().conclusions where conclusion.kind == .item {
    // Another conclusion may cite it.
    let query = try Query(conclusion.id.rawValue)
    let found = try index.get().search(query, kinds: [.conclusion], limit: 1)
    #expect(found.map(\.id) == [conclusion.id.rawValue])
  }
}

@Test func aCitedParagraphComesFirst() throws {
  for text in ["para. 54", "\"para. 54\"", "¶ 54"] {
    #expect(try index.get().search(Query(text), limit: 1).first?.id == "i054", "\(text)")
  }
}

@Test(arguments: [
  "Convention No. %", "No. %", "convention n° %", "convenio núm. %", "\"Convention No. %\"",
])
func everyConventionIsFoundAsItIsCited(form: String) throws {
  let meeting = try Meeting.record()
  for instrument in meeting.instruments where instrument.kind == "convention" {
    guard let number = instrument.number else { continue }
    let text = form.replacing("%", with: "\(number)")
    let found = try index.get().filter(Query(text), kinds: [.instrument])
    #expect(found.contains(instrument.id.rawValue), "\(text)")
  }
}

@Test func aConventionByItsNumberComesBeforeWhoeverSpeaksOfIt() throws {
  let hit = try index.get().search(Query("Convention No. 189"), limit: 1).first
  #expect(hit?.id == "C189" && hit?.field == "cited as")
}

@Test(arguments: [
  "Madame", "Monsieur", "Señor", "Señora", "Miss", "H.E.", "S.E.", "Mr", "Mme", "Sra.",
])
func aFormOfAddressIsNoPartOfAName(address: String) throws {
  #expect(foldedName("\(address) Manuela Tomei") == "manuela tomei")
  let kinds: Set<SearchRecord.Kind> = [.participant]
  #expect(try index.get().filter(Query("\(address) Tomei"), kinds: kinds) == ["manuela-tomei"])
}

@Test func aFormOfAddressFindsNobodysSpeech() throws {
  for text in ["mr", "mme"] {
    for hit in try index.get().search(Query(text), kinds: [.intervention], limit: 200) {
      #expect(hit.field != "speaker" && hit.field != "candidate", "\(hit.snippet)")
    }
  }
}

import Meeting
import TestSupport
import Testing

@testable import Search

private let index = Result { SearchIndex(try Meeting.record()) }

/// Every hit of a name in an intervention or a point, by how the speaker is known.
@Test(arguments: [
  "chuop", "speaker:chuop", "mendoza", "tomei", "gurney", "speaker:gurney", "lafili",
])
func aHitByASpeakerSaysWhetherThatIsTheSpeaker(text: String) throws {
  let meeting = try Meeting.record()
  let hits = try index.get().search(
    Query(text), kinds: [.intervention, .point], limit: 500)
  var compared = 0
  for hit in hits where ["speaker", "candidate"].contains(hit.field) {
    let id =
      meeting.points[Identifier(hit.id)].map(\.intervention) ?? Identifier<Intervention>(hit.id)
    let intervention = try #require(meeting.interventions[id])
    #expect(hit.attribution == intervention.attribution, "\(hit.id)")
    let isOpen = !intervention.attribution.candidates.isEmpty
    #expect(hit.field == (isOpen ? "candidate" : "speaker"), "\(hit.id)")
    compared += 1
  }
  #expect(compared > 0)
}

@Test func aCandidateComesAfterWhoeverSpoke() throws {
  let hits = try index.get().search(Query("gurney"), kinds: [.intervention], limit: 500)
  let fields = hits.map(\.field).filter { ["speaker", "candidate"].contains($0) }
  #expect(fields == fields.sorted { $0 > $1 })
  let chuop = try index.get().search(Query("chuop"), limit: 50)
  #expect(chuop.first?.kind == .participant && chuop.first?.attribution == nil)
  #expect(chuop.contains { $0.field == "candidate" })
}

@Test(arguments: [("conventions nos 97 and 143", "and"), ("man recruitment", "man")])
func lettersInTheMiddleOfASpeakersNameAreNoHit(text: String, word: String) throws {
  let hits = try index.get().search(Query(text), limit: 200)
  #expect(!hits.isEmpty)
  for hit in hits where ["speaker", "candidate"].contains(hit.field) {
    let words = folded(hit.snippet).split(separator: " ")
    #expect(words.contains { $0.hasPrefix(word) }, "\(hit.id) \(hit.snippet)")
  }
}

@Test func lettersInTheMiddleFindThePersonAndTheDelegation() throws {
  let index = try index.get()
  #expect(try index.filter(Query("eighto"), kinds: [.participant]) == ["michelle-leighton"])
  #expect(try index.filter(Query("eighto"), kinds: [.intervention, .point]).isEmpty)
  #expect(try !index.filter(Query("zerlan"), kinds: [.delegation]).isEmpty)
}

@Test(arguments: [
  ("lafili", "ellen-yost"), ("speaker:\"S. Gurney\"", "sam-gurney"),
  ("speaker:\"Ms E. Yost Lafili\"", "ellen-yost"),
])
func somebodyIsFoundAsTheRecordPrintsTheName(text: String, id: String) throws {
  let meeting = try Meeting.record()
  let person = Identifier<Participant>(id)
  let spoken = Set(meeting.interventions(by: person).map(\.id.rawValue))
  #expect(!spoken.isEmpty)
  #expect(try index.get().filter(Query(text), kinds: [.intervention]).isSuperset(of: spoken))
  #expect(try index.get().filter(Query(text), kinds: [.participant]) == [id])
}

@Test(arguments: [
  ("Mr Sam Gurney (United Kingdom)", "Sam Gurney"), ("Ms E. Yost Lafili", "E. Yost Lafili"),
  ("Ms", "Ms"), ("Adam Lee", "Adam Lee"), ("", ""),
])
func aPrintedNameLosesItsHonorificAndItsCountry(name: String, expected: String) {
  #expect(name.withoutAddress == expected)
}

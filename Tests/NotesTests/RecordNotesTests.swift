import Notes
import Testing

@Suite struct RecordNotesTests {
  private let thing = Reference(.intervention, "i054")

  private func notes(after changes: Change..., of start: Notebook = Notebook()) -> RecordNotes {
    var notebook = start
    for change in changes {
      _ = notebook.make(change, at: Moment(microseconds: 1))
    }
    return RecordNotes(record: "harbour", of: notebook)
  }

  @Test func markingTwiceTakesTheMarkAway() {
    let none = RecordNotes(record: "harbour")
    let marked = notes(after: none.markingOrNot(thing))
    #expect(marked.isMarked(thing) && marked.things == [thing])
    let again = notes(after: none.markingOrNot(thing), marked.markingOrNot(thing))
    #expect(!again.isMarked(thing) && again.isEmpty)
  }

  @Test func aNoteWithoutWordsTakesTheNoteAway() {
    let none = RecordNotes(record: "harbour")
    let noted = notes(after: none.noting("see 61", on: thing))
    #expect(noted.note(on: thing) == "see 61")
    #expect(noted.time(of: thing) == Moment(microseconds: 1))
    #expect(notes(after: none.noting("see 61", on: thing), noted.noting("", on: thing)).isEmpty)
  }

  @Test func droppingAThingTakesMarkAndNoteAwayAsFarAsItHasThem() {
    let none = RecordNotes(record: "harbour")
    #expect(none.dropping(thing).isEmpty)
    let both = notes(after: none.markingOrNot(thing), none.noting("x", on: thing))
    #expect(both.dropping(thing).map(\.key.kind) == [.mark, .note])
    #expect(both.dropping(thing).allSatisfy { $0.text == nil })
  }

  @Test func queriesStandInTheOrderOfTheirNamesWithTheirScreens() {
    let none = RecordNotes(record: "harbour")
    let one = SavedQuery(name: "b", screen: "people", text: "country:ke role:delegate")
    let other = SavedQuery(name: "a", screen: "search", text: "")
    let kept = notes(after: none.keeping(one), none.keeping(other))
    #expect(kept.queries == [other, one])
    #expect(kept.time(ofQueryNamed: "b") == Moment(microseconds: 1))
    #expect(kept.time(ofQueryNamed: "c") == nil)
    #expect(notes(after: none.keeping(one), kept.dropping(queryNamed: "b")).isEmpty)
  }

  @Test func anotherRecordIsNotSeen() {
    let other = Notebook([entry(record: "elsewhere", at: 1)])
    #expect(notes(of: other).isEmpty)
    #expect(RecordNotes(record: "elsewhere", of: other).things == [thing])
  }
}

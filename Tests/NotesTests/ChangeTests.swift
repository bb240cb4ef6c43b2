import Notes
import Testing

/// Changes to what another program may have changed.
@Suite struct ChangeTests {
  private let thing = Reference(.intervention, "i054")
  private let now = Moment(microseconds: 5)

  private func seen(_ text: String?) -> RecordNotes {
    RecordNotes(record: "harbour", of: Notebook(text.map { [entry(at: 1, $0)] } ?? []))
  }

  /// The note that stands after a change by a user who saw one text, where another stood.
  private func note(
    _ words: String, seeing base: String?, where there: String?
  ) -> (text: String?, outcome: Outcome) {
    var notebook = Notebook([entry(at: 9, there)])
    let outcome = notebook.make(seen(base).noting(words, on: thing), at: now)
    return (notebook.last(of: entry(at: 0).key)?.text, outcome)
  }

  @Test func aChangeIsLaterThanWhatItChangesEvenIfTheClockIsBehind() {
    var notebook = Notebook([entry(at: 100)])
    let change = seen("words").noting("newer", on: thing)
    #expect(notebook.make(change, at: now) == .made)
    #expect(notebook.last(of: change.key)?.time == Moment(microseconds: 100_000_001))
    #expect(notebook.last(of: change.key)?.text == "newer")
    let later = Moment(microseconds: 900_000_000)
    #expect(notebook.make(seen("newer").noting("last", on: thing), at: later) == .made)
    #expect(notebook.last(of: change.key)?.time == later)
  }

  @Test(arguments: [
    ("new", nil, nil, "new", Outcome.made), ("new", "old", "old", "new", .made),
    ("new", "old", nil, "new", .made), ("same", nil, "same", "same", .made),
    ("mine", nil, "theirs", "theirs\nmine", .joined),
    ("mine", "old", "theirs", "theirs\nmine", .joined),
    ("old\nmine", "old", "old\ntheirs", "old\ntheirs\nmine", .joined),
    ("", "old", "theirs", "theirs", .stayed),
    ("a", "a\nb", "a\nb\nc", "a\nb\nc", .stayed),
  ])
  func noTextOfTwoIsLost(
    words: String, base: String?, there: String?, text: String, outcome: Outcome
  ) {
    let result = note(words, seeing: base, where: there)
    #expect(result.text == text)
    #expect(result.outcome == outcome)
  }

  @Test func whatIsAddedStandsBelowWhatIsThereEvenIfItWasSeen() {
    var notebook = Notebook([entry(at: 1, "seen")])
    #expect(notebook.make(seen("seen").adding("more", to: thing), at: now) == .joined)
    #expect(notebook.last(of: entry(at: 0).key)?.text == "seen\nmore")
  }

  @Test func aQueryNeverTakesTheNameOfAnother() {
    let notes = seen(nil)
    var notebook = Notebook()
    func keep(_ text: String) -> Outcome {
      notebook.make(
        notes.keeping(SavedQuery(name: "mine", screen: "people", text: text)), at: now)
    }
    #expect(keep("country:ke") == .made)
    #expect(keep("country:ke") == .made)
    #expect(keep("country:no") == .renamed("mine (2)"))
    #expect(keep("country:no") == .renamed("mine (2)"))
    #expect(keep("country:zw") == .renamed("mine (3)"))
    let kept = RecordNotes(record: "harbour", of: notebook)
    #expect(kept.queries.map(\.text) == ["country:ke", "country:no", "country:zw"])
    #expect(notebook.make(kept.dropping(queryNamed: "mine"), at: now) == .made)
    #expect(notebook.make(kept.dropping(queryNamed: "mine (9)"), at: now) == .made)
    #expect(RecordNotes(record: "harbour", of: notebook).queries.count == 2)
  }

  @Test func aMarkIsNoText() {
    var notebook = Notebook()
    let none = seen(nil)
    for _ in 1...2 { #expect(notebook.make(none.markingOrNot(thing), at: now) == .made) }
    let marked = RecordNotes(record: "harbour", of: notebook)
    #expect(marked.isMarked(thing))
    for _ in 1...2 { #expect(notebook.make(marked.markingOrNot(thing), at: now) == .made) }
    #expect(RecordNotes(record: "harbour", of: notebook).isEmpty)
  }

  @Test func aChangeAndOneOfItsTextAreOne() throws {
    let first = seen("old").noting("one", on: thing)
    let both = try #require(first.followed(by: seen("one").noting("two", on: thing)))
    #expect(both.base == "old" && both.text == "two")
    #expect(first.followed(by: first) == nil)
    #expect(first.followed(by: seen("one").noting("x", on: Reference(.point, "p"))) == nil)
  }
}

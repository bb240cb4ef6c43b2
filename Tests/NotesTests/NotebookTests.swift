import Notes
import Testing

@Suite struct NotebookTests {
  @Test func ofTwoEntriesOfAThingTheLaterCounts() {
    let old = entry(at: 1, "old")
    let new = entry(at: 2, "new")
    for entries in [[old, new], [new, old]] {
      #expect(Notebook(entries)[old.key]?.text == "new")
      #expect(Notebook(entries).entries == [new])
    }
  }

  @Test func whatWasTakenAwayStaysAwayWhenAnOlderOneComesBack() {
    var notebook = Notebook([entry(at: 1), entry(at: 3, nil)])
    #expect(notebook[entry(at: 1).key] == nil)
    notebook.merge([entry(at: 2, "from another program")])
    #expect(notebook[entry(at: 1).key] == nil)
    #expect(notebook.entries.count == 1)
  }

  @Test func mergingIsTheSameInEveryOrder() {
    let entries = [
      entry(at: 1, "a"), entry(at: 1, "b"), entry(at: 1, nil), entry(.mark, at: 1, ""),
      entry(.query, "mine", at: 1, "people x"), entry(at: 0, "older"),
    ]
    let expected = Notebook(entries)
    for start in entries.indices {
      let turned = entries[start...] + entries[..<start]
      #expect(Notebook(turned) == expected)
      #expect(Notebook(turned.reversed()) == expected)
    }
  }

  @Test func aChangeIsLaterThanWhatItChangesEvenIfTheClockIsBehind() {
    var notebook = Notebook([entry(at: 100)])
    let change = Change(entry(at: 0).key, text: "newer")
    let made = notebook.entry(change, at: Moment(microseconds: 5))
    #expect(made.time == Moment(microseconds: 100_000_001))
    notebook.merge([made])
    #expect(notebook[change.key]?.text == "newer")
    let later = Moment(microseconds: 900_000_000)
    #expect(notebook.entry(change, at: later).time == later)
  }
}

import Notes
import Testing

@Suite struct NotebookTests {
  @Test func ofTwoEntriesOfAThingTheLaterCounts() {
    let old = entry(at: 1, "old")
    let new = entry(at: 2, "new")
    for entries in [[old, new], [new, old]] {
      #expect(Notebook(entries).last(of: old.key)?.text == "new")
      #expect(Notebook(entries).entries == [new])
    }
  }

  @Test func whatWasTakenAwayStaysAwayWhenAnOlderOneComesBack() {
    var notebook = Notebook([entry(at: 1), entry(at: 3, nil)])
    #expect(notebook.last(of: entry(at: 1).key)?.text == nil)
    notebook.merge([entry(at: 2, "from another program")])
    #expect(notebook.last(of: entry(at: 1).key)?.text == nil)
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

  @Test func entriesStandByTimeAndThoseOfOneMomentByTheirKeys() {
    let entries = [
      entry(.query, "b", at: 1, "people x"), entry(.note, "point:q", at: 1), entry(at: 3),
      entry(.mark, "point:z", at: 1, ""), entry(.note, "point:p", at: 1),
      entry(.note, "point:p", record: "atoll", at: 1), entry(.mark, "point:a", at: 2, ""),
    ]
    let expected = [
      "point:z", "point:p", "point:p", "point:q", "b", "point:a", "intervention:i054",
    ]
    #expect(Notebook(entries).entries.map(\.key.name) == expected)
    #expect(Notebook(entries.reversed()).entries == Notebook(entries).entries)
    #expect(Set(Notebook(entries).unsorted) == Set(entries))
    #expect(Notebook(entries).last(of: entry(at: 0).key) == entries[2])
  }
}

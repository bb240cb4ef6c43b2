internal import Meeting
internal import Notes
internal import Storage
internal import Wording

extension CompletionRecord {
  /// What may stand for a word of `notes` after others.
  func notes(after given: [String], _ word: String) -> [Completion.Candidate] {
    switch given.first {
    case nil:
      let actions: [Completion.Candidate] = [
        .init(word: "add", meaning: Program.words.notesAddMeaning),
        .init(word: "remove", meaning: Program.words.notesRemoveMeaning),
      ]
      return actions + query(word)
    case "add": return given.count == 1 ? notable : []
    case "remove": return given.count == 1 ? kept : []
    default: return query(word)
    }
  }

  /// What a note may be put on; a country of two delegations is none.
  private var notable: [Completion.Candidate] {
    let countries = meeting?.delegations.compactMap { $0.country?.iso2 } ?? []
    let ofTwo = Dictionary(grouping: countries) { $0 }.filter { $0.value.count > 1 }
    return values(called: "thing").filter { ofTwo[$0.word] == nil }
  }

  /// What is marked, noted or saved of the record, by the words that `notes remove` takes.
  private var kept: [Completion.Candidate] {
    guard let meeting else { return [] }
    let notes = NotesFile.ofUser().notes(of: meeting)
    let things = notes.things.map { thing in
      Completion.Candidate(
        word: thing.description, meaning: notes.note(on: thing)?.firstLine ?? "")
    }
    let queries = notes.queries.map { Completion.Candidate(word: $0.name, meaning: $0.text) }
    return things.sorted { $0.word < $1.word } + queries
  }
}

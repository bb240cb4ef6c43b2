internal import Notes

/// The words of marks, notes and saved queries on the screen.
enum KeepingWords {
  static let nothingToMark = "Nothing on this row can be marked or noted."
  static let marked = "Marked."
  static let unmarked = "No longer marked."
  static let noted = "Noted."
  static let noteDropped = "The note is taken away."
  static let queryDropped = "The saved query is taken away."
  static let nothingToSave = "There is no filter or search here to save."
  static let emptyName = "A saved query needs a name."
  static let queriesHeading = "Saved queries"
  static let thingsHeading = "Marked and noted"
  static let noteHeading = "Your note"
  static let isMarked = "Marked"
  static let query = "Saved query"
  static let legend = "* mark + note # both"

  static func saved(_ name: String) -> String { "Saved as “\(name)”." }
  static func notePrompt(_ title: String) -> String { "Note on \(title): " }
  static let queryPrompt = "Save as: "

  /// What the screen of notes says as long as there are none.
  static func empty(mark: String, note: String, save: String) -> String {
    "Nothing is kept yet. \(mark) marks what is selected, \(note) puts a note on it, and \(save) "
      + "saves a filter or a search."
  }

  static func isGone(_ thing: Reference) -> String {
    "\(thing) is not in this record; tripartite notes remove takes it away."
  }

  static func asked(screen: String, text: String) -> String { "\(screen): \(text)" }

  /// What the start page says of them.
  static func start(_ notes: RecordNotes) -> String {
    let things = notes.things.count
    let queries = notes.queries.count
    return "\(things) marked or noted, \(queries) saved \(queries == 1 ? "query" : "queries")"
  }

  static let opens = "Enter asks it again."
}

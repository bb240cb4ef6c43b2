extension English: LoadingWords {
  var partOfTheRecord: String { "part of the record" }
  func partOfTheRecord(_ reason: String) -> String { "Part of the record: \(reason)" }
  func stops(_ progress: String) -> String { "\(progress) · Esc stops" }
  func nowChecked(_ count: String) -> String { "about \(count) interventions read, now checked" }
  func read(_ count: String, of expected: String) -> String {
    "\(count) of about \(expected) interventions"
  }
  func readingStopped(_ count: String) -> String {
    "the first \(count) interventions; start again for all"
  }
  var beingIndexed: String {
    "The words of the whole record are being indexed; the answer follows."
  }
  func beingCounted(_ count: String) -> String { "Counting \(count) interventions" }
  func notCounted(_ key: String) -> String { "Not counted; \(key) counts" }
  var notCountedYet: String { "No counts yet." }
  func writtenOfPartTo(_ file: String) -> String { "Written to \(file), of part of the record." }
  func rowsWritten(_ made: String, of count: String) -> String { "\(made) of \(count) rows" }
  var stillWriting: String { "A file is still being written." }
  var writingStopped: String { "Stopped; nothing has been written." }
  func checkTellsAll(_ n: Int, _ first: String) -> String {
    n == 1
      ? first : "\(first); in all \(n) \(form(n, "error", "errors")), tripartite check tells them"
  }
}

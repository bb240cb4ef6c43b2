/// What is said while something goes on behind the screen.
public protocol LoadingWords {
  /// part of the record
  var partOfTheRecord: String { get }
  /// Part of the record: `reason`
  func partOfTheRecord(_ reason: String) -> String
  /// `progress` · Esc stops
  func stops(_ progress: String) -> String
  /// about `count` interventions read, now checked
  func nowChecked(_ count: String) -> String
  /// `count` of about `expected` interventions
  func read(_ count: String, of expected: String) -> String
  /// the first `count` interventions; start again for all
  func readingStopped(_ count: String) -> String
  /// The words of the whole record are being indexed; the answer follows.
  var beingIndexed: String { get }
  /// Counting `count` interventions
  func beingCounted(_ count: String) -> String
  /// Not counted; `key` counts
  func notCounted(_ key: String) -> String
  /// No counts yet.
  var notCountedYet: String { get }
  /// Written to `file`, of part of the record.
  func writtenOfPartTo(_ file: String) -> String
  /// `made` of `count` rows
  func rowsWritten(_ made: String, of count: String) -> String
  /// A file is still being written.
  var stillWriting: String { get }
  /// Stopped; nothing has been written.
  var writingStopped: String { get }
  /// `first`; in all `n` errors, tripartite check tells them
  func checkTellsAll(_ n: Int, _ first: String) -> String
}

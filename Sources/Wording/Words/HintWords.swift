/// Words beside keys, titles of prompts.
public protocol HintWords {
  /// open
  var open: String { get }
  /// filter
  var filter: String { get }
  /// narrow
  var narrow: String { get }
  /// compare
  var compare: String { get }
  /// go to
  var goTo: String { get }
  /// sort
  var sort: String { get }
  /// language
  var language: String { get }
  /// swap
  var swap: String { get }
  /// count
  var count: String { get }
  /// chair
  var chair: String { get }
  /// silent
  var silent: String { get }
  /// export
  var export: String { get }
  /// help
  var help: String { get }
  /// back
  var back: String { get }
  /// pane
  var pane: String { get }
  /// next
  var next: String { get }
  /// previous
  var previous: String { get }
  /// scroll
  var scroll: String { get }
  /// history
  var history: String { get }
  /// one pane
  var onePane: String { get }
  /// quit
  var quit: String { get }
  /// axis
  var axis: String { get }
  /// keep
  var keep: String { get }
  /// drop
  var drop: String { get }
  /// rows
  var rows: String { get }
  /// write
  var write: String { get }
  /// close
  var close: String { get }
  /// clear
  var clear: String { get }
  /// to the hits
  var toTheHits: String { get }
  /// hits
  var hits: String { get }
  /// go there
  var goThere: String { get }
  /// choose
  var choose: String { get }
  /// take or leave
  var takeOrLeave: String { get }
  /// run
  var run: String { get }
  /// Go to
  var goToTitle: String { get }
  /// Keys and commands
  var helpTitle: String { get }
  /// Narrow to
  var narrowTitle: String { get }
  /// Search:
  var searchPrompt: String { get }
  /// Write to:
  var writePrompt: String { get }
}

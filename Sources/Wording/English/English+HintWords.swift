extension English: HintWords {
  var open: String { "open" }
  var filter: String { "filter" }
  var narrow: String { "narrow" }
  var compare: String { "compare" }
  var goTo: String { "go to" }
  var sort: String { "sort" }
  var language: String { "language" }
  var swap: String { "swap" }
  var count: String { "count" }
  var chair: String { "chair" }
  var silent: String { "silent" }
  var export: String { "export" }
  var help: String { "help" }
  var back: String { "back" }
  var pane: String { "pane" }
  var next: String { "next" }
  var previous: String { "previous" }
  var scroll: String { "scroll" }
  var history: String { "history" }
  var onePane: String { "one pane" }
  var quit: String { "quit" }
  var axis: String { "axis" }
  var keep: String { "keep" }
  var drop: String { "drop" }
  var rows: String { "rows" }
  var write: String { "write" }
  var close: String { "close" }
  var clear: String { "clear" }
  var toTheHits: String { "to the hits" }
  var hits: String { "hits" }
  var goThere: String { "go there" }
  var choose: String { "choose" }
  var takeOrLeave: String { "take or leave" }
  var run: String { "run" }
  var goToTitle: String { "Go to" }
  var helpTitle: String { "Keys and commands" }
  var narrowTitle: String { "Narrow to" }
  var searchPrompt: String { "Search:" }
  var writePrompt: String { "Write to:" }
}

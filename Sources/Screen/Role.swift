/// What a run of text means; the terminal decides how it looks.
public enum Role: String, CaseIterable, Hashable, Sendable {
  case plain
  /// The breadcrumb on the first line.
  case title
  case tab
  /// The tab of the screen that is shown.
  case currentTab
  case heading
  /// The selected row of the pane that has the keys.
  case selection
  /// The selected row of any other pane.
  case quietSelection
  /// What matters less than what stands beside it.
  case dim
  /// Text that Enter follows.
  case link
  /// Text in which doubt about an attribution is shown.
  case doubt
  /// Words that were searched for.
  case match
  case key
  case hint
  case rule
  case message
  case error
}

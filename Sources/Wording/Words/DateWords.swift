/// Days, months and spans of days, as each language writes them.
public protocol DateWords {
  /// January, February, and so on to December.
  var months: [String] { get }
  /// `day` `month` `year`
  func day(_ day: Int, _ month: String, _ year: String) -> String
  /// `month` `year`
  func month(_ month: String, _ year: String) -> String
  /// `first` to `last` `month` `year`
  func days(_ first: Int, _ last: Int, _ month: String, _ year: String) -> String
  /// `first` to `last`
  func days(_ first: String, _ last: String) -> String
}

/// Days, months and spans of days, as each language writes them.
public protocol DateWords {
  /// The name of a month, from 1 for January to 12 for December.
  func month(_ number: Int) -> String
  /// `day` `month` `year`
  func day(_ day: Int, _ month: String, _ year: String) -> String
  /// `month` `year`
  func month(_ month: String, _ year: String) -> String
  /// `first` to `last` `month` `year`
  func days(_ first: Int, _ last: Int, _ month: String, _ year: String) -> String
  /// `first` to `last`
  func days(_ first: String, _ last: String) -> String
}

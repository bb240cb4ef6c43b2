extension French: DateWords {
  func month(_ number: Int) -> String {
    [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre", "novembre", "décembre",
    ][number - 1]
  }
  func day(_ day: Int, _ month: String, _ year: String) -> String {
    "\(day == 1 ? "1er" : "\(day)") \(month) \(year)"
  }
  func month(_ month: String, _ year: String) -> String { "\(month) \(year)" }
  func days(_ first: Int, _ last: Int, _ month: String, _ year: String) -> String {
    "du \(first == 1 ? "1er" : "\(first)") au \(last) \(month) \(year)"
  }
  func days(_ first: String, _ last: String) -> String { "du \(first) au \(last)" }
}

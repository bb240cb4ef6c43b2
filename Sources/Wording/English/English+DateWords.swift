extension English: DateWords {
  func month(_ number: Int) -> String {
    [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ][number - 1]
  }
  func day(_ day: Int, _ month: String, _ year: String) -> String { "\(day) \(month) \(year)" }
  func month(_ month: String, _ year: String) -> String { "\(month) \(year)" }
  func days(_ first: Int, _ last: Int, _ month: String, _ year: String) -> String {
    "\(first) to \(last) \(month) \(year)"
  }
  func days(_ first: String, _ last: String) -> String { "\(first) to \(last)" }
}

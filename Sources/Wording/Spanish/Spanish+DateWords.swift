extension Spanish: DateWords {
  func month(_ number: Int) -> String {
    [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
      "octubre", "noviembre", "diciembre",
    ][number - 1]
  }
  func day(_ day: Int, _ month: String, _ year: String) -> String {
    "\(day) de \(month) de \(year)"
  }
  func month(_ month: String, _ year: String) -> String { "\(month) de \(year)" }
  func days(_ first: Int, _ last: Int, _ month: String, _ year: String) -> String {
    "del \(first) al \(last) de \(month) de \(year)"
  }
  func days(_ first: String, _ last: String) -> String { "del \(first) al \(last)" }
}

extension Words {
  /// A date of a table (`2013`, `2013-11` or `2013-11-04`), as the language writes it.
  ///
  /// Anything else stays as it is.
  public func date(_ text: String) -> String {
    guard let date = PartialDate(text), let number = date.month else { return text }
    let name = month(number)
    return date.day.map { day($0, name, date.year) } ?? month(name, date.year)
  }

  /// Two dates of a table and the days between them; one date if both are the same.
  public func days(from first: String, to last: String) -> String {
    guard first != last else { return date(first) }
    guard
      let start = PartialDate(first), let end = PartialDate(last), let month = start.month,
      start.year == end.year, month == end.month, let from = start.day, let to = end.day
    else { return days(date(first), date(last)) }
    return days(from, to, self.month(month), start.year)
  }
}

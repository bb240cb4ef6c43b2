extension Row {
  /// A day, such as `2013-11-04`.
  mutating func day(_ column: String) -> String {
    let value = cell(column)
    if !value.isDay { reject(column, value, expected: "a day such as 2013-11-04") }
    return value
  }

  /// A month or a day, such as `2013-11`.
  mutating func monthOrDay(_ column: String) -> String {
    let value = cell(column)
    if !value.isDay, !(value + "-01").isDay {
      reject(column, value, expected: "a month or a day such as 2013-11 or 2013-11-04")
    }
    return value
  }

  /// A year, a month or a day, such as `2013`.
  mutating func date(_ column: String) -> String {
    let value = cell(column)
    if !value.isDay, !(value + "-01").isDay, !(value + "-01-01").isDay {
      reject(
        column, value, expected: "a year, a month or a day such as 2013, 2013-11 or 2013-11-04")
    }
    return value
  }

  mutating func optionalDate(_ column: String) -> String? {
    cell(column).isEmpty ? nil : date(column)
  }
}

extension String {
  /// Whether the text is a day of the Gregorian calendar in the form of ISO 8601.
  fileprivate var isDay: Bool {
    let parts = split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...12).contains(month) && (1...days[month - 1]).contains(day)
  }
}

internal import Wording
extension Row {
  /// A day, such as `2013-11-04`.
  mutating func day(_ column: String) -> String {
    let value = cell(column)
    if !value.isDay { reject(column, value, expected: Phrase(\.aDay)) }
    return value
  }

  /// A month or a day, such as `2013-11`.
  mutating func monthOrDay(_ column: String) -> String {
    let value = cell(column)
    if !value.isDay, !(value + "-01").isDay {
      reject(column, value, expected: Phrase(\.aMonthOrDay))
    }
    return value
  }

  /// A year, a month or a day, such as `2013`.
  mutating func date(_ column: String) -> String {
    let value = cell(column)
    if !value.isDate {
      reject(
        column, value, expected: Phrase(\.aYearMonthOrDay))
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
    guard utf8.count == 10, let (year, month, day) = dateParts else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...12).contains(month) && (1...days[month - 1]).contains(day)
  }

  /// Whether the text is a year, a month or a day in the form of ISO 8601.
  fileprivate var isDate: Bool {
    switch utf8.count {
    case 4, 7: dateParts.map { (1...12).contains($0.month) } ?? false
    default: isDay
    }
  }

  /// The numbers of `2013`, `2013-11` or `2013-11-04`; 1 for a part that is not there.
  private var dateParts: (year: Int, month: Int, day: Int)? {
    var parts = [0]
    for (index, byte) in utf8.enumerated() {
      let isMark = index == 4 || index == 7
      guard isMark == (byte == UInt8(ascii: "-")) else { return nil }
      if isMark {
        parts.append(0)
      } else {
        guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
        parts[parts.count - 1] = parts[parts.count - 1] * 10 + Int(byte - UInt8(ascii: "0"))
      }
    }
    return (parts[0], parts.count > 1 ? parts[1] : 1, parts.count > 2 ? parts[2] : 1)
  }
}

/// A moment in UTC, to the microsecond, so that of two changes one is always the later.
public struct Moment: Hashable, Sendable {
  /// Microseconds since the beginning of 1970.
  public let microseconds: Int64

  /// A moment from 1970 to the year 9999; one beyond is the nearest of these.
  public init(microseconds: Int64) {
    self.microseconds = min(max(microseconds, 0), Self.last)
  }

  /// The end of the year 9999: later years would not sort as text.
  private static let last: Int64 = 253_402_300_799_999_999

  /// Whether many a change can still be later: until the year 9999, in which none is believed.
  public var hasSuccessors: Bool { microseconds <= Self.last - 365 * 86_400_000_000 }

  /// The next moment there is.
  public var successor: Moment { Moment(microseconds: microseconds + 1) }

  /// The day in the calendar, such as `2026-11-21`.
  public var day: String { String(description.prefix(10)) }
}

extension Moment: Comparable {
  public static func < (one: Moment, other: Moment) -> Bool {
    one.microseconds < other.microseconds
  }
}

extension Moment: CustomStringConvertible {
  /// The moment as ISO 8601 has it, such as `2026-11-21T16:09:52.123456Z`.
  public var description: String {
    let seconds = microseconds / 1_000_000
    let date = Self.date(ofDay: seconds / 86_400)
    let clock = seconds % 86_400
    let parts = [
      (date.year, 4, "-"), (date.month, 2, "-"), (date.day, 2, "T"), (clock / 3_600, 2, ":"),
      (clock / 60 % 60, 2, ":"), (clock % 60, 2, "."), (microseconds % 1_000_000, 6, "Z"),
    ]
    return parts.map { number, width, mark in
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits + mark
    }.joined()
  }

  /// Reads what ``description`` writes, with or without a fraction; `nil` for any other text.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    let form = Array("0000-00-00T00:00:00".utf8)
    guard bytes.count > form.count, bytes.last == UInt8(ascii: "Z") else { return nil }
    for (byte, mark) in zip(bytes, form) {
      let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      guard mark == UInt8(ascii: "0") ? isDigit : byte == mark else { return nil }
    }
    let part = { (range: Range<Int>) in
      Int64(String(decoding: bytes[range], as: UTF8.self)) ?? -1
    }
    let (month, day) = (part(5..<7), part(8..<10))
    let clock = (part(11..<13), part(14..<16), part(17..<19))
    guard (1...12).contains(month), (1...31).contains(day), clock.0 < 24, clock.1 < 60,
      clock.2 < 61, let fraction = Self.fraction(bytes[form.count...].dropLast())
    else { return nil }
    let days = Self.day(year: part(0..<4), month: month, day: day)
    let seconds = ((days * 24 + clock.0) * 60 + clock.1) * 60 + clock.2
    self.init(microseconds: seconds * 1_000_000 + fraction)
  }

  /// The microseconds of `.123456` with one digit or more; 0 for nothing.
  private static func fraction(_ bytes: ArraySlice<UInt8>) -> Int64? {
    guard let point = bytes.first else { return 0 }
    let digits = bytes.dropFirst()
    guard point == UInt8(ascii: "."), (1...6).contains(digits.count),
      digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    let filled = String(decoding: digits, as: UTF8.self)
    return Int64(filled + String(repeating: "0", count: 6 - digits.count))
  }

  // The proleptic Gregorian calendar in eras of 400 years that begin in March. Source: Howard
  // Hinnant, chrono-compatible low-level date algorithms.
  private static func date(ofDay day: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let shifted = day + 719_468
    let era = shifted / 146_097
    let inEra = shifted % 146_097
    let year = (inEra - inEra / 1_460 + inEra / 36_524 - inEra / 146_096) / 365
    let inYear = inEra - (365 * year + year / 4 - year / 100)
    let month = (5 * inYear + 2) / 153
    return (
      era * 400 + year + (month >= 10 ? 1 : 0), month < 10 ? month + 3 : month - 9,
      inYear - (153 * month + 2) / 5 + 1
    )
  }

  private static func day(year: Int64, month: Int64, day: Int64) -> Int64 {
    let year = month <= 2 ? year - 1 : year
    let inYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let inEra = year % 400
    return year / 400 * 146_097 + inEra * 365 + inEra / 4 - inEra / 100 + inYear - 719_468
  }
}

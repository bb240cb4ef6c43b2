public import Meeting
internal import Wording

/// How much of the record is shown.
enum Completeness: Hashable, Sendable {
  case whole
  /// All of it, but what was asked about its beginning has not been asked about all yet.
  case indexing
  /// Its beginning; the rest is being read.
  case loading(LoadingProgress)
  /// Its beginning, and no more will come, for this reason.
  case part(String)

  /// What stands on every screen; `nil` where all is there.
  func mark(in language: Language) -> String? {
    switch self {
    case .whole: nil
    case .indexing, .loading, .part: language.words.partOfTheRecord
    }
  }

  /// What stands on the last line where there is nothing else to say.
  func text(in language: Language) -> String {
    switch self {
    case .whole: ""
    case .indexing: language.words.beingIndexed
    case .loading(let progress): language.words.stops(progress.description(in: language))
    case .part(let reason): language.words.partOfTheRecord(reason)
    }
  }
}

/// How far the reading of a record has come.
public struct LoadingProgress: Hashable, Sendable {
  /// The number of interventions that have been read.
  public let read: Int
  /// About how many there are.
  public let expected: Int
  /// Whether all have been read, and are being held together.
  public let isChecking: Bool

  public init(read: Int, expected: Int, isChecking: Bool = false) {
    self.read = read
    self.expected = expected
    self.isChecking = isChecking
  }
}

extension LoadingProgress: CustomStringConvertible {
  /// The progress in a few words, such as `312,000 of about 1,000,000 interventions`.
  public var description: String { description(in: .english) }

  func description(in language: Language) -> String {
    isChecking
      ? language.words.nowChecked(expected.grouped(in: language))
      : language.words.read(read.grouped(in: language), of: expected.grouped(in: language))
  }
}

extension Int {
  /// The number with a mark before every three digits: a comma in English, in French and Spanish
  /// a blank at which no line breaks.
  public func grouped(in language: Language) -> String {
    let digits = String(magnitude)
    let groups = stride(from: digits.count, to: 0, by: -3).map { end in
      String(digits.prefix(end).suffix(3))
    }
    let mark = language == .english ? "," : "\u{A0}"
    return (self < 0 ? "-" : "") + groups.reversed().joined(separator: mark)
  }
}

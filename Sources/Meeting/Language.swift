/// A working language of the Meeting.
public enum Language: String, CaseIterable, Hashable, Sendable {
  case english = "en"
  case french = "fr"
  case spanish = "es"

  /// The language that follows this one when the reader steps through them.
  public var next: Language {
    switch self {
    case .english: .french
    case .french: .spanish
    case .spanish: .english
    }
  }
}

/// A name in the three languages of the Meeting.
public struct Names: Hashable, Sendable {
  public let english: String
  public let french: String
  public let spanish: String
  /// The languages whose name the record does not print; ours, not the record's.
  public let inferred: Set<Language>

  public init(
    english: String, french: String, spanish: String, inferred: Set<Language> = []
  ) {
    self.english = english
    self.french = french
    self.spanish = spanish
    self.inferred = inferred
  }

  /// The name in `language`; the English one where that language has none.
  public subscript(language: Language) -> String {
    let name =
      switch language {
      case .english: english
      case .french: french
      case .spanish: spanish
      }
    return name.isEmpty ? english : name
  }

  /// Whether no language has a name.
  public var isEmpty: Bool { english.isEmpty && french.isEmpty && spanish.isEmpty }
}

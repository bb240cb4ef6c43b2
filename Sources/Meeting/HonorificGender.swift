/// What the honorific before a name says of gender: of the printed word, not of the person.
public enum HonorificGender: String, CaseIterable, Hashable, Sendable {
  case feminine
  case masculine
  /// No honorific is printed, or one that does not say, such as `Dr` or `H.E.`
  case unknown

  /// Reads an honorific as printed, in English, French or Spanish.
  ///
  /// Titles of learning and rank say nothing; a word beside them may, as in `H.E. Ms`.
  public init(_ honorific: String?) {
    let words = (honorific ?? "").lowercased().split { !$0.isLetter }
    let isFeminine = words.contains { Self.feminineWords.contains(String($0)) }
    let isMasculine = words.contains { Self.masculineWords.contains(String($0)) }
    self = isFeminine == isMasculine ? .unknown : isFeminine ? .feminine : .masculine
  }

  public var names: Names {
    switch self {
    case .feminine:
      Names(english: "Ms, Mrs, Mme, Sra.", french: "Mme, Ms, Sra.", spanish: "Sra., Ms, Mme")
    case .masculine: Names(english: "Mr, M., Sr.", french: "M., Mr, Sr.", spanish: "Sr., Mr, M.")
    case .unknown: Names(english: "Unknown", french: "Inconnu", spanish: "Desconocido")
    }
  }

  /// One honorific for all, for a narrow column.
  var shortNames: Names {
    switch self {
    case .feminine: Names(english: "Ms", french: "Mme", spanish: "Sra.")
    case .masculine: Names(english: "Mr", french: "M.", spanish: "Sr.")
    case .unknown: names
    }
  }

  private static let feminineWords: Set = [
    "ms", "mrs", "miss", "madam", "madame", "mme", "mmes", "mlle", "mademoiselle", "sra", "srta",
    "señora", "señorita", "dña", "doña",
  ]
  private static let masculineWords: Set = [
    "mr", "m", "messrs", "mm", "monsieur", "sr", "señor", "don", "sir",
  ]
}

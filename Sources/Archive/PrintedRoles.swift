internal import Meeting

/// The headings that say in what role the people under them are listed.
///
/// A section has one (`Government observers`), and within a delegation a sub-heading may stand
/// over some of its people (`Adviser/Conseillère technique/Consejero técnico`).
struct PrintedRoles {
  struct Heading: Equatable {
    let text: String
    /// The roles that each part says that says any; a part is what a stroke parts.
    let parts: [Set<Participant.Role>]

    /// Whether it gives the role, and says no other in any language.
    func gives(_ role: Participant.Role) -> Bool { parts.allSatisfy { $0.contains(role) } }
  }

  /// The heading under which each line stands; `nil` before the first.
  private(set) var headings: [Heading?] = []

  /// Reads the lines of a list, in which delegations begin with some.
  ///
  /// - Complexity: O(*n*) in the length of the lines.
  init(_ lines: [String], delegations: Set<Int>) {
    var (section, within) = (Heading?.none, Heading?.none)
    var isHeading = false
    for (index, line) in lines.enumerated() {
      let words = line.roleWords
      if delegations.contains(index) {
        within = nil
        isHeading = false
      } else if let roles = words.sectionRoles {
        section = Heading(text: line, parts: [roles])
        within = nil
        isHeading = false
      } else if words.areRoles {
        // A sub-heading may be broken over lines, or have a line for each language.
        let text = isHeading ? within.map { "\($0.text) \(line)" } ?? line : line
        within = Heading(subheading: text)
        isHeading = true
      } else {
        isHeading = false
      }
      headings.append(within ?? section)
    }
  }
}

extension PrintedRoles.Heading {
  fileprivate init(subheading text: String) {
    self.text = text
    parts = text.split(separator: "/").map { String($0).roleWords.roles }.filter { !$0.isEmpty }
  }
}

extension Section {
  /// The role of those who stand under no sub-heading.
  var role: Participant.Role {
    switch self {
    case .governmentMembers, .employerMembers, .workerMembers: .delegate
    case .governmentObservers, .employerObservers, .workerObservers: .observer
    case .intergovernmental, .nonGovernmental: .representative
    case .secretariat: .secretariat
    }
  }
}

extension String {
  /// The words in small letters, without the accents that Spanish and French roles have.
  fileprivate var roleWords: [String] {
    let plain = comparable.lowercased().map { character -> Character in
      switch character {
      case "é", "è": "e"
      case "í": "i"
      default: character.isLetter || character == "'" ? character : " "
      }
    }
    return String(plain).split(separator: " ").map(String.init)
  }
}

extension [String] {
  /// Whether it is the sub-heading of a role, and nothing else.
  fileprivate var areRoles: Bool {
    !isEmpty && allSatisfy { roleOfWord[$0] != nil || fillers.contains($0) }
      && contains { roleOfWord[$0] != nil }
  }

  /// The roles of a sub-heading: a `substitute delegate` is no delegate.
  fileprivate var roles: Set<Participant.Role> {
    let named = Set(compactMap { roleOfWord[$0] })
    return named.count > 1 ? named.subtracting([.delegate]) : named
  }

  /// The role in a section with this heading, in any of the languages; `nil` where it is none.
  fileprivate var sectionRoles: Set<Participant.Role>? {
    guard count > 1 else { return nil }
    for (beginning, role) in sectionBeginnings where starts(with: beginning) { return [role] }
    return last == "observers" && count < 4 ? [.observer] : nil
  }
}

private let sectionBeginnings: [([String], Participant.Role)] = [
  (["members", "representing"], .delegate), (["membres", "representant"], .delegate),
  (["miembros", "representantes"], .delegate),
  (["observateurs"], .observer), (["observadores"], .observer),
  (["representatives", "of"], .representative), (["representants", "des"], .representative),
  (["representants", "d'organisations"], .representative),
  (["representantes", "de"], .representative),
  (["secretariat", "of", "the"], .secretariat), (["secretariat", "de", "la"], .secretariat),
  (["secretaria", "de", "la"], .secretariat),
]

private let roleOfWord: [String: Participant.Role] = {
  let words: [Participant.Role: String] = [
    .delegate: """
    delegate delegates delegue deleguee delegues deleguees titulaire titulaires
    delegado delegada delegados delegadas titular titulares
    """,
    .substitute: """
    substitute substitutes suppleant suppleante suppleants suppleantes suplente suplentes
    """,
    .adviser: """
    adviser advisers advisor advisors conseiller conseillers conseillere conseilleres
    consejero consejeros consejera consejeras asesor asesores asesora asesoras
    """,
    .observer: """
    observer observers observateur observateurs observatrice observatrices
    observador observadora observadores observadoras
    """,
    .representative: """
    representative representatives representant representante representants representantes
    """,
  ]
  return words.reduce(into: [:]) { table, entry in
    for word in entry.value.split(whereSeparator: \.isWhitespace) {
      table[String(word)] = entry.key
    }
  }
}()

private let fillers: Set<String> = [
  "technical", "technique", "techniques", "tecnico", "tecnicos", "tecnica", "tecnicas", "and",
  "et", "y",
]

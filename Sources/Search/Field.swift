internal import Meeting

extension Query {
  /// A property of records that a query can ask for, as in `country:suisse`.
  public enum Field: String, CaseIterable, Hashable, Sendable {
    case country, group, theme, speaker
    /// The group in whose name somebody spoke.
    case onBehalfOf = "for"
    case cites, topic, body, kind, role, section
    /// The numbered paragraphs of the report.
    case paragraph = "para"
    /// The words of what somebody asked for.
    case asks
    case label, language, id
    /// What a record has: a remark, candidates, points, a doubt; or a note or a mark of the reader's.
    case has

    /// What a reader may type for it, beside any unique beginning of these.
    var spellings: [String] {
      self == .paragraph ? [rawValue, "paragraph"] : [rawValue]
    }

    /// Whether a word is a whole name of the field.
    func isCalled(_ name: String) -> Bool {
      let name = folded(name)
      return spellings.contains(name) || aliases.contains(name)
    }

    /// The fields that `name` can be cut from, the only one if it is a whole name.
    static func named(_ name: String) -> [Field] {
      let name = folded(name)
      if let field = allCases.first(where: { $0.isCalled(name) }) { return [field] }
      return allCases.filter { $0.spellings.contains { $0.hasPrefix(name) } }
    }

    /// The values among which this field must choose; `nil` where any text will do.
    var choices: [Choice]? {
      switch self {
      case .group: SpeakingGroup.allCases.map { Choice($0.rawValue, $0.names) }
      case .section: Section.allCases.map { Choice($0.rawValue, $0.names) }
      case .language: Language.allCases.map { Choice($0.rawValue, languageNames($0)) }
      case .has: Possession.allCases.map { Choice($0.rawValue, $0.names) }
      default: nil
      }
    }
  }
}

private func languageNames(_ language: Language) -> Names {
  switch language {
  case .english: Names(english: "English", french: "anglais", spanish: "inglés")
  case .french: Names(english: "French", french: "français", spanish: "francés")
  case .spanish: Names(english: "Spanish", french: "espagnol", spanish: "español")
  }
}

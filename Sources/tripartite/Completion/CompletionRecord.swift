internal import Meeting
internal import Search
internal import Settings
internal import Wording

/// What a record offers for completion; nothing where it cannot be loaded.
struct CompletionRecord {
  let meeting: Meeting?

  init(folder: String?) {
    let settings = Settings(options: [(.data, folder.map(SettingValue.word))])
    meeting = try? Meeting(settings)
  }

  /// What may stand for a word of a query.
  func query(_ word: String) -> [Completion.Candidate] {
    guard let colon = word.firstIndex(of: ":") else {
      return Query.Field.allCases.map {
        .init(word: "\($0.rawValue):", meaning: $0.summary(in: Program.language))
      }
    }
    let name = word[..<colon]
    guard let field = Query.Field(rawValue: String(name)) else { return [] }
    return values(of: field).map {
      .init(word: "\(name):\($0.word.lowercased())", meaning: $0.meaning)
    }
  }

  /// What an option or an argument of a name may be.
  func values(called name: String) -> [Completion.Candidate] {
    guard let meeting else { return [] }
    return switch name {
    case "theme": meeting.themeCandidates
    case "topic": meeting.topicCandidates
    case "thing":
      meeting.countryCandidates + meeting.instrumentCandidates + meeting.topicCandidates
    case "first", "second": meeting.groupCandidates + meeting.countryCandidates
    default: []
    }
  }

  private func values(of field: Query.Field) -> [Completion.Candidate] {
    guard field.words.isEmpty else { return field.words.map { .init(word: $0, meaning: "") } }
    guard let meeting else { return [] }
    return switch field {
    case .country: meeting.countryCandidates
    case .theme: meeting.themeCandidates
    case .topic: meeting.topicCandidates
    case .cites: meeting.instrumentCandidates
    case .body: meeting.bodyCandidates
    case .onBehalfOf: meeting.spokenForCandidates
    case .kind: Point.Kind.allCases.map { .init(word: $0.rawValue, meaning: "") }
    case .role: Participant.Role.allCases.map { .init(word: $0.rawValue, meaning: "") }
    default: []
    }
  }
}

extension Meeting {
  fileprivate var countryCandidates: [Completion.Candidate] {
    var seen: Set<String> = []
    return delegations.compactMap { delegation in
      guard delegation.kind == .country, let country = delegation.country,
        seen.insert(country.iso2).inserted
      else { return nil }
      return .init(word: country.iso2, meaning: delegation.names[Program.language])
    }.sorted { $0.word < $1.word }
  }

  fileprivate var themeCandidates: [Completion.Candidate] {
    themes.map { .init(word: $0.id.rawValue, meaning: $0.titles[Program.language]) }
  }

  fileprivate var topicCandidates: [Completion.Candidate] {
    topics.map { .init(word: $0.id.rawValue, meaning: $0.names[Program.language]) }
  }

  fileprivate var instrumentCandidates: [Completion.Candidate] {
    instruments.map { .init(word: $0.id.rawValue, meaning: $0.titles[Program.language]) }
  }

  fileprivate var bodyCandidates: [Completion.Candidate] {
    bodies.map { .init(word: $0.id.rawValue, meaning: $0.names[Program.language]) }
  }

  fileprivate var groupCandidates: [Completion.Candidate] {
    SpeakingGroup.allCases.map { .init(word: $0.rawValue, meaning: $0.names[Program.language]) }
      + regionalGroups.map { .init(word: $0.id.rawValue, meaning: $0.names[Program.language]) }
  }

  /// Those in whose name somebody spoke.
  fileprivate var spokenForCandidates: [Completion.Candidate] {
    let groups = SpeakingGroup.allCases.filter { $0 == .employers || $0 == .workers }
    let regional = Set(interventions.compactMap(\.onBehalfOf))
    return groups.map { .init(word: $0.rawValue, meaning: $0.names[Program.language]) }
      + regionalGroups.filter { regional.contains($0.id) }
      .map { .init(word: $0.id.rawValue, meaning: $0.names[Program.language]) }
  }
}

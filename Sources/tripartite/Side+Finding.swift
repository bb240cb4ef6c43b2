internal import Wording
internal import Meeting
internal import Search

extension Side {
  /// The side that a reader means: a group, a group of countries, a country, or a name.
  ///
  /// - Throws: a failure that names the nearest spelling, or what can be a side.
  init(_ text: String, in meeting: Meeting) throws(CommandFailure) {
    let name = folded(text)
    if let group = SpeakingGroup.allCases.first(where: { $0.isCalled(name) }) {
      self = .group(group)
      return
    }
    let regional = meeting.regionalGroups.first { group in
      ([group.id.rawValue] + group.acronyms.all + group.names.all).contains { folded($0) == name }
    }
    if let regional {
      self = .regionalGroup(regional.id)
      return
    }
    switch try Thing(text, in: meeting) {
    case .country(let rows): self = .delegations(rows.map(\.id))
    case .delegation(let row): self = .delegations([row.id])
    case .participant(let row): self = .participant(row.sameAs ?? row.id)
    case .officer(let row): self = row.participant.map { .participant($0) } ?? .officer(row.id)
    case .regionalGroup(let row): self = .regionalGroup(row.id)
    default:
      let groups = SpeakingGroup.allCases.map(\.rawValue).joined(separator: ", ")
      throw .usage(
        Program.words.noSide(text, groups: groups))
    }
  }
}

extension SpeakingGroup {
  /// Whether a folded name is the group's, in the plural or the singular of any language.
  fileprivate func isCalled(_ name: String) -> Bool {
    ([rawValue] + names.all).map { folded($0) }.contains { $0 == name || $0 == name + "s" }
  }
}

extension Meeting {
  /// What a side is called in a heading.
  func name(of side: Side, in language: Language) -> String {
    switch side {
    case .group(let group): group.names[language]
    case .regionalGroup(let id): regionalGroups[id]?.names[language] ?? id.rawValue
    case .delegations(let ids):
      ids.first.flatMap { delegations[$0]?.names[language] } ?? ""
    case .participant(let id): participants[id]?.fullName ?? id.rawValue
    case .officer(let id): officers[id]?.offices[language] ?? id.rawValue
    }
  }

  /// The theme of an identifier or a name in any language.
  func theme(called text: String) throws(CommandFailure) -> Identifier<Theme> {
    let rows = themes.map { ($0.id, [$0.id.rawValue] + $0.shortTitles.all + $0.titles.all) }
    if let id = Self.row(called: text, rows) { return id }
    let words = Program.words
    let near = text.nearest(of: rows.flatMap(\.1))
    throw .usage(near.map { words.noTheme(text, nearest: $0) } ?? words.noTheme(text))
  }

  /// The topic of an identifier or a name in any language.
  func topic(called text: String) throws(CommandFailure) -> Identifier<Topic> {
    let rows = topics.map { ($0.id, [$0.id.rawValue] + $0.names.all) }
    if let id = Self.row(called: text, rows) { return id }
    let words = Program.words
    let near = text.nearest(of: rows.flatMap(\.1))
    throw .usage(near.map { words.noTopic(text, nearest: $0) } ?? words.noTopic(text))
  }

  private static func row<ID>(called text: String, _ rows: [(id: ID, names: [String])]) -> ID? {
    let name = folded(text)
    return rows.first { $0.names.contains { folded($0) == name } }?.id
  }
}

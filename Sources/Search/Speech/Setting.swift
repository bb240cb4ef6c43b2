internal import Meeting

/// What many interventions have in common: who, in what place, under what heading.
struct Setting: Hashable, Sendable {
  let delegation: Identifier<Delegation>?
  let onBehalfOf: Identifier<RegionalGroup>?
  let group: SpeakingGroup
  let theme: Identifier<Theme>
  let capacity: String
  let hasNote: Bool
  let hasCandidates: Bool
  let hasPoints: Bool
  /// Whether the record leaves the speaker open.
  let isOpen: Bool

  init(_ intervention: Intervention, hasPoints: Bool) {
    delegation = intervention.delegation
    onBehalfOf = intervention.onBehalfOf
    group = intervention.group
    theme = intervention.theme
    capacity = intervention.capacity
    hasNote = intervention.note != nil
    hasCandidates = !intervention.attribution.candidates.isEmpty
    self.hasPoints = hasPoints
    isOpen =
      switch intervention.attribution {
      case .oneOf, .unknown: true
      case .stated, .inferred: false
      }
  }

  /// What `has:` finds it by.
  var possessions: [Query.Possession] {
    let all: [(Query.Possession, Bool)] = [
      (.remark, hasNote), (.candidates, hasCandidates), (.points, hasPoints), (.doubt, isOpen),
    ]
    return all.filter(\.1).map(\.0)
  }
}

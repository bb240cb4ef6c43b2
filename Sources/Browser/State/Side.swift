internal import Meeting

/// One of two that are compared: who is meant by it.
enum Side: Hashable, Sendable {
  case delegation(Identifier<Delegation>)
  case group(SpeakingGroup)
  /// The countries in whose name somebody spoke.
  case regionalGroup(Identifier<RegionalGroup>)
  case person(Attribution.Speaker)

  /// Whether an intervention is this side's.
  ///
  /// A person's are those that are attributed to the person, stated or inferred; where the record
  /// names nobody, the intervention is nobody's.
  func spoke(in intervention: Intervention) -> Bool {
    switch self {
    case .delegation(let id): intervention.delegation == id
    case .group(let group): intervention.group == group
    case .regionalGroup(let id): intervention.onBehalfOf == id
    case .person(let speaker): intervention.attribution.speaker == speaker
    }
  }
}

extension Browser {
  /// Keeps the selected delegation, group or person as one side; with the second one, compares.
  mutating func compare() {
    guard let target = selectedTarget(inPane: page.focus), let side = side(of: target) else {
      message = "Compare needs a delegation, a person or an intervention on this row."
      return
    }
    guard let first = firstSide else {
      firstSide = side
      message = "\(contents.name(of: side)) is kept; b on another one compares the two."
      return
    }
    firstSide = nil
    guard first != side else {
      message = "\(contents.name(of: side)) is no longer kept."
      return
    }
    var page = Page(.comparison)
    page.sides = [first, side]
    go(to: page)
  }

  private func side(of target: Target) -> Side? {
    switch target {
    case .delegation(let id): return .delegation(id)
    case .participant(let id): return .person(.participant(id))
    case .officer(let id):
      let participant = meeting.officers[id]?.participant
      return .person(participant.map { .participant($0) } ?? .officer(id))
    case .intervention(let id):
      guard let intervention = meeting.interventions[id] else { return nil }
      if let group = intervention.onBehalfOf { return .regionalGroup(group) }
      return intervention.delegation.map { .delegation($0) } ?? .group(intervention.group)
    default: return nil
    }
  }
}

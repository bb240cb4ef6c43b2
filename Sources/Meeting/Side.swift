/// Somebody whose words can stand beside somebody else's.
public enum Side: Hashable, Sendable {
  case group(SpeakingGroup)
  /// Whatever was said in the name of a group of countries.
  case regionalGroup(Identifier<RegionalGroup>)
  /// A delegation, or all those of a country; for whom they spoke makes no difference.
  case delegations([Identifier<Delegation>])
  /// A person, by what is attributed to her or him, stated or inferred.
  case participant(Identifier<Participant>)
  /// The holder of an office.
  case officer(Identifier<Officer>)
}

extension Meeting {
  /// The interventions of a side, in order.
  ///
  /// - Complexity: O(*n*), where *n* is the number of interventions.
  public func interventions(of side: Side) -> [Intervention] {
    switch side {
    case .group(let group): interventions.filter { $0.group == group }
    case .regionalGroup(let id): interventions.filter { $0.onBehalfOf == id }
    case .delegations(let ids):
      interventions.filter { $0.delegation.map(ids.contains) ?? false }
    case .participant(let id): interventions(by: id)
    case .officer(let id):
      (officers[id]?.participant.map { interventions(by: $0) } ?? []) + interventions(by: id)
    }
  }
}

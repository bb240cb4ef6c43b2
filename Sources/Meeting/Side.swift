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
  /// - Complexity: O(*m*), where *m* is the number of those interventions.
  public func interventions(of side: Side) -> [Intervention] {
    rows(interventionPositions(of: side), in: interventions)
  }
}

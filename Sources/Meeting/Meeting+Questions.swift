extension Meeting {
  /// The listings of a delegation, in printed order.
  public func participants(of delegation: Identifier<Delegation>) -> [Participant] {
    rows(participantPositions(of: delegation), in: participants)
  }

  /// The interventions under a theme, in order.
  public func interventions(under theme: Identifier<Theme>) -> [Intervention] {
    rows(interventionPositions(under: theme), in: interventions)
  }

  /// The interventions of a delegation, in order; for whom it spoke makes no difference.
  public func interventions(of delegation: Identifier<Delegation>) -> [Intervention] {
    rows(interventionPositions(of: delegation), in: interventions)
  }

  /// The interventions that are attributed to a participant, stated or inferred, in order.
  ///
  /// A person who is listed twice spoke once: all listings are looked at.
  public func interventions(by participant: Identifier<Participant>) -> [Intervention] {
    rows(interventionPositions(by: participant), in: interventions)
  }

  /// The interventions that are attributed to the holder of an office who is not listed.
  public func interventions(by officer: Identifier<Officer>) -> [Intervention] {
    rows(interventionPositions(by: officer), in: interventions)
  }

  /// The interventions of which a participant is one of several possible speakers, in order.
  public func possibleInterventions(by participant: Identifier<Participant>) -> [Intervention] {
    rows(possibleInterventionPositions(by: participant), in: interventions)
  }

  /// What was said in an intervention, in order.
  public func points(of intervention: Identifier<Intervention>) -> [Point] {
    rows(pointPositions(of: intervention), in: points)
  }

  /// The interventions that cite an instrument, in order.
  public func interventions(citing instrument: Identifier<Instrument>) -> [Identifier<Intervention>]
  {
    rows(interventionPositions(citing: instrument), in: interventions).map(\.id)
  }

  /// The interventions that name a body, in order.
  public func interventions(naming body: Identifier<Body>) -> [Identifier<Intervention>] {
    rows(interventionPositions(naming: body), in: interventions).map(\.id)
  }

  /// The interventions that come to a topic, in order.
  public func interventions(about topic: Identifier<Topic>) -> [Identifier<Intervention>] {
    rows(interventionPositions(about: topic), in: interventions).map(\.id)
  }

  /// The interventions that say they agree with this one.
  public func agreements(with intervention: Identifier<Intervention>) -> [Intervention] {
    rows(links.agreements[interventions.position(of: intervention)], in: interventions)
  }

  /// The interventions that reply to this one.
  public func replies(to intervention: Identifier<Intervention>) -> [Intervention] {
    rows(links.replies[interventions.position(of: intervention)], in: interventions)
  }

  /// The interventions that take this one up without naming it.
  public func mentions(of intervention: Identifier<Intervention>) -> [Intervention] {
    rows(links.mentions[interventions.position(of: intervention)], in: interventions)
  }

  /// The instruments that an intervention cites, in the order in which it does.
  public func instruments(of intervention: Identifier<Intervention>) -> [Instrument] {
    cited(by: intervention, \.instruments).unique.compactMap { instruments[$0] }
  }

  /// The bodies that an intervention names, in the order in which it does.
  public func bodies(of intervention: Identifier<Intervention>) -> [Body] {
    cited(by: intervention, \.bodies).unique.compactMap { bodies[$0] }
  }

  /// The topics of an intervention, in the order in which it comes to them.
  public func topics(of intervention: Identifier<Intervention>) -> [Topic] {
    cited(by: intervention, \.topics).unique.compactMap { topics[$0] }
  }

  /// What the points of an intervention name, without their texts being read.
  private func cited<ID>(
    by intervention: Identifier<Intervention>, _ names: (Point) -> [ID]
  ) -> [ID] {
    pointPositions(of: intervention).flatMap { names(points.outline(at: $0)) }
  }

  /// All the listings of the person who has this one, in printed order.
  public func listings(of participant: Identifier<Participant>) -> [Identifier<Participant>] {
    let first = participants[participant]?.sameAs ?? participant
    let others = links.listings[participants.position(of: first)]
    return [first] + rows(others, in: participants).map(\.id)
  }

  /// The offices that a person holds, by any of the person's listings.
  public func offices(of participant: Identifier<Participant>) -> [Officer] {
    listings(of: participant).flatMap {
      rows(links.offices[participants.position(of: $0)], in: officers)
    }
  }

  /// The contradictions of the record that touch a row of any table.
  public func discrepancies(touching id: String) -> [Discrepancy] {
    (links.discrepancies[id] ?? []).compactMap { discrepancies[$0] }
  }

  /// The other delegations of the same country, in printed order.
  public func otherDelegations(of delegation: Delegation) -> [Delegation] {
    guard let country = delegation.country else { return [] }
    return delegations.filter { $0.country?.iso2 == country.iso2 && $0.id != delegation.id }
  }

  /// The intervention that a numbered paragraph of the report belongs to.
  ///
  /// - Complexity: O(log *n*) where interventions stand in the order of their paragraphs.
  public func intervention(at paragraph: Int) -> Intervention? {
    links.paragraphs.position(of: paragraph).map { interventions[$0] }
  }

  /// The rows at some positions of a table.
  func rows<Entity>(_ positions: Positions, in table: Table<Entity>) -> [Entity] {
    positions.map { table[$0] }
  }
}

extension Meeting {
  /// The listings of a delegation, in printed order.
  public func participants(of delegation: Identifier<Delegation>) -> [Participant] {
    rows(links.participants[delegation], in: participants)
  }

  /// The interventions under a theme, in order.
  public func interventions(under theme: Identifier<Theme>) -> [Intervention] {
    rows(links.interventionsOfTheme[theme], in: interventions)
  }

  /// The positions of the interventions under a theme, in order.
  public func interventionPositions(under theme: Identifier<Theme>) -> [Int] {
    (links.interventionsOfTheme[theme] ?? []).compactMap { interventions.position(of: $0) }
  }

  /// The interventions of a delegation, in order; for whom it spoke makes no difference.
  public func interventions(of delegation: Identifier<Delegation>) -> [Intervention] {
    rows(links.interventions[delegation], in: interventions)
  }

  /// The interventions that are attributed to a participant, stated or inferred, in order.
  ///
  /// A person who is listed twice spoke once: all listings are looked at.
  public func interventions(by participant: Identifier<Participant>) -> [Intervention] {
    let ids = listings(of: participant).flatMap { links.spoken[$0.rawValue] ?? [] }
    return rows(ids, in: interventions)
  }

  /// The interventions that are attributed to the holder of an office who is not listed.
  public func interventions(by officer: Identifier<Officer>) -> [Intervention] {
    rows(links.spoken[officer.rawValue], in: interventions)
  }

  /// The interventions of which a participant is one of several possible speakers, in order.
  public func possibleInterventions(by participant: Identifier<Participant>) -> [Intervention] {
    rows(links.possible[participant], in: interventions)
  }

  /// What was said in an intervention, in order.
  public func points(of intervention: Identifier<Intervention>) -> [Point] {
    rows(links.points[intervention], in: points)
  }

  /// The interventions that cite an instrument, in order.
  public func interventions(citing instrument: Identifier<Instrument>) -> [Identifier<Intervention>]
  {
    links.citations[instrument] ?? []
  }

  /// The interventions that name a body, in order.
  public func interventions(naming body: Identifier<Body>) -> [Identifier<Intervention>] {
    links.namings[body] ?? []
  }

  /// The interventions that come to a topic, in order.
  public func interventions(about topic: Identifier<Topic>) -> [Identifier<Intervention>] {
    links.topical[topic] ?? []
  }

  /// The interventions that say they agree with this one.
  public func agreements(with intervention: Identifier<Intervention>) -> [Intervention] {
    rows(links.agreements[intervention], in: interventions)
  }

  /// The interventions that reply to this one.
  public func replies(to intervention: Identifier<Intervention>) -> [Intervention] {
    rows(links.replies[intervention], in: interventions)
  }

  /// The interventions that take this one up without naming it.
  public func mentions(of intervention: Identifier<Intervention>) -> [Intervention] {
    rows(links.mentions[intervention], in: interventions)
  }

  /// The instruments that an intervention cites, in the order in which it does.
  public func instruments(of intervention: Identifier<Intervention>) -> [Instrument] {
    rows(unique(points(of: intervention).flatMap(\.instruments)), in: instruments)
  }

  /// The bodies that an intervention names, in the order in which it does.
  public func bodies(of intervention: Identifier<Intervention>) -> [Body] {
    rows(unique(points(of: intervention).flatMap(\.bodies)), in: bodies)
  }

  /// The topics of an intervention, in the order in which it comes to them.
  public func topics(of intervention: Identifier<Intervention>) -> [Topic] {
    rows(unique(points(of: intervention).flatMap(\.topics)), in: topics)
  }

  /// All the listings of the person who has this one, in printed order.
  public func listings(of participant: Identifier<Participant>) -> [Identifier<Participant>] {
    let first = participants[participant]?.sameAs ?? participant
    return [first] + (links.listings[first] ?? [])
  }

  /// The offices that a person holds, by any of the person's listings.
  public func offices(of participant: Identifier<Participant>) -> [Officer] {
    rows(listings(of: participant).flatMap { links.offices[$0] ?? [] }, in: officers)
  }

  /// The contradictions of the record that touch a row of any table.
  public func discrepancies(touching id: String) -> [Discrepancy] {
    rows(links.discrepancies[id], in: discrepancies)
  }

  /// The other delegations of the same country, in printed order.
  public func otherDelegations(of delegation: Delegation) -> [Delegation] {
    guard let country = delegation.country else { return [] }
    return delegations.filter { $0.country?.iso2 == country.iso2 && $0.id != delegation.id }
  }

  /// The intervention that a numbered paragraph of the report belongs to.
  public func intervention(at paragraph: Int) -> Intervention? {
    interventions.first { $0.paragraphs.contains(paragraph) }
  }

  private func rows<Entity: Identifiable>(_ ids: [Entity.ID]?, in table: Table<Entity>) -> [Entity]
  {
    (ids ?? []).compactMap { table[$0] }
  }

  private func unique<ID: Hashable>(_ ids: [ID]) -> [ID] {
    var seen: Set<ID> = []
    return ids.filter { seen.insert($0).inserted }
  }
}

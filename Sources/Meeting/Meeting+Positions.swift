/// What the questions find as positions, for lists of which nobody looks at every row: nothing is
/// made for a row before it is asked for.
extension Meeting {
  /// Where the listings of a delegation stand, in printed order.
  public func participantPositions(of delegation: Identifier<Delegation>) -> Positions {
    links.participants[delegations.position(of: delegation)]
  }

  /// Where the interventions under a theme stand, in order.
  public func interventionPositions(under theme: Identifier<Theme>) -> Positions {
    links.interventionsOfTheme[themes.position(of: theme)]
  }

  /// Where the interventions of a delegation stand, in order.
  public func interventionPositions(of delegation: Identifier<Delegation>) -> Positions {
    links.interventionsOfDelegation[delegations.position(of: delegation)]
  }

  /// Where the interventions attributed to a participant stand, in order, listing by listing.
  public func interventionPositions(by participant: Identifier<Participant>) -> Positions {
    .joined(
      listings(of: participant).map {
        links.spokenByParticipant[participants.position(of: $0)]
      })
  }

  /// Where the interventions attributed to an officer who is not listed stand, in order.
  public func interventionPositions(by officer: Identifier<Officer>) -> Positions {
    links.spokenByOfficer[officers.position(of: officer)]
  }

  /// Where the interventions stand of which a participant is a possible speaker, in order.
  public func possibleInterventionPositions(
    by participant: Identifier<Participant>
  ) -> Positions {
    links.possible[participants.position(of: participant)]
  }

  /// Where the interventions that cite an instrument stand, in order.
  public func interventionPositions(citing instrument: Identifier<Instrument>) -> Positions {
    links.citations[instruments.position(of: instrument)]
  }

  /// Where the interventions that name a body stand, in order.
  public func interventionPositions(naming body: Identifier<Body>) -> Positions {
    links.namings[bodies.position(of: body)]
  }

  /// Where the interventions that come to a topic stand, in order.
  public func interventionPositions(about topic: Identifier<Topic>) -> Positions {
    links.topical[topics.position(of: topic)]
  }

  /// Where the points of an intervention stand, in order.
  public func pointPositions(of intervention: Identifier<Intervention>) -> Positions {
    links.points[interventions.position(of: intervention)]
  }

  /// Where the points of the intervention at a position stand, in order.
  public func pointPositions(ofInterventionAt position: Int) -> Positions {
    links.points[position]
  }

  /// Where the points that speak of something stand, in record order.
  public func pointPositions(about subject: Subject) -> Positions {
    switch subject {
    case .topic(let id): links.pointsOnTopic[topics.position(of: id)]
    case .instrument(let id): links.pointsOnInstrument[instruments.position(of: id)]
    case .body(let id): links.pointsOnBody[bodies.position(of: id)]
    }
  }

  /// Where the intervention stands in which the point at a position was made.
  public func interventionPosition(ofPointAt position: Int) -> Int {
    Int(links.interventions[position])
  }

  /// Where the theme stands of the intervention at a position.
  public func themePosition(ofInterventionAt position: Int) -> Int {
    Int(links.themes[position])
  }

  /// The group in whose place the speaker of the intervention at a position took the floor.
  public func group(ofInterventionAt position: Int) -> SpeakingGroup {
    links.groups[position]
  }

  /// Where the interventions of a side stand, in order.
  public func interventionPositions(of side: Side) -> Positions {
    switch side {
    case .group(let group): links.interventionsOfGroup[group.position]
    case .regionalGroup(let id): links.interventionsOnBehalf[regionalGroups.position(of: id)]
    case .delegations(let ids):
      .sorted(ids.unique.map { interventionPositions(of: $0) })
    case .participant(let id): interventionPositions(by: id)
    case .officer(let id):
      .joined(
        (officers[id]?.participant.map { [interventionPositions(by: $0)] } ?? [])
          + [interventionPositions(by: id)])
    }
  }
}

extension Positions {
  /// Some positions after others.
  fileprivate static func joined(_ parts: [Positions]) -> Positions {
    let parts = parts.filter { !$0.isEmpty }
    if parts.count < 2 { return parts.first ?? .none }
    return Positions(parts.joined())
  }

  /// Some positions among others, in record order.
  fileprivate static func sorted(_ parts: [Positions]) -> Positions {
    let parts = parts.filter { !$0.isEmpty }
    if parts.count < 2 { return parts.first ?? .none }
    return Positions(parts.joined().sorted())
  }
}

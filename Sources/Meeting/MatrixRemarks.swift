/// What must be said beside the totals of countries and persons: in whose name they spoke, and what
/// more a person may have said.
struct MatrixRemarks {
  private let meeting: Meeting
  /// How many of the things counted lie in each intervention.
  private let weights: [Int32]

  init(_ meeting: Meeting, weights: [Int32]) {
    (self.meeting, self.weights) = (meeting, weights)
  }

  /// The headers that are shown, with their remarks.
  func headers(_ map: MatrixAxisMap, _ axis: MatrixAxis, _ shown: [Int]) -> [MatrixHeader] {
    guard axis == .country || axis == .speaker,
      case .interventions(let headerOfIntervention) = map.assignment
    else { return shown.map { map.headers[$0] } }
    let shares = shares(headerOfIntervention)
    let possible = axis == .speaker ? possible() : [:]
    let forGroups = axis == .country ? forGroups() : [:]
    return shown.map { position in
      var header = map.headers[position]
      header.onBehalfOf = meeting.regionalGroups.compactMap { group in
        shares[Share(header: Int32(position), group: group.id)].map {
          MatrixHeader.Share(group: group.id, count: $0)
        }
      }
      header.possible = possible[Int32(position)] ?? 0
      if case .country(let country) = header.subject {
        header.forGroups = forGroups[country.iso2] ?? []
      }
      return header
    }
  }

  private struct Share: Hashable {
    let header: Int32
    let group: Identifier<RegionalGroup>
  }

  private func shares(_ headers: [Int32]) -> [Share: Int] {
    var shares: [Share: Int] = [:]
    for (position, intervention) in meeting.interventions.enumerated()
    where weights[position] > 0 {
      guard let group = intervention.onBehalfOf else { continue }
      shares[Share(header: headers[position], group: group), default: 0] += Int(weights[position])
    }
    return shares
  }

  /// What spokespersons of groups said, by the country in whose delegation they came.
  private func forGroups() -> [String: [MatrixHeader.GroupShare]] {
    var counts: [String: [SpeakingGroup: Int]] = [:]
    for (position, intervention) in meeting.interventions.enumerated()
    where weights[position] > 0 && intervention.speakingDelegation == nil {
      guard let delegation = home(of: intervention.attribution.speaker),
        delegation.kind == .country, let country = delegation.country
      else { continue }
      counts[country.iso2, default: [:]][intervention.group, default: 0] += Int(weights[position])
    }
    return counts.mapValues { counts in
      SpeakingGroup.allCases.compactMap { group in
        counts[group].map { MatrixHeader.GroupShare(group: group, count: $0) }
      }
    }
  }

  private func home(of speaker: Attribution.Speaker?) -> Delegation? {
    let person: Identifier<Participant>? =
      switch speaker {
      case .participant(let id): id
      case .officer(let id): meeting.officers[id]?.participant
      case nil: nil
      }
    return person.flatMap { meeting.participants[$0] }.flatMap {
      meeting.delegations[$0.delegation]
    }
  }

  /// How much of what is counted each person may have said, as one of several.
  private func possible() -> [Int32: Int] {
    let people = SpeakerPositions(meeting)
    var possible: [Int32: Int] = [:]
    for (position, intervention) in meeting.interventions.enumerated()
    where weights[position] > 0 {
      guard case .oneOf = intervention.attribution else { continue }
      for header in people.candidates(of: intervention.attribution) {
        possible[header, default: 0] += Int(weights[position])
      }
    }
    return possible
  }
}

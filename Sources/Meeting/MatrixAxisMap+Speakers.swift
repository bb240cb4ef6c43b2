extension MatrixAxisMap {
  /// The persons whom the record states or infers, and in rows of their own those it leaves open.
  static func speakers(_ meeting: Meeting) -> MatrixAxisMap {
    let people = SpeakerPositions(meeting)
    var numbers: [Int32] = []
    numbers.reserveCapacity(meeting.interventions.count)
    var spokeFor: [Int32: [Names]] = [:]
    for intervention in meeting.interventions {
      let header = people.header(of: intervention.attribution)
      numbers.append(header)
      guard header < people.oneOfSeveral else { continue }
      let names = meeting.affiliation(of: intervention)
      if spokeFor[header]?.contains(names) != true { spokeFor[header, default: []].append(names) }
    }
    var headers = people.subjects.enumerated().map { position, subject in
      meeting.header(of: subject, spokeFor: spokeFor[Int32(position)] ?? [])
    }
    headers.append(MatrixHeader(.oneOfSeveral, Sureness.oneOf.names))
    headers.append(MatrixHeader(.notNamed, Sureness.unknown.names))
    return MatrixAxisMap(
      headers: headers,
      silences: people.subjects.map { meeting.silence(of: $0) } + [.never, .never],
      assignment: .interventions(numbers))
  }
}

/// The headers of all persons: the first listings, then the officers who are not listed.
struct SpeakerPositions {
  let subjects: [MatrixHeader.Subject]
  private let headerOfParticipant: [Identifier<Participant>: Int32]
  private let headerOfOfficer: [Identifier<Officer>: Int32]

  /// The header of whatever one of several persons said; it stands behind all persons.
  var oneOfSeveral: Int32 { Int32(subjects.count) }
  var notNamed: Int32 { oneOfSeveral + 1 }

  init(_ meeting: Meeting) {
    var subjects: [MatrixHeader.Subject] = []
    var participants: [Identifier<Participant>: Int32] = [:]
    var officers: [Identifier<Officer>: Int32] = [:]
    for participant in meeting.participants where participant.sameAs == nil {
      participants[participant.id] = Int32(subjects.count)
      subjects.append(.participant(participant.id))
    }
    for participant in meeting.participants {
      if let first = participant.sameAs { participants[participant.id] = participants[first] }
    }
    for officer in meeting.officers {
      if let participant = officer.participant {
        officers[officer.id] = participants[participant]
      } else if officer.person != nil {
        officers[officer.id] = Int32(subjects.count)
        subjects.append(.officer(officer.id))
      }
    }
    (self.subjects, headerOfParticipant, headerOfOfficer) = (subjects, participants, officers)
  }

  func header(of attribution: Attribution) -> Int32 {
    switch attribution {
    case .stated(.participant(let id)), .inferred(.participant(let id)):
      headerOfParticipant[id] ?? notNamed
    // The record may know an office and not its holder; that is no person.
    case .stated(.officer(let id)), .inferred(.officer(let id)): headerOfOfficer[id] ?? notNamed
    case .oneOf: oneOfSeveral
    case .unknown: notNamed
    }
  }

  /// The headers of those who may have spoken, each once.
  func candidates(of attribution: Attribution) -> Set<Int32> {
    Set(attribution.candidates.compactMap { headerOfParticipant[$0] })
  }
}

extension Meeting {
  /// For whom somebody spoke: a delegation, or a group.
  fileprivate func affiliation(of intervention: Intervention) -> Names {
    intervention.speakingDelegation.flatMap { delegations[$0]?.names } ?? intervention.group.names
  }

  /// A person's header; for whom those came who did not speak is their delegation.
  fileprivate func header(
    of subject: MatrixHeader.Subject, spokeFor: [Names]
  ) -> MatrixHeader {
    switch subject {
    case .participant(let id):
      let person = participants[id]
      let home = person.flatMap { delegations[$0.delegation]?.names }
      let name = person?.fullName ?? id.rawValue
      return MatrixHeader(
        subject, Names(same: name), short: Names(same: person?.name ?? name),
        affiliation: spokeFor.isEmpty ? home : Names(joining: spokeFor))
    case .officer(let id):
      return MatrixHeader(
        subject, Names(same: officers[id]?.person ?? id.rawValue),
        affiliation: spokeFor.isEmpty ? officers[id]?.offices : Names(joining: spokeFor))
    default: return MatrixHeader(subject, Names(same: ""))
    }
  }

  /// Persons of the chair and the Office are no silent speakers where these are left out.
  fileprivate func silence(of subject: MatrixHeader.Subject) -> MatrixAxisMap.Silence {
    let isChair =
      switch subject {
      case .participant(let id):
        participants[id].flatMap { delegations[$0.delegation] }?.section == .secretariat
          || offices(of: id).contains { $0.group == .chair }
      case .officer(let id): officers[id]?.group.isChair ?? false
      default: false
      }
    return isChair ? .withChair : .shown
  }
}

extension Names {
  /// A name that is the same in all languages.
  init(same name: String) {
    self.init(english: name, french: name, spanish: name)
  }

  /// Several names in a row.
  init(joining names: [Names]) {
    self.init(
      english: names.map { $0[.english] }.joined(separator: ", "),
      french: names.map { $0[.french] }.joined(separator: ", "),
      spanish: names.map { $0[.spanish] }.joined(separator: ", "))
  }
}

extension MatrixAxisMap {
  /// The countries and organizations that came, then the groups for whom no delegation spoke.
  static func countries(_ meeting: Meeting) -> MatrixAxisMap {
    var headers: [MatrixHeader] = []
    var headerOfCountry: [String: Int32] = [:]
    var headerOfDelegation: [Int32?] = []
    for delegation in meeting.delegations {
      if let country = delegation.country, delegation.kind == .country {
        if headerOfCountry[country.iso2] == nil {
          headerOfCountry[country.iso2] = Int32(headers.count)
          headers.append(MatrixHeader(.country(country), delegation.names, short: country.codes))
        }
        headerOfDelegation.append(headerOfCountry[country.iso2])
      } else if delegation.kind == .service {
        headerOfDelegation.append(nil)
      } else {
        headerOfDelegation.append(Int32(headers.count))
        headers.append(
          MatrixHeader(
            .organization(delegation.id), delegation.names, short: delegation.acronyms))
      }
    }
    let silences =
      headers.map { _ in Silence.shown } + SpeakingGroup.allCases.map { _ in Silence.never }
    let firstGroup = Int32(headers.count)
    headers += SpeakingGroup.allCases.map { MatrixHeader(.group($0), $0.names) }

    var finder = PositionFinder(meeting.delegations)
    var numbers: [Int32] = []
    numbers.reserveCapacity(meeting.interventions.count)
    for intervention in meeting.interventions {
      let delegation = intervention.speakingDelegation.flatMap { finder.position(of: $0) }
      numbers.append(
        delegation.flatMap { headerOfDelegation[$0] } ?? firstGroup
          + Int32(intervention.group.position))
    }
    return MatrixAxisMap(
      headers: headers, silences: silences, assignment: .interventions(numbers))
  }
}

extension Country {
  /// The code, in place of a name where there is little room.
  fileprivate var codes: Names { Names(english: iso2, french: iso2, spanish: iso2) }
}

extension Intervention {
  /// The delegation for which somebody spoke; `nil` for a spokesperson, who spoke for a group.
  var speakingDelegation: Identifier<Delegation>? { isSpokespersons ? nil : delegation }

  /// Whether the speaker took the floor for the Employers or the Workers as a group.
  private var isSpokespersons: Bool {
    capacity == "spokesperson" && (group == .employers || group == .workers)
  }
}

extension MatrixAxisMap {
  /// The themes, which are shown whether anything stands under them or not.
  static func themes(_ meeting: Meeting) -> MatrixAxisMap {
    var finder = PositionFinder(meeting.themes)
    var numbers: [Int32] = []
    numbers.reserveCapacity(meeting.interventions.count)
    for intervention in meeting.interventions {
      numbers.append(Int32(finder.position(of: intervention.theme) ?? 0))
    }
    return MatrixAxisMap(
      headers: meeting.themes.map {
        MatrixHeader(.theme($0.id), $0.titles, short: $0.shortTitles)
      },
      silences: meeting.themes.map { _ in .always }, assignment: .interventions(numbers))
  }

  /// The groups in whose place somebody takes the floor.
  static func groups(_ meeting: Meeting) -> MatrixAxisMap {
    let groups = SpeakingGroup.allCases
    var numbers: [Int32] = []
    numbers.reserveCapacity(meeting.interventions.count)
    for intervention in meeting.interventions { numbers.append(Int32(intervention.group.position)) }
    return MatrixAxisMap(
      headers: groups.map { MatrixHeader(.group($0), $0.names) },
      silences: groups.map { $0.isChair ? .withChair : .shown },
      assignment: .interventions(numbers))
  }

  /// The ways in which speakers are known.
  static func attributions(_ meeting: Meeting) -> MatrixAxisMap {
    let ways = Sureness.allCases
    var numbers: [Int32] = []
    numbers.reserveCapacity(meeting.interventions.count)
    for intervention in meeting.interventions {
      numbers.append(Int32(ways.firstIndex(of: Sureness(intervention.attribution)) ?? 0))
    }
    return MatrixAxisMap(
      headers: ways.map { MatrixHeader(.attribution($0), $0.names) },
      silences: ways.map { _ in .shown }, assignment: .interventions(numbers))
  }
}

extension SpeakingGroup {
  /// Whether it is the chair or the Office, which can be left out of counts.
  public var isChair: Bool { self == .chair || self == .office }
}

import Meeting

/// A matrix counted in the slow and obvious way, by sets of identifiers.
struct MatrixReference {
  let meeting: Meeting
  let plan: MatrixPlan

  /// One thing that is counted: an intervention, a paragraph of one, or a point.
  struct Unit: Hashable {
    let intervention: Identifier<Intervention>
    var paragraph: Int?
    var point: Identifier<Point>?
  }

  /// Everything that is looked at.
  var units: [Unit] {
    meeting.interventions.enumerated().flatMap { position, speech -> [Unit] in
      if case .interventions(let wanted) = plan.scope, !wanted.contains(position) { return [] }
      if !plan.includesChair, speech.group == .chair || speech.group == .office { return [] }
      let units: [Unit] =
        switch plan.counted {
        case .interventions: [Unit(intervention: speech.id)]
        case .paragraphs: speech.paragraphs.map { Unit(intervention: speech.id, paragraph: $0) }
        case .points:
          meeting.points(of: speech.id).map { Unit(intervention: speech.id, point: $0.id) }
        }
      guard case .points = plan.scope else { return units }
      return units.filter { !points(of: $0).isEmpty }
    }
  }

  /// The words by which a thing stands in the rows or columns of an axis.
  func ids(of unit: Unit, _ axis: MatrixAxis) -> Set<String> {
    guard let speech = meeting.interventions[unit.intervention] else { return [] }
    return switch axis {
    case .theme: [speech.theme.rawValue]
    case .group: [speech.group.rawValue]
    case .attribution: [speech.attribution.keyword]
    case .country: [country(of: speech)]
    case .speaker: [speaker(of: speech)]
    case .kind: Set(points(of: unit).map(\.kind.rawValue))
    case .topic: Set(points(of: unit).flatMap(\.topics).map(\.rawValue))
    case .instrument: Set(points(of: unit).flatMap(\.instruments).map(\.rawValue))
    case .body: Set(points(of: unit).flatMap(\.bodies).map(\.rawValue))
    }
  }

  private func points(of unit: Unit) -> [Point] {
    meeting.points(of: unit.intervention).filter { point in
      if case .points(let wanted) = plan.scope,
        meeting.points.position(of: point.id).map(wanted.contains) != true
      {
        return false
      }
      return (unit.paragraph == nil || unit.paragraph == point.paragraph)
        && (unit.point == nil || unit.point == point.id)
    }
  }

  private func country(of speech: Intervention) -> String {
    let isForGroup =
      speech.capacity == "spokesperson" && [.employers, .workers].contains(speech.group)
    guard !isForGroup, let delegation = speech.delegation.flatMap({ meeting.delegations[$0] })
    else { return speech.group.rawValue }
    return switch delegation.kind {
    case .country: delegation.country?.iso2 ?? delegation.id.rawValue
    case .organization: delegation.id.rawValue
    case .service: speech.group.rawValue
    }
  }

  private func speaker(of speech: Intervention) -> String {
    switch speech.attribution {
    case .oneOf: return "one_of"
    case .unknown: return "unknown"
    case .stated(.participant(let id)), .inferred(.participant(let id)):
      return (meeting.participants[id]?.sameAs ?? id).rawValue
    case .stated(.officer(let id)), .inferred(.officer(let id)):
      guard let officer = meeting.officers[id] else { return "unknown" }
      if let person = officer.participant {
        return (meeting.participants[person]?.sameAs ?? person).rawValue
      }
      return officer.person == nil ? "unknown" : id.rawValue
    }
  }
}

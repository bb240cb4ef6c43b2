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
      if case .matching(let parts) = plan.scope,
        !parts.allSatisfy({ $0.interventions.contains(position) })
      {
        return []
      }
      if !plan.includesChair, speech.group == .chair || speech.group == .office { return [] }
      let units: [Unit] =
        switch plan.counted {
        case .interventions: [Unit(intervention: speech.id)]
        case .paragraphs: speech.paragraphs.map { Unit(intervention: speech.id, paragraph: $0) }
        case .points:
          meeting.points(of: speech.id).map { Unit(intervention: speech.id, point: $0.id) }
        }
      switch plan.scope {
      case .everything, .interventions: return units
      case .points: return units.filter { !points(of: $0).isEmpty }
      case .matching:
        let isWhole =
          meeting.points(of: speech.id).count == points(of: Unit(intervention: speech.id)).count
        return units.filter {
          $0.point == nil && $0.paragraph == nil || isWhole || !points(of: $0).isEmpty
        }
      }
    }
  }

  /// The rows and columns in whose cells a thing stands.
  func cells(of unit: Unit) -> Set<[String]> {
    let ofPoints: Set<MatrixAxis> = [.kind, .topic, .instrument, .body]
    guard ofPoints.isSuperset(of: [plan.rows, plan.columns]) else {
      return product(ids(of: unit, plan.rows), ids(of: unit, plan.columns))
    }
    return points(of: unit).reduce(into: []) { cells, point in
      let part = Unit(intervention: unit.intervention, point: point.id)
      cells.formUnion(product(ids(of: part, plan.rows), ids(of: part, plan.columns)))
    }
  }

  private func product(_ rows: Set<String>, _ columns: Set<String>) -> Set<[String]> {
    Set(rows.flatMap { row in columns.map { [row, $0] } })
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
      guard isLookedAt(point) else { return false }
      return (unit.paragraph == nil || unit.paragraph == point.paragraph)
        && (unit.point == nil || unit.point == point.id)
    }
  }

  private func isLookedAt(_ point: Point) -> Bool {
    switch plan.scope {
    case .everything, .interventions: true
    case .points(let wanted): isIn(wanted, point)
    case .matching(let parts):
      parts.allSatisfy { part in
        isIn(part.points, point)
          || !meeting.points(of: point.intervention).contains { isIn(part.points, $0) }
      }
    }
  }

  private func isIn(_ positions: PositionSet, _ point: Point) -> Bool {
    meeting.points.position(of: point.id).map(positions.contains) ?? false
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

/// The ways back: from what is referred to, to what refers to it, in record order.
///
/// Built once, in time linear in the number of rows.
struct Links: Sendable {
  private(set) var participants: [Identifier<Delegation>: [Identifier<Participant>]] = [:]
  private(set) var interventionsOfTheme: [Identifier<Theme>: [Identifier<Intervention>]] = [:]
  private(set) var interventions: [Identifier<Delegation>: [Identifier<Intervention>]] = [:]
  private(set) var spoken: [String: [Identifier<Intervention>]] = [:]
  private(set) var possible: [Identifier<Participant>: [Identifier<Intervention>]] = [:]
  private(set) var points: [Identifier<Intervention>: [Identifier<Point>]] = [:]
  private(set) var agreements: [Identifier<Intervention>: [Identifier<Intervention>]] = [:]
  private(set) var replies: [Identifier<Intervention>: [Identifier<Intervention>]] = [:]
  private(set) var mentions: [Identifier<Intervention>: [Identifier<Intervention>]] = [:]
  private(set) var offices: [Identifier<Participant>: [Identifier<Officer>]] = [:]
  private(set) var listings: [Identifier<Participant>: [Identifier<Participant>]] = [:]
  private(set) var citations: [Identifier<Instrument>: [Identifier<Intervention>]] = [:]
  private(set) var namings: [Identifier<Body>: [Identifier<Intervention>]] = [:]
  private(set) var topical: [Identifier<Topic>: [Identifier<Intervention>]] = [:]
  /// Positions among the traces.
  private(set) var tracesOfPoint: [Identifier<Point>: [Int]] = [:]
  /// Positions among the traces.
  private(set) var tracesOfConclusion: [Identifier<Conclusion>: [Int]] = [:]
  private(set) var provisions: [Identifier<RelatedDocument>: [Identifier<Provision>]] = [:]
  private(set) var provisionsBefore: [Identifier<Conclusion>: [Identifier<Provision>]] = [:]
  private(set) var provisionsAfter: [Identifier<Conclusion>: [Identifier<Provision>]] = [:]
  private(set) var discrepancies: [String: [Identifier<Discrepancy>]] = [:]

  init(_ rows: Meeting.Builder) {
    for participant in rows.participants {
      participants[participant.delegation, default: []].append(participant.id)
      if let first = participant.sameAs { listings[first, default: []].append(participant.id) }
    }
    for officer in rows.officers {
      if let holder = officer.participant { offices[holder, default: []].append(officer.id) }
    }
    for intervention in rows.interventions { add(intervention) }
    for point in rows.points {
      points[point.intervention, default: []].append(point.id)
      let speech = point.intervention
      for instrument in point.instruments {
        Self.add(speech, to: &citations[instrument, default: []])
      }
      for body in point.bodies { Self.add(speech, to: &namings[body, default: []]) }
      for topic in point.topics { Self.add(speech, to: &topical[topic, default: []]) }
    }
    for (position, trace) in rows.traces.enumerated() {
      tracesOfPoint[trace.point, default: []].append(position)
      if let conclusion = trace.conclusion {
        tracesOfConclusion[conclusion, default: []].append(position)
      }
    }
    for provision in rows.provisions { add(provision) }
    for discrepancy in rows.discrepancies {
      for subject in discrepancy.subjects {
        discrepancies[subject, default: []].append(discrepancy.id)
      }
    }
  }

  private mutating func add(_ intervention: Intervention) {
    let id = intervention.id
    interventionsOfTheme[intervention.theme, default: []].append(id)
    if let delegation = intervention.delegation {
      interventions[delegation, default: []].append(id)
    }
    if let speaker = intervention.attribution.speaker {
      spoken[speaker.rawValue, default: []].append(id)
    }
    for candidate in intervention.attribution.candidates {
      possible[candidate, default: []].append(id)
    }
    for other in intervention.agreesWith { agreements[other, default: []].append(id) }
    for other in intervention.answers { replies[other, default: []].append(id) }
    for other in intervention.refersTo { mentions[other, default: []].append(id) }
  }

  private mutating func add(_ provision: Provision) {
    provisions[provision.document, default: []].append(provision.id)
    for case .conclusion(let conclusion) in provision.leadsTo {
      provisionsBefore[conclusion, default: []].append(provision.id)
    }
    for case .conclusion(let conclusion) in provision.followsFrom {
      provisionsAfter[conclusion, default: []].append(provision.id)
    }
  }

  /// Adds an intervention unless the point before it, of the same intervention, has.
  private static func add(
    _ speech: Identifier<Intervention>, to speeches: inout [Identifier<Intervention>]
  ) {
    if speeches.last != speech { speeches.append(speech) }
  }
}

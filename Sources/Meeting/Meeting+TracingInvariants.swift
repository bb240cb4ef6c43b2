extension Meeting.Builder {
  /// Every contradiction between points, conclusions, and what stands around the Meeting.
  func tracingFaults() -> [MeetingFault] {
    traceFaults() + untracedFaults() + linkFaults() + factFaults()
  }

  /// A trace leads to a conclusion, or says that there is none; a point has not both.
  private func traceFaults() -> [MeetingFault] {
    let taken = Set(traces.lazy.filter { $0.conclusion != nil }.map(\.point))
    return traces.enumerated().compactMap { row, trace -> MeetingFault? in
      let value = trace.extent.rawValue
      switch (trace.extent, trace.conclusion) {
      case (.nowhere, _?):
        return .contradiction(
          .traces, row: row, field: "extent", value: value,
          expected: "full or part where a conclusion is given")
      case (.full, nil), (.part, nil):
        return .contradiction(
          .traces, row: row, field: "extent", value: value,
          expected: "none where no conclusion is given")
      case (.nowhere, nil) where taken.contains(trace.point):
        return .contradiction(
          .traces, row: row, field: "extent", value: value,
          expected: "full or part, as \(trace.point) leads to a conclusion in another row")
      default: return nil
      }
    }
  }

  /// Where the Meeting adopted conclusions, whatever was asked for has a trace.
  private func untracedFaults() -> [MeetingFault] {
    guard !conclusions.isEmpty else { return [] }
    let traced = Set(traces.lazy.map(\.point))
    return points.enumerated().compactMap { row, point in
      guard point.kind == .asks, !traced.contains(point.id) else { return nil }
      return .contradiction(
        .points, row: row, field: "kind", value: point.kind.rawValue,
        expected: "at least one row of traces.csv for what is asked")
    }
  }

  /// A link between two provisions stands in both of them, and not in one and the same.
  private func linkFaults() -> [MeetingFault] {
    let known = Set(provisions.lazy.map(\.id))
    let forwards = Set(provisions.lazy.flatMap { $0.steps($0.leadsTo, isForwards: true) })
    let backwards = Set(provisions.lazy.flatMap { $0.steps($0.followsFrom, isForwards: false) })
    return provisions.enumerated().flatMap { row, provision -> [MeetingFault] in
      func faults(_ field: String, _ links: [Provision.Link], _ mend: String) -> [MeetingFault] {
        let isForwards = field == "leads_to"
        let answers = isForwards ? backwards : forwards
        return provision.steps(links, isForwards: isForwards).compactMap { step in
          let other = isForwards ? step.later : step.earlier
          let isLoop = step.earlier == step.later
          guard known.contains(other), isLoop || !answers.contains(step) else { return nil }
          return .contradiction(
            .provisions, row: row, field: field, value: other.rawValue,
            expected: isLoop ? "another provision" : "one whose \(mend) names \(provision.id)")
        }
      }
      return faults("follows_from", provision.followsFrom, "leads_to")
        + faults("leads_to", provision.leadsTo, "follows_from")
    }
  }

  /// A fact has a point of its paragraph, or a reason for having none.
  private func factFaults() -> [MeetingFault] {
    guard !facts.isEmpty else { return [] }
    let paragraphs = Dictionary(
      points.lazy.map { ($0.id, $0.paragraph) }, uniquingKeysWith: { first, _ in first })
    return facts.enumerated().compactMap { row, fact -> MeetingFault? in
      guard let point = fact.point else {
        guard fact.reason == nil else { return nil }
        return .contradiction(
          .facts, row: row, field: "reason", value: "",
          expected: "why no point holds \(fact.value)")
      }
      guard let paragraph = paragraphs[point], paragraph != fact.paragraph else { return nil }
      return .contradiction(
        .facts, row: row, field: "point", value: point.rawValue,
        expected: "a point of paragraph \(fact.paragraph)")
    }
  }
}

/// Two provisions of which one follows from the other.
private struct Step: Hashable {
  let earlier: Identifier<Provision>
  let later: Identifier<Provision>
}

extension Provision {
  /// The steps to or from other provisions; conclusions name no provisions to answer.
  fileprivate func steps(_ links: [Link], isForwards: Bool) -> [Step] {
    links.compactMap { link in
      guard case .provision(let other) = link else { return nil }
      return isForwards ? Step(earlier: id, later: other) : Step(earlier: other, later: id)
    }
  }
}

extension Meeting.Builder {
  /// Every contradiction between points, conclusions, and what stands around the Meeting.
  func tracingFaults(_ linker: Linker) -> [MeetingFault] {
    traceFaults() + untracedFaults(linker) + linkFaults() + factFaults(linker)
  }

  /// A trace leads to a conclusion, or says that there is none; a point has not both.
  private func traceFaults() -> [MeetingFault] {
    var taken: Set<Identifier<Point>> = []
    forEachTrace { _, trace in
      if trace.conclusion != nil { taken.insert(trace.point) }
    }
    var faults: [MeetingFault] = []
    forEachTrace { row, trace in
      if let expected = trace.expected(isTaken: { taken.contains(trace.point) }) {
        faults.append(
          .contradiction(
            .traces, row: row, field: "extent", value: trace.extent.rawValue, expected: expected))
      }
    }
    return faults
  }

  /// Where the Meeting adopted conclusions, whatever was asked for has a trace.
  private func untracedFaults(_ linker: Linker) -> [MeetingFault] {
    guard !conclusions.isEmpty else { return [] }
    return linker.asking.lazy.map(Int.init).filter { linker.links.tracesOfPoint[$0].isEmpty }.map {
      .contradiction(
        .points, row: $0, field: "kind", value: Point.Kind.asks.rawValue,
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
  private func factFaults(_ linker: Linker) -> [MeetingFault] {
    var faults: [MeetingFault] = []
    forEachFact { row, fact in
      if let point = fact.point {
        guard let place = linker.tables.points.position(of: point),
          linker.paragraphs[place] != fact.paragraph
        else { return }
        faults.append(
          .contradiction(
            .facts, row: row, field: "point", value: point.rawValue,
            expected: "a point of paragraph \(fact.paragraph)"))
      } else if fact.reason == nil {
        let value = stored.facts?.row(row).value ?? fact.value
        faults.append(
          .contradiction(
            .facts, row: row, field: "reason", value: "", expected: "why no point holds \(value)"))
      }
    }
    return faults
  }
}

extension Trace {
  /// What the extent should be; `nil` where it is right.
  ///
  /// - Parameter isTaken: Whether the point leads to a conclusion in some row.
  fileprivate func expected(isTaken: () -> Bool) -> String? {
    switch (extent, conclusion) {
    case (.nowhere, _?): "full or part where a conclusion is given"
    case (.full, nil), (.part, nil): "none where no conclusion is given"
    case (.nowhere, nil) where isTaken():
      "full or part, as \(point) leads to a conclusion in another row"
    default: nil
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

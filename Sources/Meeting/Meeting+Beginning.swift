extension Meeting.Builder {
  /// The meeting of a record that has been read in part: the rows whose references all lead
  /// somewhere, with those of the links between interventions that do.
  ///
  /// - Parameter cut: The tables of which only the beginning has been read.
  /// - Returns: `nil` where rows of tables that are whole do not fit together.
  /// - Complexity: O(*n*) in the rows that there are.
  public func beginning(cut: Set<MeetingTable>) -> Meeting? {
    var rows = self
    rows.cutPeople(cut)
    rows.cutInterventions(cut)
    let interventions = Set(rows.interventions.lazy.map(\.id))
    rows.points.removeAll { !interventions.contains($0.intervention) }
    let points = Set(rows.points.lazy.map(\.id))
    rows.traces.removeAll { !points.contains($0.point) }
    rows.facts.removeAll { $0.point.map { !points.contains($0) } ?? false }
    rows.cutDiscrepancies()
    let linker = Linker(rows, Tables(rows))
    guard rows.duplicates(linker.tables).isEmpty, rows.danglingReferences(linker).isEmpty else {
      return nil
    }
    return rows.details.first.map { Meeting(linker, details: $0) }
  }

  /// Leaves out listings whose first is not there, and the offices of whoever is not listed yet.
  private mutating func cutPeople(_ cut: Set<MeetingTable>) {
    guard cut.contains(.participants) else { return }
    var known = Set(participants.lazy.map(\.id))
    var before = participants.count + 1
    while participants.count < before {
      before = participants.count
      participants.removeAll { $0.sameAs.map { !known.contains($0) } ?? false }
      known = Set(participants.lazy.map(\.id))
    }
    officers.removeAll { $0.participant.map { !known.contains($0) } ?? false }
  }

  /// Leaves out interventions whose speakers or points have not been read, and their links.
  private mutating func cutInterventions(_ cut: Set<MeetingTable>) {
    if cut.contains(.points) {
      let last = points.last?.intervention
      let end = last == nil ? 0 : interventions.firstIndex { $0.id == last }
      interventions.removeSubrange((end ?? interventions.count)...)
    }
    if cut.contains(.participants) {
      let people = Set(participants.lazy.map(\.id))
      let officers = Set(officers.lazy.map(\.id))
      interventions.removeAll { !$0.attribution.isKnown(people, officers) }
    }
    let known = Set(interventions.lazy.map(\.id))
    interventions = interventions.map { $0.linked(to: known) }
  }

  private mutating func cutDiscrepancies() {
    let known = Set(
      delegations.map(\.id.rawValue) + participants.map(\.id.rawValue)
        + officers.map(\.id.rawValue) + interventions.map(\.id.rawValue)
        + proceedings.map(\.id.rawValue))
    discrepancies = discrepancies.map { $0.touching(known) }
  }
}

extension Attribution {
  /// Whether all whom it names are there.
  fileprivate func isKnown(
    _ people: Set<Identifier<Participant>>, _ officers: Set<Identifier<Officer>>
  ) -> Bool {
    switch speaker {
    case .participant(let id): people.contains(id)
    case .officer(let id): officers.contains(id)
    case nil: candidates.allSatisfy(people.contains)
    }
  }
}

extension Intervention {
  /// The intervention with its links to others that are there.
  fileprivate func linked(to known: Set<Identifier<Intervention>>) -> Intervention {
    guard !(agreesWith + answers + refersTo).allSatisfy(known.contains) else { return self }
    return Intervention(
      id: id, theme: theme, paragraphs: paragraphs, group: group, capacity: capacity, label: label,
      delegation: delegation, onBehalfOf: onBehalfOf, attribution: attribution, reason: reason,
      agreesWith: agreesWith.filter(known.contains), answers: answers.filter(known.contains),
      refersTo: refersTo.filter(known.contains), note: note)
  }
}

extension Discrepancy {
  /// The discrepancy with those of its subjects that are there.
  fileprivate func touching(_ known: Set<String>) -> Discrepancy {
    guard !subjects.allSatisfy(known.contains) else { return self }
    return Discrepancy(
      id: id, kind: kind, paragraphs: paragraphs, place: place, what: what, reading: reading,
      subjects: subjects.filter(known.contains))
  }
}

extension Linker {
  /// Links every intervention with what it names.
  mutating func linkInterventions(_ rows: Meeting.Builder) {
    var lists = InterventionLists()
    links.themes.reserveCapacity(tables.interventions.count)
    links.groups.reserveCapacity(tables.interventions.count)
    rows.forEachIntervention { row, intervention in
      let theme = resolve(intervention.theme, in: tables.themes)
      links.themes.append(Int32(theme ?? -1))
      links.paragraphs.append(intervention.paragraphs)
      if let theme {
        lists.theme.add(row, to: theme)
        checkTheme(row, intervention, ranges[theme])
      }
      links.groups.append(intervention.group)
      lists.group.add(row, to: intervention.group.position)
      let delegation = intervention.delegation.flatMap { resolve($0, in: tables.delegations) }
      if let delegation { lists.delegation.add(row, to: delegation) }
      if let group = intervention.onBehalfOf, let group = resolve(group, in: tables.regionalGroups)
      {
        lists.behalf.add(row, to: group)
      }
      linkSpeaker(row, intervention, delegation, &lists)
      linkOthers(row, intervention, &lists)
      finish(.interventions, row) { intervention.references }
    }
    links.interventionsOfTheme = Backlinks(lists.theme, count: tables.themes.count)
    links.interventionsOfGroup = Backlinks(lists.group, count: SpeakingGroup.allCases.count)
    links.interventionsOfDelegation = Backlinks(lists.delegation, count: tables.delegations.count)
    links.interventionsOnBehalf = Backlinks(lists.behalf, count: tables.regionalGroups.count)
    links.spokenByParticipant = Backlinks(lists.participant, count: tables.participants.count)
    links.spokenByOfficer = Backlinks(lists.officer, count: tables.officers.count)
    links.possible = Backlinks(lists.possible, count: tables.participants.count)
    links.agreements = Backlinks(lists.agreement, count: tables.interventions.count)
    links.replies = Backlinks(lists.reply, count: tables.interventions.count)
    links.mentions = Backlinks(lists.mention, count: tables.interventions.count)
  }

  private mutating func linkSpeaker(
    _ row: Int, _ intervention: Intervention, _ delegation: Int?, _ lists: inout InterventionLists
  ) {
    switch intervention.attribution {
    case .stated(.participant(let id)), .inferred(.participant(let id)):
      if let place = resolve(id, in: tables.participants) { lists.participant.add(row, to: place) }
    case .stated(.officer(let id)), .inferred(.officer(let id)):
      if let place = resolve(id, in: tables.officers) { lists.officer.add(row, to: place) }
    case .oneOf(let candidates):
      var isStrange = candidates.count < 2
      for candidate in candidates {
        guard let place = resolve(candidate, in: tables.participants) else { continue }
        lists.possible.add(row, to: place)
        if homes[place] < 0 || delegation != Int(homes[place]) { isStrange = true }
      }
      if isStrange { attributionFaults += faults(in: candidates, row, intervention) }
    case .unknown: break
    }
  }

  private mutating func linkOthers(
    _ row: Int, _ intervention: Intervention, _ lists: inout InterventionLists
  ) {
    for other in intervention.agreesWith {
      if let other = resolve(other, in: tables.interventions) {
        lists.agreement.add(row, to: other)
      }
    }
    for other in intervention.answers {
      if let other = resolve(other, in: tables.interventions) { lists.reply.add(row, to: other) }
    }
    for other in intervention.refersTo {
      if let other = resolve(other, in: tables.interventions) { lists.mention.add(row, to: other) }
    }
  }

  /// Candidates are two or more, and of the delegation that spoke.
  private func faults(
    in candidates: [Identifier<Participant>], _ row: Int, _ intervention: Intervention
  ) -> [MeetingFault] {
    guard candidates.count > 1 else {
      return [
        .contradiction(
          .interventions, row: row, field: "candidates",
          value: candidates.map(\.rawValue).joined(separator: ";"),
          expected: "two or more where the attribution is one_of")
      ]
    }
    return candidates.filter {
      tables.participants[$0].map { $0.delegation != intervention.delegation } ?? false
    }.map {
      .contradiction(
        .interventions, row: row, field: "candidates", value: $0.rawValue,
        expected: "a participant of \(intervention.delegation?.rawValue ?? "no delegation")")
    }
  }

  /// What stands under a heading lies among the heading's paragraphs.
  private mutating func checkTheme(
    _ row: Int, _ intervention: Intervention, _ range: ClosedRange<Int>
  ) {
    guard let fault = range.fault(.interventions, row, intervention.paragraphs) else { return }
    themeFaults.append(fault)
  }
}

/// The links of interventions, by what they lead to.
private struct InterventionLists {
  var theme = LinkList()
  var group = LinkList()
  var delegation = LinkList()
  var behalf = LinkList()
  var participant = LinkList()
  var officer = LinkList()
  var possible = LinkList()
  var agreement = LinkList()
  var reply = LinkList()
  var mention = LinkList()
}

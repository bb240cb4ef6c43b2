internal import Meeting
internal import Plots
internal import Wording

extension Browser {
  /// Keeps the selected delegation, group or person as one side; with the second one, compares.
  mutating func compare() {
    guard let target = selectedTarget(inPane: page.focus), let side = side(of: target) else {
      message = words.compareNeedsSide
      return
    }
    guard let first = firstSide else {
      firstSide = side
      message = words.sideKept(contents.name(of: side), key: keys.hint(for: .compare))
      return
    }
    firstSide = nil
    guard first != side else {
      message = words.sideNotKept(contents.name(of: side))
      return
    }
    var page = Page(.comparison)
    page.sides = [first, side]
    go(to: page)
  }

  private func side(of target: Target) -> Side? {
    switch target {
    case .delegation(let id): return .delegations([id])
    case .participant(let id): return .participant(id)
    case .officer(let id):
      return meeting.officers[id]?.participant.map { .participant($0) } ?? .officer(id)
    case .intervention(let id):
      guard let intervention = meeting.interventions[id] else { return nil }
      if let group = intervention.onBehalfOf { return .regionalGroup(group) }
      return intervention.delegation.map { .delegations([$0]) } ?? .group(intervention.group)
    case .plot(_, .row(.group(let group))): return .group(group)
    default: return nil
    }
  }
}

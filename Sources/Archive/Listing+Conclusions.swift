internal import Wording
internal import Meeting

extension Listing {
  static func conclusions(_ scope: ListingScope) -> Listing {
    let meeting = scope.meeting
    var plan = ListingPlan<Conclusion>()
    plan.value("number") { .id($0.id) }
    plan.value("kind") { .string($0.kind.rawValue) }
    plan.value("heading") { .text($0.heading) }
    plan.value("text") { .text($0.text) }
    plan.value("topics") { .ids($0.topics) }
    plan.value("instruments") { .ids($0.instruments) }
    plan.value("bodies") { .ids($0.bodies) }
    plan.value("points") { .ids(meeting.points(leadingTo: $0.id).map(\.id)) }
    plan.value("provisions") {
      .ids(meeting.provisions(before: $0.id).map(\.id) + meeting.provisions(after: $0.id).map(\.id))
    }
    plan.cell(scope.words.numberColumn) { $0.id.rawValue }
    plan.cell(scope.words.headingColumn) { $0.heading }
    plan.number(scope.words.pointsColumn) { meeting.traces(to: $0.id).count }
    plan.cell(scope.words.conclusionColumn) { $0.text }
    return plan.listing(of: scope.rows(meeting.conclusions))
  }
}

internal import Wording
internal import Meeting

extension Listing {
  static func points(_ scope: ListingScope) -> Listing {
    let meeting = scope.meeting
    var plan = ListingPlan<Point>()
    plan.value("id") { .id($0.id) }
    plan.value("intervention") { .id($0.intervention) }
    plan.value("paragraph") { .integer($0.paragraph) }
    plan.value("kind") { .string($0.kind.rawValue) }
    plan.value("text") { .text($0.text) }
    plan.value("topics") { .ids($0.topics) }
    plan.value("instruments") { .ids($0.instruments) }
    plan.value("bodies") { .ids($0.bodies) }
    plan.value("countries") { .strings($0.countries) }
    plan.value("conclusions") { .ids(meeting.conclusions(of: $0.id).map(\.id)) }
    plan.number(scope.words.shortParagraphColumn) { $0.paragraph }
    plan.cell(scope.words.speakerColumn) { scope.shortSpeaker(of: $0) }
    plan.cell(scope.words.kindColumn) { scope.language.word($0.kind).words }
    plan.cell(scope.words.pointColumnOne) { $0.text }
    return plan.listing(of: scope.rows(meeting.points))
  }
}

internal import Wording
internal import Meeting

extension Listing {
  static func bodies(_ scope: ListingScope) -> Listing {
    let (meeting, language) = (scope.meeting, scope.language)
    let points = ListingCounts(meeting.points, \.bodies)
    let interventions = ListingCounts(meeting.interventions) { meeting.bodies(of: $0.id).map(\.id) }
    var plan = ListingPlan<Body>()
    plan.value("id") { .id($0.id) }
    plan.value("kind") { .text($0.kind) }
    plan.names("acronyms") { .names($0.acronyms) }
    plan.names("names") { .names($0.names) }
    plan.value("points") { .integer(points[$0.id]) }
    plan.value("interventions") { .integer(interventions[$0.id]) }
    plan.value("inferred") { .inferred($0.names) }
    plan.cell("Id") { $0.id.rawValue }
    plan.cell(scope.words.acronymColumn) { $0.acronyms[language] }
    plan.cell(scope.words.nameColumn) { $0.names[language] }
    plan.number(scope.words.interventionsColumn) { interventions[$0.id] }
    plan.number(scope.words.pointsColumn) { points[$0.id] }
    return plan.listing(of: scope.rows(meeting.bodies))
  }
}

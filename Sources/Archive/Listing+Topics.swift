internal import Wording
internal import Meeting

extension Listing {
  static func topics(_ scope: ListingScope) -> Listing {
    let (meeting, language) = (scope.meeting, scope.language)
    let points = ListingCounts(meeting.points, \.topics)
    let interventions = ListingCounts(meeting.interventions) { meeting.topics(of: $0.id).map(\.id) }
    var plan = ListingPlan<Topic>()
    plan.value("id") { .id($0.id) }
    plan.names("names") { .names($0.names) }
    plan.value("definition") { .text($0.definition) }
    plan.value("theme") { .id($0.theme) }
    plan.value("points") { .integer(points[$0.id]) }
    plan.value("interventions") { .integer(interventions[$0.id]) }
    plan.value("inferred") { .inferred($0.names) }
    plan.cell("Id") { $0.id.rawValue }
    plan.cell(scope.words.topicColumn) { $0.names[language] }
    plan.cell(scope.words.themeColumn) { scope.shortTitle($0.theme) }
    plan.number(scope.words.interventionsColumn) { interventions[$0.id] }
    plan.number(scope.words.pointsColumn) { points[$0.id] }
    return plan.listing(of: scope.rows(meeting.topics))
  }
}

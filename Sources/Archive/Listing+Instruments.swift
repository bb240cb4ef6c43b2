internal import Wording
internal import Meeting

extension Listing {
  static func instruments(_ scope: ListingScope) -> Listing {
    let (meeting, language) = (scope.meeting, scope.language)
    let points = ListingCounts(meeting.points, \.instruments)
    let interventions = ListingCounts(meeting.interventions) {
      meeting.instruments(of: $0.id).map(\.id)
    }
    var plan = ListingPlan<Instrument>()
    plan.value("id") { .id($0.id) }
    plan.value("kind") { .text($0.kind) }
    plan.value("number") { .count($0.number) }
    plan.value("year") { .count($0.year) }
    plan.names("titles") { .names($0.titles) }
    plan.names("short_titles") { .names($0.shortTitles) }
    plan.value("points") { .integer(points[$0.id]) }
    plan.value("interventions") { .integer(interventions[$0.id]) }
    plan.value("inferred") { .inferred($0.titles) }
    plan.cell(scope.words.codeColumn) { $0.id.rawValue }
    plan.cell(scope.words.titleColumn) { $0.titles[language] }
    plan.number(scope.words.yearColumn) { $0.year }
    plan.number(scope.words.interventionsColumn) { interventions[$0.id] }
    plan.number(scope.words.pointsColumn) { points[$0.id] }
    return plan.listing(of: scope.rows(meeting.instruments))
  }
}

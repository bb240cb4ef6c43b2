internal import Wording
internal import Meeting

extension Listing {
  static func themes(_ scope: ListingScope) -> Listing {
    let (meeting, language) = (scope.meeting, scope.language)
    var plan = ListingPlan<Theme>()
    plan.value("id") { .id($0.id) }
    plan.value("kind") { .string($0.kind.rawValue) }
    plan.names("titles") { .names($0.titles) }
    plan.value("first_paragraph") { .integer($0.paragraphs.lowerBound) }
    plan.value("last_paragraph") { .integer($0.paragraphs.upperBound) }
    plan.value("interventions") { .integer(meeting.interventionPositions(under: $0.id).count) }
    plan.names("short_titles") { .names($0.shortTitles) }
    plan.value("inferred") { .inferred($0.titles) }
    plan.value("question") { .text($0.question) }
    plan.cell(scope.words.themeColumn) { $0.id.rawValue }
    plan.cell(scope.words.titleColumn) { $0.titles[language] }
    plan.cell(scope.words.paragraphsColumn) { $0.paragraphs.citation }
    plan.number(scope.words.interventionsColumn) {
      meeting.interventionPositions(under: $0.id).count
    }
    return plan.listing(of: scope.rows(meeting.themes))
  }
}

internal import Wording
internal import Meeting

extension Listing {
  static func proceedings(_ scope: ListingScope) -> Listing {
    var plan = ListingPlan<Proceeding>()
    plan.value("id") { .id($0.id) }
    plan.value("paragraph") { .integer($0.paragraph) }
    plan.value("theme") { .id($0.theme) }
    plan.value("kind") { .text($0.kind) }
    plan.value("text") { .text($0.text) }
    plan.number(scope.words.shortParagraphColumn) { $0.paragraph }
    plan.cell(scope.words.themeColumn) { $0.theme.map(scope.shortTitle) ?? "" }
    plan.cell(scope.words.kindColumn) { scope.language.word(kind: $0.kind).words }
    plan.cell(scope.words.whatHappenedColumn) { $0.text }
    return plan.listing(of: scope.rows(scope.meeting.proceedings))
  }
}

internal import Wording
internal import Meeting

extension Listing {
  static func facts(_ scope: ListingScope) -> Listing {
    var plan = ListingPlan<Fact>()
    plan.value("id") { .id($0.id) }
    plan.value("paragraph") { .integer($0.paragraph) }
    plan.value("kind") { .string($0.kind.rawValue) }
    plan.value("value") { .text($0.value) }
    plan.value("point") { .id($0.point) }
    plan.value("reason") { .text($0.reason) }
    plan.number(scope.words.shortParagraphColumn) { $0.paragraph }
    plan.cell(scope.words.kindColumn) { scope.language.word(kind: $0.kind.rawValue) }
    plan.cell(scope.words.printedColumn) { $0.value }
    plan.cell(scope.words.pointColumnOne) { $0.point?.rawValue ?? "" }
    plan.cell(scope.words.whyNoneColumn) { $0.reason ?? "" }
    return plan.listing(of: scope.rows(scope.meeting.facts))
  }
}

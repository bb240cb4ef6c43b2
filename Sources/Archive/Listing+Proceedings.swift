internal import Meeting

extension Listing {
  static func proceedings(_ scope: ListingScope) -> Listing {
    var plan = ListingPlan<Proceeding>()
    plan.value("id") { .id($0.id) }
    plan.value("paragraph") { .integer($0.paragraph) }
    plan.value("theme") { .id($0.theme) }
    plan.value("kind") { .text($0.kind) }
    plan.value("text") { .text($0.text) }
    plan.number("Par.") { $0.paragraph }
    plan.cell("Theme") { $0.theme.map(scope.shortTitle) ?? "" }
    plan.cell("Kind") { $0.kind.words }
    plan.cell("What happened") { $0.text }
    return plan.listing(of: scope.rows(scope.meeting.proceedings))
  }
}

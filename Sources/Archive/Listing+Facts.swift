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
    plan.number("Par.") { $0.paragraph }
    plan.cell("Kind") { $0.kind.rawValue }
    plan.cell("Printed") { $0.value }
    plan.cell("Point") { $0.point?.rawValue ?? "" }
    plan.cell("Why none") { $0.reason ?? "" }
    return plan.listing(of: scope.rows(scope.meeting.facts))
  }
}

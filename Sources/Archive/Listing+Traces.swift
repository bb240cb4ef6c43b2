internal import Meeting

extension Listing {
  static func traces(_ scope: ListingScope) -> Listing {
    let meeting = scope.meeting
    func point(_ trace: Trace) -> Point? { meeting.points[trace.point] }
    var plan = ListingPlan<Trace>()
    plan.value("point") { .id($0.point) }
    plan.value("conclusion") { .id($0.conclusion) }
    plan.value("extent") { .string($0.extent.rawValue) }
    plan.value("reason") { .text($0.reason) }
    plan.value("paragraph") { .count(point($0)?.paragraph) }
    plan.value("intervention") { .id(point($0)?.intervention) }
    plan.number("Par.") { point($0)?.paragraph }
    plan.cell("Speaker") { scope.shortSpeaker(of: point($0)) }
    plan.cell("Led to") { $0.conclusion?.rawValue ?? "none" }
    plan.cell("Extent") { $0.extent.rawValue }
    plan.cell("Point") { point($0)?.text ?? "" }
    plan.cell("Why we judge so") { $0.reason }
    return plan.listing(of: scope.rows(meeting.traces))
  }
}

internal import Wording
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
    plan.number(scope.words.shortParagraphColumn) { point($0)?.paragraph }
    plan.cell(scope.words.speakerColumn) { scope.shortSpeaker(of: point($0)) }
    plan.cell(scope.words.ledToColumn) {
      $0.conclusion?.rawValue ?? scope.language.word(kind: "none")
    }
    plan.cell(scope.words.extentColumn) { scope.language.word(kind: $0.extent.rawValue) }
    plan.cell(scope.words.pointColumnOne) { point($0)?.text ?? "" }
    plan.cell(scope.words.whyColumn) { $0.reason }
    return plan.listing(of: scope.rows(meeting.traces))
  }
}

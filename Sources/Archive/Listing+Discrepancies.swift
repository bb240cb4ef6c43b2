internal import Wording
internal import Meeting

extension Listing {
  static func discrepancies(_ scope: ListingScope) -> Listing {
    var plan = ListingPlan<Discrepancy>()
    plan.value("id") { .id($0.id) }
    plan.value("kind") { .string($0.kind.rawValue) }
    plan.value("paragraphs") { .integers($0.paragraphs) }
    plan.value("place") { .text($0.place) }
    plan.value("what") { .text($0.what) }
    plan.value("reading") { .text($0.reading) }
    plan.value("subjects") { .strings($0.subjects) }
    plan.cell("Id") { $0.id.rawValue }
    plan.cell(scope.words.whereColumn) { $0.place }
    plan.cell(scope.words.whatColumn) { $0.what }
    plan.cell(scope.words.readingColumn) { $0.reading }
    return plan.listing(of: scope.rows(scope.meeting.discrepancies))
  }
}

internal import Wording
internal import Meeting

extension Listing {
  static func documents(_ scope: ListingScope) -> Listing {
    let meeting = scope.meeting
    var plan = ListingPlan<RelatedDocument>()
    plan.value("id") { .id($0.id) }
    plan.value("symbol") { .text($0.symbol) }
    plan.value("body") { .id($0.body) }
    plan.value("session") { .text($0.session) }
    plan.value("date") { .text($0.date) }
    plan.value("title") { .text($0.title) }
    plan.value("kind") { .string($0.kind.rawValue) }
    plan.value("relation") { .text($0.relation) }
    plan.value("provisions") { .integer(meeting.provisions(of: $0.id).count) }
    plan.cell(scope.words.dateColumn) { $0.date }
    plan.cell("Id") { $0.id.rawValue }
    plan.cell(scope.words.titleColumn) { $0.title }
    plan.cell(scope.words.kindColumn) { scope.language.word(kind: $0.kind.rawValue) }
    plan.number(scope.words.provisionsColumn) { meeting.provisions(of: $0.id).count }
    return plan.listing(of: scope.rows(meeting.documents))
  }
}

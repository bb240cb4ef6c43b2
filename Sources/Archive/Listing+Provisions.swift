internal import Wording
internal import Meeting

extension Listing {
  static func provisions(_ scope: ListingScope) -> Listing {
    let meeting = scope.meeting
    var plan = ListingPlan<Provision>()
    plan.value("id") { .id($0.id) }
    plan.value("document") { .id($0.document) }
    plan.value("number") { .text($0.number) }
    plan.value("kind") { .string($0.kind.rawValue) }
    plan.value("date") { .text($0.date) }
    plan.value("text") { .text($0.text) }
    plan.value("topics") { .ids($0.topics) }
    plan.value("instruments") { .ids($0.instruments) }
    plan.value("bodies") { .ids($0.bodies) }
    plan.value("countries") { .strings($0.countries) }
    plan.value("follows_from") { .strings($0.followsFrom.map(\.rawValue)) }
    plan.value("leads_to") { .strings($0.leadsTo.map(\.rawValue)) }
    plan.cell(scope.words.documentColumn) { meeting.documents[$0.document]?.date ?? "" }
    plan.cell(scope.words.numberColumn) { $0.number }
    plan.cell(scope.words.kindColumn) { scope.language.word(kind: $0.kind.rawValue) }
    plan.cell(scope.words.dateColumn) { $0.date ?? "" }
    plan.cell(scope.words.provisionColumn) { $0.text }
    return plan.listing(of: scope.rows(meeting.provisions))
  }
}

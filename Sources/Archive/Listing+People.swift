internal import Wording
internal import Meeting

extension Listing {
  static func people(_ scope: ListingScope) -> Listing {
    let (meeting, language) = (scope.meeting, scope.language)
    func delegation(_ person: Participant) -> Delegation? { meeting.delegations[person.delegation] }
    var plan = ListingPlan<Participant>()
    plan.value("id") { .id($0.id) }
    plan.value("section") { .text(delegation($0)?.section.rawValue) }
    plan.value("delegation") { .id($0.delegation) }
    plan.names("names") { delegation($0).map { .names($0.names) } ?? .null }
    plan.value("iso2") { .text(delegation($0)?.country?.iso2) }
    plan.value("role") { .string($0.role.rawValue) }
    plan.value("honorific") { .text($0.honorific) }
    plan.value("name") { .text($0.name) }
    plan.value("position") { .text($0.position) }
    plan.value("language") { .text($0.language?.rawValue) }
    plan.value("office") { .text($0.office) }
    plan.value("same_as") { .id($0.sameAs) }
    plan.value("interventions") { .integer(meeting.interventionPositions(by: $0.id).count) }
    plan.value("possible_interventions") {
      .integer(meeting.possibleInterventionPositions(by: $0.id).count)
    }
    plan.cell(scope.words.nameColumn) { $0.fullName }
    plan.cell(scope.words.delegationColumn) { delegation($0)?.names[language] ?? "" }
    plan.cell(scope.words.roleColumn) { scope.language.word($0.role) }
    plan.cell(scope.words.positionColumn) { $0.position ?? $0.office ?? "" }
    return plan.listing(of: scope.rows(meeting.participants))
  }
}

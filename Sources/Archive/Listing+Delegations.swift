internal import Wording
internal import Meeting

extension Listing {
  static func delegations(_ scope: ListingScope) -> Listing {
    let (meeting, language) = (scope.meeting, scope.language)
    var plan = ListingPlan<Delegation>()
    plan.value("id") { .id($0.id) }
    plan.value("section") { .string($0.section.rawValue) }
    plan.value("kind") { .string($0.kind.rawValue) }
    plan.names("names") { .names($0.names) }
    plan.names("acronyms") { .names($0.acronyms) }
    plan.value("iso2") { .text($0.country?.iso2) }
    plan.value("iso3") { .text($0.country?.iso3) }
    plan.value("region") { .text($0.country?.region.rawValue) }
    plan.value("groups") { .ids($0.groups) }
    plan.value("participants") { .integer(meeting.participantPositions(of: $0.id).count) }
    plan.value("interventions") { .integer(meeting.interventionPositions(of: $0.id).count) }
    plan.value("printed") { .text($0.printed) }
    plan.value("inferred") { .inferred($0.names) }
    plan.cell(scope.words.delegationColumn) { $0.names[language] }
    plan.cell(scope.words.sectionColumn) { $0.section.names[language] }
    plan.cell(scope.words.codeColumn) { $0.country?.iso2 ?? $0.acronyms[language] }
    plan.number(scope.words.peopleColumn) { meeting.participantPositions(of: $0.id).count }
    plan.number(scope.words.spokeColumn) { meeting.interventionPositions(of: $0.id).count }
    return plan.listing(of: scope.rows(meeting.delegations))
  }
}

internal import Meeting
internal import Wording

extension Listing {
  static func interventions(_ scope: ListingScope) -> Listing {
    let meeting = scope.meeting
    var plan = ListingPlan<Intervention>()
    plan.addPlace()
    plan.addSpeaker(scope)
    plan.addLinks()
    plan.value("instruments") { .ids(meeting.instruments(of: $0.id).map(\.id)) }
    plan.value("bodies") { .ids(meeting.bodies(of: $0.id).map(\.id)) }
    plan.value("topics") { .ids(meeting.topics(of: $0.id).map(\.id)) }
    plan.value("points") { .integer(meeting.pointPositions(of: $0.id).count) }
    plan.value("note") { .text($0.note) }
    plan.cell(scope.words.shortParagraphColumn) { $0.paragraphs.citation }
    plan.cell(scope.words.themeColumn) { scope.shortTitle($0.theme) }
    plan.cell(scope.words.speakerColumn) { scope.shortSpeaker(of: $0) }
    plan.cell(scope.words.knownColumn, isWhole: true) {
      scope.language.sureness(of: $0.attribution)
    }
    plan.cell(scope.words.personColumn) { $0.attribution.speaker.flatMap(scope.name) ?? "" }
    plan.number(scope.words.pointsColumn) { meeting.pointPositions(of: $0.id).count }
    return plan.listing(of: scope.rows(meeting.interventions))
  }
}

extension ListingPlan<Intervention> {
  fileprivate mutating func addPlace() {
    value("id") { .id($0.id) }
    value("paragraphs") { .integers($0.paragraphs) }
    value("theme") { .id($0.theme) }
    value("group") { .string($0.group.rawValue) }
    value("capacity") { .text($0.capacity) }
    value("label") { .text($0.label) }
  }

  fileprivate mutating func addSpeaker(_ scope: ListingScope) {
    value("delegation") { .id($0.delegation) }
    value("iso2") { .text(scope.delegation(of: $0)?.country?.iso2) }
    value("organization") { .text(scope.organization(of: $0)) }
    value("on_behalf_of") { .id($0.onBehalfOf) }
    value("person") { .text($0.attribution.speaker?.rawValue) }
    value("person_name") { .text($0.attribution.speaker.flatMap(scope.name)) }
    value("attribution") { .string($0.attribution.keyword) }
    value("candidates") { .ids($0.attribution.candidates) }
    value("reason") { .text($0.reason) }
  }

  fileprivate mutating func addLinks() {
    value("agrees_with") { .ids($0.agreesWith) }
    value("answers") { .ids($0.answers) }
    value("refers_to") { .ids($0.refersTo) }
  }
}

extension ListingScope {
  fileprivate func delegation(of intervention: Intervention) -> Delegation? {
    intervention.delegation.flatMap { meeting.delegations[$0] }
  }

  /// The organization that spoke, by its acronym where it has one.
  fileprivate func organization(of intervention: Intervention) -> String? {
    if intervention.group == .office { return "ILO" }
    guard let delegation = delegation(of: intervention), delegation.kind == .organization else {
      return nil
    }
    let acronyms = delegation.acronyms
    return [acronyms.english, acronyms.french, acronyms.spanish].first { !$0.isEmpty }
      ?? delegation.names.english
  }
}

internal import Wording
internal import Meeting

extension Listing {
  static func officers(_ scope: ListingScope) -> Listing {
    let (meeting, language) = (scope.meeting, scope.language)
    var plan = ListingPlan<Officer>()
    plan.value("id") { .id($0.id) }
    plan.value("office") { .text($0.offices.english) }
    plan.names("offices") { .names($0.offices) }
    plan.value("group") { .string($0.group.rawValue) }
    plan.value("person") { .text($0.person) }
    plan.value("participant") { .id($0.participant) }
    plan.value("iso2") { .text($0.country) }
    plan.value("paragraphs") { .integers($0.paragraphs) }
    plan.value("inferred") { .inferred($0.offices) }
    plan.value("note") { .text($0.note) }
    plan.cell(scope.words.officeColumn) { $0.offices[language] }
    plan.cell(scope.words.groupColumn) { $0.group.names[language] }
    plan.cell(scope.words.personColumn) { $0.person ?? scope.words.notNamed }
    plan.cell(scope.words.countryColumn) { $0.country ?? "" }
    plan.cell(scope.words.paragraphsColumn) {
      $0.paragraphs.map(String.init).joined(separator: ", ")
    }
    return plan.listing(of: scope.rows(meeting.officers))
  }
}

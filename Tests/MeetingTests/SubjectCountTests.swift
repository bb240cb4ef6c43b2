import Meeting
import TestSupport
import Testing

/// Values of interventions, against counting them one by one.
@Suite struct SubjectCountTests {
  @Test(arguments: ["development", "protection", "skills", "cooperation", "closing"])
  func everyValueHasAsManyInterventionsAsSayIt(theme: String) throws {
    let meeting = try Meeting.record()
    let positions = meeting.interventionPositions(under: Identifier(theme))
    let counts = try #require(meeting.subjectCounts(ofInterventionsAt: positions))
    for value in counts {
      let found = positions.filter { has(value.subject, meeting.interventions[$0], meeting) }
      #expect(found.count == value.count, "\(value.subject)")
    }
    #expect(Set(counts.map(\.subject)).count == counts.count)
  }

  @Test func nothingThatIsSaidIsLeftOut() throws {
    let meeting = try Meeting.record()
    let all = Positions(meeting.interventions.indices)
    let subjects = Set(try #require(meeting.subjectCounts(ofInterventionsAt: all)).map(\.subject))
    for intervention in meeting.interventions {
      #expect(subjects.contains(.group(intervention.group)))
      for topic in meeting.topics(of: intervention.id) {
        #expect(subjects.contains(.topic(topic.id)))
      }
      for body in meeting.bodies(of: intervention.id) { #expect(subjects.contains(.body(body.id))) }
      for point in meeting.points(of: intervention.id) {
        #expect(subjects.contains(.kind(point.kind)))
      }
    }
  }

  @Test func theMostFrequentOfAKindStandsFirst() throws {
    let meeting = try Meeting.record()
    let all = Positions(meeting.interventions.indices)
    let counts = try #require(meeting.subjectCounts(ofInterventionsAt: all))
    let topics = counts.filter { if case .topic = $0.subject { true } else { false } }.map(\.count)
    #expect(topics == topics.sorted(by: >))
    #expect(topics.count > 10)
  }

  @Test func noInterventionsHaveNoValuesAndWhatIsCancelledHasNone() throws {
    let meeting = try Meeting.record()
    #expect(meeting.subjectCounts(ofInterventionsAt: Positions([Int]())) == [])
    #expect(
      meeting.subjectCounts(ofInterventionsAt: Positions([0, 1])) { true } == nil)
  }

  /// Whether an intervention has a value, read off its rows.
  private func has(
    _ subject: MatrixHeader.Subject, _ intervention: Intervention, _ meeting: Meeting
  ) -> Bool {
    switch subject {
    case .group(let group): intervention.group == group
    case .country(let country):
      intervention.delegation.flatMap { meeting.delegations[$0]?.country?.iso2 } == country.iso2
    case .topic(let id): meeting.topics(of: intervention.id).contains { $0.id == id }
    case .instrument(let id): meeting.instruments(of: intervention.id).contains { $0.id == id }
    case .body(let id): meeting.bodies(of: intervention.id).contains { $0.id == id }
    case .kind(let kind): meeting.points(of: intervention.id).contains { $0.kind == kind }
    case .notNamed: intervention.attribution.isDoubtful
    default: false
    }
  }
}

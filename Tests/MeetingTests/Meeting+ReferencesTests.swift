import Meeting
import TestSupport
import Testing

@Suite struct MeetingReferencesTests {
  /// The fields of the faults after a change, as `table.field value`.
  private func dangling(_ change: (inout Meeting.Builder) -> Void) -> Set<String> {
    Set(
      faults(change).compactMap { fault in
        guard case .unknownReference(let table, _, let field, let value, _) = fault else {
          return nil
        }
        return "\(table.rawValue).\(field) \(value)"
      })
  }

  @Test func aDanglingReferenceNamesRowFieldValueAndTable() {
    #expect(
      faults { $0.bodies = [] }
        == [.unknownReference(.points, row: 6, field: "bodies", value: "IOM", to: [.bodies])])
  }

  @Test func regionalGroupsAreReferredTo() {
    #expect(
      dangling { $0.regionalGroups = [] }
        == ["delegations.groups AFRICA-GROUP", "interventions.on_behalf_of AFRICA-GROUP"])
  }

  @Test func delegationsAreReferredTo() {
    #expect(
      dangling { $0.delegations.removeAll { $0.id == "observer-ch" } }
        == ["participants.delegation observer-ch", "interventions.delegation observer-ch"])
  }

  @Test func participantsAreReferredTo() {
    #expect(
      dangling { $0.participants.removeAll { $0.id == "joao-araujo" } } == [
        "officers.participant joao-araujo", "interventions.person joao-araujo",
        "discrepancies.subjects joao-araujo",
      ])
    #expect(
      dangling { $0.participants.removeAll { $0.id == "ingrid-moe" } }
        == ["participants.same_as ingrid-moe", "interventions.person ingrid-moe"])
    #expect(
      dangling { $0.participants.removeAll { $0.id == "lea-favre" } }
        == ["interventions.candidates lea-favre"])
  }

  @Test func officersAreReferredTo() {
    #expect(
      dangling { $0.officers.removeAll { $0.id == "chairperson" } }
        == ["interventions.officer chairperson", "discrepancies.subjects chairperson"])
  }

  @Test func themesAreReferredTo() {
    #expect(
      dangling { $0.themes.removeAll { $0.id == "closing" } } == [
        "interventions.theme closing", "proceedings.theme closing", "topics.theme closing",
      ])
  }

  @Test func interventionsAreReferredTo() {
    #expect(
      dangling { $0.interventions.removeAll { $0.id == "i004" } } == [
        "interventions.answers i004", "interventions.refers_to i004", "points.intervention i004",
      ])
    #expect(
      dangling { $0.interventions.removeAll { $0.id == "i006" } }
        == ["interventions.agrees_with i006", "points.intervention i006"])
  }

  @Test func topicsAndInstrumentsAreReferredTo() {
    #expect(dangling { $0.topics.removeLast() } == ["points.topics training"])
    #expect(dangling { $0.instruments.removeLast() } == ["points.instruments MFLM"])
  }

  @Test func aProceedingCanBeTheSubjectOfADiscrepancy() {
    #expect(
      dangling { $0.proceedings.removeFirst() } == ["discrepancies.subjects e003"])
  }

  @Test func aSubjectMayStandInAnyOfFiveTables() {
    let faults = faults { $0.proceedings.removeFirst() }
    #expect(
      faults.contains(
        .unknownReference(
          .discrepancies, row: 0, field: "subjects", value: "e003",
          to: [.delegations, .participants, .officers, .interventions, .proceedings])))
  }
}

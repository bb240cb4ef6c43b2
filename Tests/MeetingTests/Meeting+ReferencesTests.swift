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
      faults { $0.conclusions.removeLast() } == [
        .unknownReference(
          .traces, row: 2, field: "conclusion", value: "1(ii)", to: [.conclusions]),
        .unknownReference(
          .provisions, row: 1, field: "leads_to", value: "1(ii)", to: [.conclusions]),
      ])
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
    #expect(
      dangling { $0.topics.removeLast() } == [
        "points.topics training", "conclusions.topics training", "provisions.topics training",
      ])
    #expect(
      dangling { $0.instruments.removeLast() }
        == ["points.instruments MFLM", "provisions.instruments MFLM"])
    #expect(
      dangling { $0.bodies = [] } == [
        "points.bodies IOM", "conclusions.bodies IOM", "documents.body IOM",
        "provisions.bodies IOM",
      ])
  }

  @Test func pointsAreReferredTo() {
    #expect(
      dangling { $0.points.removeAll { $0.id == "p006-02" } } == ["facts.point p006-02"])
    #expect(
      dangling { $0.points.removeAll { $0.id == "p006-01" } } == ["traces.point p006-01"])
  }

  @Test func documentsAndProvisionsAreReferredTo() {
    #expect(
      dangling { $0.documents.removeLast() } == ["provisions.document resolution-2015"])
    #expect(dangling { $0.provisions.remove(at: 1) } == ["provisions.leads_to h2"])
    #expect(dangling { $0.provisions.removeFirst() } == ["provisions.follows_from h1"])
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

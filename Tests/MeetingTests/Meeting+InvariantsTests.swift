import Meeting
import TestSupport
import Testing

extension Intervention {
  /// The intervention with another attribution, theme or paragraphs.
  fileprivate func with(
    attribution: Attribution? = nil, theme: Identifier<Theme>? = nil,
    paragraphs: ClosedRange<Int>? = nil
  ) -> Intervention {
    Intervention(
      id: id, theme: theme ?? self.theme, paragraphs: paragraphs ?? self.paragraphs, group: group,
      capacity: capacity, label: label, delegation: delegation, onBehalfOf: onBehalfOf,
      attribution: attribution ?? self.attribution, reason: reason, agreesWith: agreesWith,
      answers: answers, refersTo: refersTo, note: note)
  }
}

@Suite struct MeetingInvariantsTests {
  /// The position of i009, of Japan, in the sample.
  private let japan = 6

  @Test(arguments: [[], ["sato-ren"]] as [[Identifier<Participant>]])
  func candidatesAreTwoOrMore(_ candidates: [Identifier<Participant>]) {
    #expect(
      faults {
        $0.interventions[japan] = $0.interventions[japan].with(attribution: .oneOf(candidates))
      }
        == [
          .contradiction(
            .interventions, row: japan, field: "candidates",
            value: candidates.map(\.rawValue).joined(),
            expected: "two or more where the attribution is one_of")
        ])
  }

  @Test func candidatesAreOfTheDelegationThatSpoke() {
    #expect(
      faults {
        $0.interventions[japan] = $0.interventions[japan]
          .with(attribution: .oneOf(["sato-ren", "lea-favre"]))
      } == [
        .contradiction(
          .interventions, row: japan, field: "candidates", value: "lea-favre",
          expected: "a participant of government-jp")
      ])
  }

  @Test func anInterventionStandsUnderTheHeadingOfItsParagraphs() {
    #expect(
      faults { $0.interventions[japan] = $0.interventions[japan].with(theme: "opening") } == [
        .contradiction(
          .interventions, row: japan, field: "theme", value: "paragraph 9",
          expected: "a paragraph from 1 to 3")
      ])
  }

  @Test func anInterventionDoesNotRunOverItsHeading() {
    let found = faults {
      $0.interventions[5] = $0.interventions[5].with(paragraphs: 8...9)
    }
    #expect(
      found.contains(
        .contradiction(
          .interventions, row: 5, field: "theme", value: "paragraph 8",
          expected: "a paragraph from 4 to 8")))
  }

  @Test func aProceedingStandsUnderTheHeadingOfItsParagraph() {
    let found = faults {
      $0.proceedings[1] = Proceeding(
        id: "e011", paragraph: 11, theme: "opening", kind: "adoption", text: "Adopted.")
    }
    #expect(
      found == [
        .contradiction(
          .proceedings, row: 1, field: "theme", value: "paragraph 11",
          expected: "a paragraph from 1 to 3")
      ])
  }

  @Test func aProceedingInTheIntroductionHasNoHeading() {
    let found = faults {
      $0.proceedings[1] = Proceeding(
        id: "e011", paragraph: 11, theme: nil, kind: "adoption", text: "Adopted.")
    }
    #expect(found == [])
  }

  @Test func aPointIsOfAParagraphOfItsIntervention() {
    let found = faults {
      let point = $0.points[2]
      $0.points[2] = Point(
        id: point.id, intervention: point.intervention, paragraph: 6, kind: point.kind,
        text: point.text, topics: point.topics, instruments: point.instruments,
        bodies: point.bodies, countries: point.countries)
    }
    #expect(
      found == [
        .contradiction(
          .points, row: 2, field: "paragraph", value: "6", expected: "a paragraph of i004")
      ])
  }

  @Test func everyParagraphOfAnInterventionHasAPoint() {
    #expect(
      faults {
        $0.points.removeAll { $0.paragraph == 5 }
        $0.traces.removeFirst()
      } == [
        .contradiction(
          .interventions, row: 2, field: "last_paragraph", value: "5",
          expected: "at least one row of points.csv for every paragraph")
      ])
  }

  @Test func aParagraphOfTheDiscussionIsToldOfOnce() {
    let found = faults {
      $0.proceedings.append(
        Proceeding(id: "e009", paragraph: 9, theme: "closing", kind: "vote", text: "A vote."))
    }
    #expect(
      found == [
        .contradiction(
          .meeting, row: 0, field: "last_paragraph", value: "paragraph 9",
          expected: "one intervention or proceeding for it, found 2")
      ])
  }

  @Test func aParagraphOfTheDiscussionIsNotLeftOut() {
    #expect(
      faults { $0.proceedings.removeLast() } == [
        .contradiction(
          .meeting, row: 0, field: "last_paragraph", value: "paragraph 11",
          expected: "one intervention or proceeding for it, found 0")
      ])
  }
}

import Meeting
import TestSupport
import Testing

@Suite struct MeetingTracingInvariantsTests {
  @Test(arguments: [Trace.Extent.full, .part])
  func aTraceToNoConclusionSaysSo(_ extent: Trace.Extent) {
    #expect(
      faults {
        $0.traces[3] = Trace(point: "p008-01", conclusion: nil, extent: extent, reason: "None.")
      } == [
        .contradiction(
          .traces, row: 3, field: "extent", value: extent.rawValue,
          expected: "none where no conclusion is given")
      ])
  }

  @Test func aTraceToAConclusionIsNotNone() {
    #expect(
      faults {
        $0.traces[0] = Trace(
          point: "p005-01", conclusion: "1(i)", extent: .nowhere, reason: "Left out.")
      } == [
        .contradiction(
          .traces, row: 0, field: "extent", value: "none",
          expected: "full or part where a conclusion is given")
      ])
  }

  @Test func aPointDoesNotLeadSomewhereAndNowhere() {
    #expect(
      faults {
        $0.traces.append(
          Trace(point: "p006-01", conclusion: nil, extent: .nowhere, reason: "Left out."))
      } == [
        .contradiction(
          .traces, row: 4, field: "extent", value: "none",
          expected: "full or part, as p006-01 leads to a conclusion in another row")
      ])
  }

  @Test func whateverWasAskedForHasATrace() {
    #expect(
      faults { $0.traces.removeLast() } == [
        .contradiction(
          .points, row: 8, field: "kind", value: "asks",
          expected: "at least one row of traces.csv for what is asked")
      ])
  }

  @Test func aMeetingWithoutConclusionsNeedsNoTraces() {
    let found = faults {
      ($0.traces, $0.conclusions, $0.provisions) = ([], [], [])
    }
    #expect(found == [])
  }

  @Test func whatWasNotAskedForNeedsNoTrace() {
    let traced = Set(Meeting.Builder.sample.traces.map(\.point))
    #expect(Meeting.sample.points.contains { $0.kind == .offers && !traced.contains($0.id) })
  }

  @Test func aLinkForwardsIsAnsweredBackwards() {
    #expect(
      faults { $0.provisions[1] = $0.provisions[1].with(followsFrom: []) } == [
        .contradiction(
          .provisions, row: 0, field: "leads_to", value: "h2",
          expected: "one whose follows_from names h1")
      ])
  }

  @Test func aLinkBackwardsIsAnsweredForwards() {
    #expect(
      faults { $0.provisions[0] = $0.provisions[0].with(leadsTo: []) } == [
        .contradiction(
          .provisions, row: 1, field: "follows_from", value: "h1",
          expected: "one whose leads_to names h2")
      ])
  }

  @Test func aProvisionDoesNotFollowFromItself() {
    let found = faults {
      $0.provisions[2] = $0.provisions[2].with(
        followsFrom: [.provision("r1")], leadsTo: [.provision("r1")])
    }
    #expect(
      found
        == ["follows_from", "leads_to"].map {
          .contradiction(
            .provisions, row: 2, field: $0, value: "r1", expected: "another provision")
        })
  }

  @Test func aFactIsHeldByAPointOfItsParagraph() {
    #expect(
      faults {
        $0.facts[0] = Fact(
          id: "f1", paragraph: 7, kind: .acronym, value: "IOM", point: "p006-02", reason: nil)
      } == [
        .contradiction(
          .facts, row: 0, field: "point", value: "p006-02", expected: "a point of paragraph 7")
      ])
  }

  @Test func aFactWithoutAPointHasAReason() {
    #expect(
      faults {
        $0.facts[0] = Fact(
          id: "f1", paragraph: 6, kind: .acronym, value: "IOM", point: nil, reason: nil)
      } == [
        .contradiction(
          .facts, row: 0, field: "reason", value: "", expected: "why no point holds IOM")
      ])
  }
}

extension Provision {
  /// The provision with other links.
  fileprivate func with(followsFrom: [Link]? = nil, leadsTo: [Link]? = nil) -> Provision {
    Provision(
      id: id, document: document, number: number, kind: kind, date: date, text: text,
      topics: topics, instruments: instruments, bodies: bodies, countries: countries,
      followsFrom: followsFrom ?? self.followsFrom, leadsTo: leadsTo ?? self.leadsTo)
  }
}

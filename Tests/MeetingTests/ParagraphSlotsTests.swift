import TestSupport
import Testing

@testable import Meeting

@Suite struct ParagraphSlotsTests {
  @Test func everyParagraphOfAnInterventionHasASlotOfItsOwn() throws {
    let meeting = try #require(Meeting.invented(interventions: 50, seed: 3))
    let slots = ParagraphSlots(meeting.interventions)
    var next = 0
    for (position, intervention) in meeting.interventions.enumerated() {
      #expect(slots[position].count == intervention.paragraphs.count)
      for paragraph in intervention.paragraphs {
        #expect(slots.slot(of: paragraph, in: position) == next)
        #expect(slots.intervention(of: next) == position)
        #expect(slots.paragraph(of: next) == paragraph)
        next += 1
      }
    }
    #expect(slots.count == next)
  }

  @Test func aParagraphOfAnotherInterventionGoesToTheNearest() {
    let slots = ParagraphSlots(Meeting.sample.interventions)
    #expect(slots.slot(of: 1, in: 2) == slots[2].lowerBound)
    #expect(slots.slot(of: 99, in: 2) == slots[2].upperBound - 1)
  }

  @Test func everyPointStandsInTheSlotOfItsParagraph() throws {
    let meeting = try #require(Meeting.invented(interventions: 50, seed: 4))
    let slots = ParagraphSlots(meeting.interventions)
    let points = PointSlots(meeting, slots)
    #expect(points.positions.sorted() == (0..<Int32(meeting.points.count)).map { $0 })
    for slot in 0..<slots.count {
      for place in points[slot..<slot + 1] {
        let point = meeting.points[Int(points.positions[place])]
        #expect(point.paragraph == slots.paragraph(of: slot))
        let intervention = Int(points.interventions[Int(points.positions[place])])
        #expect(meeting.interventions[intervention].id == point.intervention)
      }
    }
  }

  @Test func positionsAreFoundInAnyOrder() {
    var finder = PositionFinder(Meeting.sample.points)
    let ids = Meeting.sample.points.map(\.id)
    for order in [ids, ids.reversed(), ids + ids, ids.filter { _ in true }.shuffled()] {
      for id in order { #expect(finder.position(of: id) == Meeting.sample.points.position(of: id)) }
    }
    #expect(finder.position(of: "p999-01") == nil)
    #expect(finder.position(of: ids[0]) == 0)
  }
}

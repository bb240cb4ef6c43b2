/// The points of a meeting by the paragraph slots in which they stand.
struct PointSlots: Sendable {
  /// The intervention of each point.
  let interventions: [Int32]
  /// The first place in `positions` of each slot, and at the end how many points there are.
  let starts: [Int32]
  /// The positions of the points among all points, slot by slot.
  let positions: [Int32]

  /// - Complexity: O(*n*), where *n* is the number of points and paragraphs.
  init(_ meeting: Meeting, _ slots: ParagraphSlots) {
    var finder = PositionFinder(meeting.interventions)
    var interventions: [Int32] = []
    var slotOfPoint: [Int32] = []
    interventions.reserveCapacity(meeting.points.count)
    slotOfPoint.reserveCapacity(meeting.points.count)
    var starts = [Int32](repeating: 0, count: slots.count + 1)
    for point in meeting.points.outlines {
      let intervention = finder.position(of: point.intervention) ?? 0
      let slot = slots.slot(of: point.paragraph, in: intervention)
      interventions.append(Int32(intervention))
      slotOfPoint.append(Int32(slot))
      starts[slot + 1] += 1
    }
    for slot in 0..<slots.count { starts[slot + 1] += starts[slot] }
    var next = starts
    var positions = [Int32](repeating: 0, count: slotOfPoint.count)
    for (point, slot) in slotOfPoint.enumerated() {
      positions[Int(next[Int(slot)])] = Int32(point)
      next[Int(slot)] += 1
    }
    (self.interventions, self.starts, self.positions) = (interventions, starts, positions)
  }

  /// The places in `positions` of the points of some slots.
  subscript(slots: Range<Int>) -> Range<Int> {
    Int(starts[slots.lowerBound])..<Int(starts[slots.upperBound])
  }
}

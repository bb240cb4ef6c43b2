/// The paragraphs of all interventions, numbered without gaps from 0 on.
///
/// Two interventions never share one of these, whatever the numbers in the report.
struct ParagraphSlots: Sendable {
  /// The first slot of each intervention, and at the end how many slots there are.
  let starts: [Int32]
  /// The first paragraph of each intervention, by its number in the report.
  let firstParagraphs: [Int]

  init(_ interventions: Table<Intervention>) {
    var starts: [Int32] = []
    var firstParagraphs: [Int] = []
    starts.reserveCapacity(interventions.count + 1)
    firstParagraphs.reserveCapacity(interventions.count)
    var next: Int32 = 0
    for intervention in interventions.outlines {
      starts.append(next)
      firstParagraphs.append(intervention.paragraphs.lowerBound)
      next += Int32(intervention.paragraphs.count)
    }
    starts.append(next)
    (self.starts, self.firstParagraphs) = (starts, firstParagraphs)
  }

  var count: Int { Int(starts.last ?? 0) }

  /// The slots of an intervention.
  subscript(intervention: Int) -> Range<Int> {
    Int(starts[intervention])..<Int(starts[intervention + 1])
  }

  /// The slot of a paragraph; the nearest one of the intervention where it has no such paragraph.
  func slot(of paragraph: Int, in intervention: Int) -> Int {
    let slots = self[intervention]
    let slot = slots.lowerBound + paragraph - firstParagraphs[intervention]
    return min(max(slot, slots.lowerBound), slots.upperBound - 1)
  }

  /// The intervention to which a slot belongs.
  ///
  /// - Complexity: O(log *n*), where *n* is the number of interventions.
  func intervention(of slot: Int) -> Int {
    var (low, high) = (0, starts.count - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= slot { low = middle } else { high = middle }
    }
    return low
  }

  /// The number in the report of the paragraph of a slot.
  func paragraph(of slot: Int) -> Int {
    let intervention = intervention(of: slot)
    return firstParagraphs[intervention] + slot - Int(starts[intervention])
  }
}

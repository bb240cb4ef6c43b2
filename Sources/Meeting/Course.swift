/// When each group took the floor, in the order of the paragraphs.
public struct Course: Hashable, Sendable {
  /// A theme's part of the whole.
  public struct Segment: Hashable, Sendable {
    public let theme: Identifier<Theme>
    public let names: Names
    public let paragraphs: ClosedRange<Int>
  }

  /// The turns of one group.
  public struct Turns: Hashable, Sendable {
    public let group: SpeakingGroup
    /// The first paragraph of each intervention, in order.
    public let paragraphs: [Int]
  }

  /// Headings in the order of their paragraphs.
  public let segments: [Segment]
  /// The groups that spoke.
  public let groups: [Turns]

  /// - Parameters:
  ///   - scope: The part of the discussion to look at.
  ///   - includesChair: Whether the turns of the chair and the Office count.
  /// - Complexity: O(*n* log *n*), where *n* is the number of interventions.
  public init(
    _ meeting: Meeting, scope: MatrixPlan.Scope = .everything, includesChair: Bool = true
  ) {
    let scope = MatrixScope(scope, of: meeting)
    var turns: [SpeakingGroup: [Int]] = [:]
    for (position, intervention) in meeting.interventions.enumerated()
    where scope.includes(intervention: position)
      && (includesChair || !intervention.group.isChair)
    {
      turns[intervention.group, default: []].append(intervention.paragraphs.lowerBound)
    }
    groups = SpeakingGroup.allCases.compactMap { group in
      turns[group].map { Turns(group: group, paragraphs: $0.sorted()) }
    }
    segments = meeting.themes.map {
      Segment(theme: $0.id, names: $0.shortTitles, paragraphs: $0.paragraphs)
    }.sorted { $0.paragraphs.lowerBound < $1.paragraphs.lowerBound }
  }

  /// How many cells each segment takes of a strip, as nearly as possible by its paragraphs.
  ///
  /// - Parameter cells: How many there are in all; each segment has one at least.
  public func widths(cells: Int) -> [Int] {
    let lengths = segments.map(\.paragraphs.count)
    let whole = lengths.reduce(0, +)
    guard whole > 0 else { return [] }
    var widths = lengths.map { max(1, $0 * cells / whole) }
    while widths.reduce(0, +) < cells {
      // The segment whose cells stand for the most paragraphs each.
      let crowded = widths.indices.max { lengths[$0] * widths[$1] < lengths[$1] * widths[$0] }
      widths[crowded ?? 0] += 1
    }
    return widths
  }

  /// How many turns of a group fall into each cell, segment by segment.
  public func strips(_ turns: Turns, cells: Int) -> [[Int]] {
    var strips = widths(cells: cells).map { [Int](repeating: 0, count: $0) }
    for paragraph in turns.paragraphs {
      guard let segment = segments.firstIndex(where: { $0.paragraphs.contains(paragraph) }) else {
        continue
      }
      let range = segments[segment].paragraphs
      let cell = (paragraph - range.lowerBound) * strips[segment].count / range.count
      strips[segment][cell] += 1
    }
    return strips
  }
}

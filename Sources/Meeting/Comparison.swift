/// What two sides said, topic by topic.
public struct Comparison: Hashable, Sendable {
  /// A topic to which one side came at least.
  public struct Row: Hashable, Sendable {
    public let topic: Identifier<Topic>
    /// In record order; empty where the first side did not come to the topic.
    public let first: [Point]
    /// In record order; empty where the second side did not come to the topic.
    public let second: [Point]
  }

  /// In the order of the vocabulary.
  public let rows: [Row]

  /// Whether neither side said anything.
  public var isEmpty: Bool { rows.isEmpty }
}

extension Meeting {
  /// Two sides beside one another.
  ///
  /// A point that has several topics stands under each of them.
  ///
  /// - Parameters:
  ///   - theme: The heading to keep to; `nil` for the whole discussion.
  ///   - topic: The topic to keep to; `nil` for all.
  /// - Complexity: O(*n*), where *n* is the number of points and interventions.
  public func comparison(
    of first: Side, with second: Side, theme: Identifier<Theme>? = nil,
    topic: Identifier<Topic>? = nil
  ) -> Comparison {
    let (firstSaid, secondSaid) = (said(by: first, theme), said(by: second, theme))
    let asked = topics.filter { topic == nil || $0.id == topic }
    return Comparison(
      rows: asked.compactMap { topic in
        let row = Comparison.Row(
          topic: topic.id, first: firstSaid[topic.id] ?? [], second: secondSaid[topic.id] ?? [])
        return row.first.isEmpty && row.second.isEmpty ? nil : row
      })
  }

  /// The points of a side by topic, in record order.
  private func said(
    by side: Side, _ theme: Identifier<Theme>?
  ) -> [Identifier<Topic>: [Point]] {
    var said: [Identifier<Topic>: [Point]] = [:]
    for intervention in interventions(of: side) where theme == nil || intervention.theme == theme {
      for point in points(of: intervention.id) {
        for topic in point.topics { said[topic, default: []].append(point) }
      }
    }
    return said
  }
}

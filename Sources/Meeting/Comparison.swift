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
    let (firstSaid, secondSaid) = (byTopic(first, theme), byTopic(second, theme))
    let asked = topics.filter { topic == nil || $0.id == topic }
    return Comparison(
      rows: asked.compactMap { topic in
        let row = Comparison.Row(
          topic: topic.id, first: firstSaid[topic.id] ?? [], second: secondSaid[topic.id] ?? [])
        return row.first.isEmpty && row.second.isEmpty ? nil : row
      })
  }

  /// What a side said under a theme or on a topic, in record order; `nil` keeps to neither.
  ///
  /// - Complexity: O(*n*), where *n* is the number of interventions.
  public func points(
    of side: Side, theme: Identifier<Theme>? = nil, topic: Identifier<Topic>? = nil
  ) -> [Point] {
    let interventions = interventions(of: side).filter { theme == nil || $0.theme == theme }
    let points = interventions.flatMap { self.points(of: $0.id) }
    return topic.map { topic in points.filter { $0.topics.contains(topic) } } ?? points
  }

  private func byTopic(
    _ side: Side, _ theme: Identifier<Theme>?
  ) -> [Identifier<Topic>: [Point]] {
    var said: [Identifier<Topic>: [Point]] = [:]
    for point in points(of: side, theme: theme) {
      for topic in point.topics { said[topic, default: []].append(point) }
    }
    return said
  }
}

/// What two sides said, topic by topic.
public struct Comparison: Hashable, Sendable {
  /// A topic to which one side came at least.
  public struct Row: Hashable, Sendable {
    public let topic: Identifier<Topic>
    /// In record order; empty where the first side did not come to the topic.
    public let first: TableRows<Point>
    /// In record order; empty where the second side did not come to the topic.
    public let second: TableRows<Point>
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
  /// - Complexity: O(*n*) at most, where *n* is the number of points and interventions; no row
  ///   is made.
  public func comparison(
    of first: Side, with second: Side, theme: Identifier<Theme>? = nil,
    topic: Identifier<Topic>? = nil
  ) -> Comparison {
    let asked = topics.filter { topic == nil || $0.id == topic }
    let speeches = [first, second].map { self.speeches(of: $0, theme) }
    return Comparison(
      rows: asked.compactMap { topic in
        let said = speeches.map { TableRows(points, pointPositions(about: topic.id, in: $0)) }
        return said.allSatisfy(\.isEmpty)
          ? nil : Comparison.Row(topic: topic.id, first: said[0], second: said[1])
      })
  }

  /// Where the points stand that a side made under a theme or on a topic, in record order; `nil`
  /// keeps to neither.
  ///
  /// - Complexity: O(*n*), where *n* is the number of the side's interventions, or of those points
  ///   and all interventions where there is a topic; no row is made.
  public func pointPositions(
    of side: Side, theme: Identifier<Theme>? = nil, topic: Identifier<Topic>? = nil
  ) -> Positions {
    if let topic { return pointPositions(about: topic, in: speeches(of: side, theme)) }
    let place = theme.map { themes.position(of: $0) ?? -1 }
    let interventions = interventionPositions(of: side).lazy.filter {
      place == nil || themePosition(ofInterventionAt: $0) == place
    }
    return Positions(interventions.flatMap { pointPositions(ofInterventionAt: $0) })
  }

  /// What a side said under a theme or on a topic, in record order; `nil` keeps to neither.
  ///
  /// - Complexity: O(*n*) as ``pointPositions(of:theme:topic:)``, and every row is made.
  public func points(
    of side: Side, theme: Identifier<Theme>? = nil, topic: Identifier<Topic>? = nil
  ) -> [Point] {
    rows(pointPositions(of: side, theme: theme, topic: topic), in: points)
  }

  /// Which interventions are a side's, under a theme or any.
  private func speeches(of side: Side, _ theme: Identifier<Theme>?) -> PositionSet {
    let place = theme.map { themes.position(of: $0) ?? -1 }
    return PositionSet(
      interventionPositions(of: side).lazy.filter {
        place == nil || themePosition(ofInterventionAt: $0) == place
      })
  }

  /// Where the points about a topic stand that were made in some interventions.
  private func pointPositions(
    about topic: Identifier<Topic>, in speeches: PositionSet
  ) -> Positions {
    Positions(
      pointPositions(about: .topic(topic)).lazy.filter {
        speeches.contains(interventionPosition(ofPointAt: $0))
      })
  }
}

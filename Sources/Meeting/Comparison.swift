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
    let (first, second) = (speeches(of: first, theme), speeches(of: second, theme))
    let asked = topics.filter { topic == nil || $0.id == topic }
    return Comparison(
      rows: asked.compactMap { topic in
        let row = Comparison.Row(
          topic: topic.id, first: points(about: topic.id, in: first),
          second: points(about: topic.id, in: second))
        return row.first.isEmpty && row.second.isEmpty ? nil : row
      })
  }

  /// Which interventions are a side's, under a theme or any.
  private func speeches(of side: Side, _ theme: Identifier<Theme>?) -> [Bool] {
    var speeches = [Bool](repeating: false, count: interventions.count)
    let place = theme.map { themes.position(of: $0) ?? -1 }
    for position in positionsOfInterventions(of: side)
    where place == nil || positionOfTheme(ofInterventionAt: position) == place {
      speeches[position] = true
    }
    return speeches
  }

  /// The points about a topic that were made in some interventions, in record order.
  private func points(
    about topic: Identifier<Topic>, in speeches: [Bool]
  ) -> TableRows<Point> {
    let positions = positionsOfPoints(about: .topic(topic)).lazy
      .filter { speeches[positionOfIntervention(ofPointAt: $0)] }
    return TableRows(points, Positions(positions.map { Int32($0) }[...]))
  }
}

extension Meeting {
  /// The points that speak of something, in record order.
  ///
  /// - Complexity: O(*m*), where *m* is the number of those points.
  public func points(about subject: Subject) -> [Point] {
    rows(pointPositions(about: subject), in: points)
  }

  /// The conclusions that speak of something, in their order.
  ///
  /// - Complexity: O(*n*), where *n* is the number of conclusions.
  public func conclusions(about subject: Subject) -> [Conclusion] {
    switch subject {
    case .topic(let id): conclusions.filter { $0.topics.contains(id) }
    case .instrument(let id): conclusions.filter { $0.instruments.contains(id) }
    case .body(let id): conclusions.filter { $0.bodies.contains(id) }
    }
  }

  /// The provisions that speak of something, document by document.
  ///
  /// - Complexity: O(*n*), where *n* is the number of provisions.
  public func provisions(about subject: Subject) -> [Provision] {
    switch subject {
    case .topic(let id): provisions.filter { $0.topics.contains(id) }
    case .instrument(let id): provisions.filter { $0.instruments.contains(id) }
    case .body(let id): provisions.filter { $0.bodies.contains(id) }
    }
  }
}

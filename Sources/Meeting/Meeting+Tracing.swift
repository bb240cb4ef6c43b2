extension Meeting {
  /// Where a point led; empty where nothing is said of it.
  public func traces(of point: Identifier<Point>) -> [Trace] {
    rows(links.tracesOfPoint[points.position(of: point)], in: traces)
  }

  /// What led to a conclusion, in record order.
  public func traces(to conclusion: Identifier<Conclusion>) -> [Trace] {
    rows(links.tracesOfConclusion[conclusions.position(of: conclusion)], in: traces)
  }

  /// The conclusions that took a point up, fully or in part.
  public func conclusions(of point: Identifier<Point>) -> [Conclusion] {
    traces(of: point).compactMap { $0.conclusion.flatMap { conclusions[$0] } }
  }

  /// The points that led to a conclusion, fully or in part, in record order.
  ///
  /// - Parameter extent: How far the conclusion took them up; `nil` for any extent.
  public func points(
    leadingTo conclusion: Identifier<Conclusion>, extent: Trace.Extent? = nil
  ) -> [Point] {
    traces(to: conclusion).filter { extent == nil || $0.extent == extent }
      .compactMap { points[$0.point] }
  }

  /// The provisions of a document, in its order.
  public func provisions(of document: Identifier<RelatedDocument>) -> [Provision] {
    rows(links.provisions[documents.position(of: document)], in: provisions)
  }

  /// The provisions that lead to a conclusion.
  public func provisions(before conclusion: Identifier<Conclusion>) -> [Provision] {
    rows(links.provisionsBefore[conclusions.position(of: conclusion)], in: provisions)
  }

  /// The provisions that follow from a conclusion.
  public func provisions(after conclusion: Identifier<Conclusion>) -> [Provision] {
    rows(links.provisionsAfter[conclusions.position(of: conclusion)], in: provisions)
  }
}

extension MatrixAxisMap {
  /// The kinds of points.
  static func kinds(_ meeting: Meeting) -> MatrixAxisMap {
    let kinds = Point.Kind.allCases
    var numbers: [Int32] = []
    numbers.reserveCapacity(meeting.points.count)
    for point in meeting.points {
      numbers.append(Int32(kinds.firstIndex(of: point.kind) ?? 0))
    }
    return MatrixAxisMap(
      headers: kinds.map { MatrixHeader(.kind($0), $0.names) },
      silences: kinds.map { _ in .shown },
      assignment: .points(starts: Array(0...Int32(numbers.count)), headers: numbers))
  }

  /// The rows of a table to which points refer.
  static func references<Entity>(
    _ meeting: Meeting, _ table: Table<Entity>,
    _ references: (Point) -> [Identifier<Entity>], header: (Entity) -> MatrixHeader
  ) -> MatrixAxisMap where Entity.ID == Identifier<Entity> {
    var starts: [Int32] = [0]
    var headers: [Int32] = []
    starts.reserveCapacity(meeting.points.count + 1)
    headers.reserveCapacity(meeting.points.count)
    var finder = PositionFinder(table)
    for point in meeting.points {
      for id in references(point) {
        if let position = finder.position(of: id) { headers.append(Int32(position)) }
      }
      starts.append(Int32(headers.count))
    }
    return MatrixAxisMap(
      headers: table.map(header), silences: table.map { _ in .shown },
      assignment: .points(starts: starts, headers: headers))
  }
}

extension Matrix {
  /// The interventions that a count counts, or in which lies what it counts, in record order.
  public func interventions(at place: Place) -> [Identifier<Intervention>] {
    let table = basis.meeting.interventions
    return interventionPositions(at: place).map { table[$0].id }
  }

  /// The positions of the interventions that a count counts, or in which lies what it counts.
  public func interventionPositions(at place: Place) -> [Int] {
    let units = units(at: place)
    let positions =
      switch plan.counted {
      case .interventions: units
      case .paragraphs: units.map { basis.slots.intervention(of: $0) }
      case .points: units.map { Int(basis.points?.interventions[$0] ?? 0) }
      }
    return positions.sortedOnce()
  }

  /// The points that a count counts, in record order; none where it does not count points.
  public func points(at place: Place) -> [Identifier<Point>] {
    pointPositions(at: place).map { basis.meeting.points[$0].id }
  }

  /// The positions of the points that a count counts; none where it does not count points.
  public func pointPositions(at place: Place) -> [Int] {
    plan.counted == .points ? units(at: place) : []
  }

  /// The paragraphs that a count counts, by number; none where it does not count paragraphs.
  public func paragraphs(at place: Place) -> [Int] {
    paragraphPlaces(at: place).map(\.number)
  }

  /// The paragraphs that a count counts, by number, each with the position of its intervention.
  public func paragraphPlaces(at place: Place) -> [(number: Int, intervention: Int)] {
    guard plan.counted == .paragraphs else { return [] }
    return units(at: place).map {
      (basis.slots.paragraph(of: $0), basis.slots.intervention(of: $0))
    }
  }

  /// What a count counts, by position and each once.
  ///
  /// - Complexity: O(*k* log *k*), where *k* is the sum of the cells concerned.
  private func units(at place: Place) -> [Int] {
    var found: [Int] = []
    func add(_ row: Int, _ column: Int) {
      for place in unitRange(row, column) { found.append(Int(units[place])) }
    }
    switch place {
    case .cell(let row, let column): add(row, column)
    case .row(let row): for column in columns.indices { add(row, column) }
    case .column(let column): for row in rows.indices { add(row, column) }
    case .whole:
      for row in rows.indices { for column in columns.indices { add(row, column) } }
    }
    return found.sortedOnce()
  }
}

extension [Int] {
  /// The numbers in order, each once.
  fileprivate func sortedOnce() -> [Int] {
    var numbers: [Int] = []
    numbers.reserveCapacity(count)
    for number in sorted() where numbers.last != number { numbers.append(number) }
    return numbers
  }
}

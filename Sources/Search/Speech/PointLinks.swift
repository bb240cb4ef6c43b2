/// Which points belong to which intervention, by position both ways.
struct PointLinks: Sendable {
  /// The intervention of each point; empty where every point is the only one of the intervention
  /// that has its position.
  private let owners: [Int32]
  /// Where the points of each intervention begin among ``points``; one more for the end.
  private let starts: [Int32]
  /// Points by intervention; empty where they stand in that order anyway.
  private let points: [Int32]
  private let interventions: Int

  /// - Parameter owners: the intervention of each point; -1 for none.
  init(_ owners: [Int32], interventions: Int) {
    self.interventions = interventions
    let isOneToOne =
      owners.count == interventions && owners.enumerated().allSatisfy { $0 == Int($1) }
    self.owners = isOneToOne ? [] : owners
    guard !isOneToOne else {
      (starts, points) = ([], [])
      return
    }
    var starts = Array(repeating: Int32(0), count: interventions + 1)
    for owner in owners where owner >= 0 { starts[Int(owner) + 1] += 1 }
    for number in 0..<interventions { starts[number + 1] += starts[number] }
    let isSorted = zip(owners, owners.dropFirst()).allSatisfy { $0 <= $1 } && owners.first != -1
    var points: [Int32] = []
    if !isSorted {
      var next = starts
      points = Array(repeating: 0, count: Int(starts[interventions]))
      for (point, owner) in owners.enumerated() where owner >= 0 {
        points[Int(next[Int(owner)])] = Int32(point)
        next[Int(owner)] += 1
      }
    }
    (self.starts, self.points) = (starts, points)
  }

  /// Whether every intervention has one point, the one at its own position.
  var isOneToOne: Bool { owners.isEmpty && starts.isEmpty }

  func intervention(of point: Int) -> Int { isOneToOne ? point : Int(owners[point]) }

  /// The number of an intervention's points.
  func count(of intervention: Int) -> Int {
    isOneToOne ? 1 : Int(starts[intervention + 1] - starts[intervention])
  }

  /// The position of one of an intervention's points.
  func point(_ number: Int, of intervention: Int) -> Int {
    if isOneToOne { return intervention }
    let place = Int(starts[intervention]) + number
    return points.isEmpty ? place : Int(points[place])
  }

  /// Adds the interventions of a set of points to a set of interventions.
  func addInterventions(of points: [UInt64], to set: inout [UInt64]) {
    if isOneToOne { return set.unite(points) }
    points.forEachBit { point in
      let owner = Int(owners[point])
      if owner >= 0 { set[owner >> 6] |= 1 << UInt64(owner & 63) }
    }
  }

  /// Adds the points of a set of interventions to a set of points.
  func addPoints(of interventions: [UInt64], to set: inout [UInt64]) {
    if isOneToOne { return set.unite(interventions) }
    interventions.forEachBit { intervention in
      for number in 0..<count(of: intervention) {
        let point = point(number, of: intervention)
        set[point >> 6] |= 1 << UInt64(point & 63)
      }
    }
  }

  /// The sums of what the points of each intervention have; 255 where it is more.
  func sums(of counts: [UInt8]) -> [UInt8] {
    if isOneToOne { return counts }
    var sums = Array(repeating: UInt8(0), count: interventions)
    for (point, owner) in owners.enumerated() where owner >= 0 && counts[point] > 0 {
      sums[Int(owner)] = UInt8(clamping: Int(sums[Int(owner)]) + Int(counts[point]))
    }
    return sums
  }

  /// The scores of the points as those of their interventions.
  func pointScores(_ scores: [UInt8]) -> [UInt8] {
    isOneToOne ? scores : owners.map { $0 >= 0 ? scores[Int($0)] : 0 }
  }

  /// Raises the scores of interventions to those of their points.
  func raise(_ scores: inout [UInt8], to points: [UInt8]) {
    if isOneToOne {
      scores.withUnsafeMutableBufferPointer { scores in
        points.withUnsafeBufferPointer { points in
          for row in scores.indices { scores[row] = max(scores[row], points[row]) }
        }
      }
    } else {
      for (point, owner) in owners.enumerated() where owner >= 0 {
        scores[Int(owner)] = max(scores[Int(owner)], points[point])
      }
    }
  }

  var size: Int { (owners.count + starts.count + points.count) * 4 }
}

extension [UInt64] {
  /// Calls `body` with the place of every bit that is set, in order.
  @inline(__always)
  func forEachBit(_ body: (Int) -> Void) {
    for index in indices {
      var rest = self[index]
      while rest != 0 {
        body(index << 6 | rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }
}

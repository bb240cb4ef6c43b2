/// Numbers of many rows, in as few bytes as the greatest needs.
enum Numbers: Sendable {
  case small([UInt8])
  case medium([UInt16])
  case large([Int32])

  init(_ numbers: [Int32], below limit: Int) {
    if limit <= 1 << 8 {
      self = .small(numbers.map { UInt8(truncatingIfNeeded: $0) })
    } else if limit <= 1 << 16 {
      self = .medium(numbers.map { UInt16(truncatingIfNeeded: $0) })
    } else {
      self = .large(numbers)
    }
  }

  var count: Int {
    switch self {
    case .small(let numbers): numbers.count
    case .medium(let numbers): numbers.count
    case .large(let numbers): numbers.count
    }
  }

  subscript(row: Int) -> Int {
    switch self {
    case .small(let numbers): Int(numbers[row])
    case .medium(let numbers): Int(numbers[row])
    case .large(let numbers): Int(numbers[row])
    }
  }

  /// Raises each of the scores, one for a row, to what `table` has for the row's number.
  func raise(_ scores: inout [UInt8], of rows: Range<Int>, to table: [UInt8]) {
    switch self {
    case .small(let numbers): Self.raise(&scores, numbers[rows], table)
    case .medium(let numbers): Self.raise(&scores, numbers[rows], table)
    case .large(let numbers): Self.raise(&scores, numbers[rows], table)
    }
  }

  private static func raise<Number: FixedWidthInteger>(
    _ scores: inout [UInt8], _ numbers: ArraySlice<Number>, _ table: [UInt8]
  ) {
    numbers.withUnsafeBufferPointer { numbers in
      table.withUnsafeBufferPointer { table in
        scores.withUnsafeMutableBufferPointer { scores in
          for row in 0..<numbers.count {
            scores[row] = max(scores[row], table[Int(truncatingIfNeeded: numbers[row])])
          }
        }
      }
    }
  }

  /// Adds what `table` has for each row's number to the counts, one for a row; 255 for more.
  func add(_ table: [UInt8], to counts: inout [UInt8]) {
    switch self {
    case .small(let numbers): Self.add(numbers, table, to: &counts)
    case .medium(let numbers): Self.add(numbers, table, to: &counts)
    case .large(let numbers): Self.add(numbers, table, to: &counts)
    }
  }

  private static func add<Number: FixedWidthInteger>(
    _ numbers: [Number], _ table: [UInt8], to counts: inout [UInt8]
  ) {
    numbers.withUnsafeBufferPointer { numbers in
      table.withUnsafeBufferPointer { table in
        counts.withUnsafeMutableBufferPointer { counts in
          for row in 0..<numbers.count {
            let (sum, isOver) = counts[row].addingReportingOverflow(
              table[Int(truncatingIfNeeded: numbers[row])])
            counts[row] = isOver ? .max : sum
          }
        }
      }
    }
  }

  /// Adds one to the count of the number of every row whose bit is set.
  ///
  /// - Parameter first: the row of the first bit.
  func count(_ bits: ArraySlice<UInt64>, from first: Int, into counts: inout [Int32]) {
    switch self {
    case .small(let numbers): Self.count(numbers, bits, first, &counts)
    case .medium(let numbers): Self.count(numbers, bits, first, &counts)
    case .large(let numbers): Self.count(numbers, bits, first, &counts)
    }
  }

  private static func count<Number: FixedWidthInteger>(
    _ numbers: [Number], _ bits: ArraySlice<UInt64>, _ first: Int, _ counts: inout [Int32]
  ) {
    // Neighbours often have the same number, and a count that waits for the one before takes five
    // times as long: so there are four counts of each number in turn.
    let size = counts.count
    var lanes = Array(repeating: Int32(0), count: size * 4)
    numbers.withUnsafeBufferPointer { numbers in
      lanes.withUnsafeMutableBufferPointer { lanes in
        var (base, lane) = (first, 0)
        for word in bits {
          var rest = word
          while rest != 0 {
            lanes[lane + Int(truncatingIfNeeded: numbers[base + rest.trailingZeroBitCount])] &+= 1
            rest &= rest - 1
            lane = lane == size * 3 ? 0 : lane + size
          }
          base += 64
        }
      }
    }
    for number in lanes.indices { counts[number % size] += lanes[number] }
  }
}

internal import Dispatch
internal import Synchronization

/// What `body` makes of stretches that together are 0 up to `count`, in order; on all cores where
/// it pays.
///
/// Every stretch but the last ends at a multiple of `unit`: by itself 4,096, so that no two share a
/// word of bits.
///
/// - Parameter cost: the work in all, in nanoseconds or so; little of it is done in one stretch.
func mapInParallel<Result: Sendable>(
  _ count: Int, cost: Int, stretches wanted: Int = 8, unit: Int = 4096,
  _ body: @Sendable (Range<Int>) -> Result
) -> [Result] {
  guard cost > 100_000, count > 2 * unit else { return [body(0..<count)] }
  let step = (count / wanted / unit + 1) * unit
  let stretches = (count + step - 1) / step
  let results = Mutex<[Result?]>(Array(repeating: nil, count: stretches))
  DispatchQueue.concurrentPerform(iterations: stretches) { number in
    let result = body(number * step..<min(count, (number + 1) * step))
    results.withLock { $0[number] = result }
  }
  return results.withLock { $0.compactMap(\.self) }
}

extension Array {
  /// The elements of all lists, one list after the other; copied a list at a time.
  func asOne<Item>() -> [Item] where Element == [Item] {
    if count == 1 { return self[0] }
    var all: [Item] = []
    all.reserveCapacity(reduce(0) { $0 + $1.count })
    for list in self { all.append(contentsOf: list) }
    return all
  }
}

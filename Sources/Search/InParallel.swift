internal import Dispatch
internal import Synchronization

/// What `body` makes of stretches that together are 0 up to `count`, in order; on all cores where
/// it pays.
///
/// Every stretch but the last ends at a multiple of 4,096, so that no two share a word of bits.
///
/// - Parameter cost: the work in all, in nanoseconds or so; little of it is done in one stretch.
func mapInParallel<Result: Sendable>(
  _ count: Int, cost: Int, stretches wanted: Int = 8, _ body: @Sendable (Range<Int>) -> Result
) -> [Result] {
  guard cost > 100_000, count > 8192 else { return [body(0..<count)] }
  let step = (count / wanted + 4095) & ~4095
  let stretches = (count + step - 1) / step
  let results = Mutex<[Result?]>(Array(repeating: nil, count: stretches))
  DispatchQueue.concurrentPerform(iterations: stretches) { number in
    let result = body(number * step..<min(count, (number + 1) * step))
    results.withLock { $0[number] = result }
  }
  return results.withLock { $0.compactMap(\.self) }
}

internal import CNcurses
public import Screen

extension Terminal {
  /// The next thing that the terminal tells; `nil` if it told nothing in time.
  ///
  /// With a timeout of 0 it only takes what is there, so that a loop can work off a burst before
  /// it draws. After `.hungUp` no more input comes.
  ///
  /// - Parameter milliseconds: How long to wait; `nil` is for ever.
  public mutating func nextEvent(timeout milliseconds: Int?) -> TerminalEvent? {
    let deadline = milliseconds.map { ContinuousClock.now + .milliseconds(max(0, $0)) }
    while true {
      if let event = waiting.popLast() { return event }
      let (wake, bytes) = wait(until: [deadline, patienceEnds].compactMap(\.self).min())
      if let event = event(for: wake, bytes) { return event }
      let now = ContinuousClock.now
      if let patienceEnds, now >= patienceEnds { keep(decoder.giveUp()) }
      if waiting.isEmpty, let deadline, now >= deadline { return nil }
    }
  }

  /// What a signal or a hang-up means; input is kept in `waiting`.
  private mutating func event(for wake: cn_wake, _ bytes: [UInt8]) -> TerminalEvent? {
    switch wake {
    case .CN_TIMED_OUT: return nil
    case .CN_INPUT:
      keep(decoder.receive(bytes))
      return nil
    case .CN_RESIZED: return .resized(size)
    case .CN_RESUMED: return .resumed
    case .CN_INTERRUPTED: return .interrupted
    case .CN_TERMINATED: return .terminated
    case .CN_HUNG_UP: return .hungUp
    case .CN_NOT_DRAWN: return .notDrawn
    }
  }

  private mutating func keep(_ events: [TerminalEvent]) {
    waiting = events.reversed()
    patienceEnds = decoder.patience.map { ContinuousClock.now + .milliseconds($0) }
  }

  private func wait(until end: ContinuousClock.Instant?) -> (cn_wake, [UInt8]) {
    let milliseconds = end.map { Self.milliseconds(from: .now, to: $0) } ?? -1
    var wake = cn_wake.CN_TIMED_OUT
    let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      wake = cn_wait(milliseconds, buffer.baseAddress, buffer.count, &count)
    }
    return (wake, bytes)
  }

  /// Milliseconds rounded up, so that the wait does not end just before its time and spin.
  static func milliseconds(
    from start: ContinuousClock.Instant, to end: ContinuousClock.Instant
  ) -> Int32 {
    let left = max(.zero, end - start)
    let milliseconds =
      left.components.seconds * 1000
      + (left.components.attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    return Int32(clamping: milliseconds)
  }
}

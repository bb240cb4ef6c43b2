internal import CNcurses

/// A signal by which the program was asked to end.
public enum EndingSignal: Hashable, Sendable, CaseIterable {
  case interrupt
  case terminate
  case hangUp

  /// Ends the program by this signal, so that a shell or a script sees why it ended.
  ///
  /// The terminal is given back if it has not been. To be called once everything is saved.
  public func end() -> Never {
    switch self {
    case .interrupt: cn_die_of(.CN_INTERRUPTED)
    case .terminate: cn_die_of(.CN_TERMINATED)
    case .hangUp: cn_die_of(.CN_HUNG_UP)
    }
  }
}

internal import Dispatch
public import Meeting
internal import Synchronization

/// The reading of a large record, which goes on in other threads.
///
/// Ask it now and then; whatever it says, it never waits.
public final class Loading: Sendable {
  /// How far the reading has come.
  public struct Progress: Hashable, Sendable {
    /// The number of interventions that have been read.
    public let read: Int
    /// About how many there are, by the size of their file.
    public let expected: Int
    /// Whether all has been read, and is being held together.
    public let isChecking: Bool

    public init(read: Int, expected: Int, isChecking: Bool) {
      self.read = read
      self.expected = expected
      self.isChecking = isChecking
    }
  }

  /// What has become of it.
  public enum Outcome: Sendable {
    case loaded(Meeting)
    /// Every error of every table.
    case failed(ArchiveFailure)
    /// Somebody stopped it.
    case stopped
  }

  private let expected: Int
  private let size: Int
  private let reading = ReadingProgress()
  private let result = Mutex<Outcome?>(nil)

  /// Begins to read the files of a folder.
  ///
  /// - Parameter expected: About how many interventions there are.
  init(_ files: FolderFiles, _ options: Reading, expected: Int) {
    self.expected = expected
    size = files.size
    var options = options
    options.progress = reading
    let told = options
    DispatchQueue.global(qos: .utility).async { [self] in
      let outcome = Self.outcome(files, told)
      result.withLock { $0 = outcome }
    }
  }

  private static func outcome(_ files: FolderFiles, _ options: Reading) -> Outcome {
    do throws(ArchiveFailure) {
      return .loaded(try files.meeting(options))
    } catch {
      return .failed(error)
    }
  }

  /// How far it has come.
  public var progress: Progress {
    let steps = min(reading.steps, size)
    return Progress(
      read: size > 0 ? Int(Double(expected) * Double(steps) / Double(size)) : 0,
      expected: expected, isChecking: steps >= size)
  }

  /// What has become of it; `nil` while it goes on.
  public var outcome: Outcome? {
    reading.hasStopped ? .stopped : result.withLock { $0 }
  }

  /// Ends it, if it has not ended; what has been read is given up.
  public func stop() {
    if result.withLock({ $0 == nil }) { reading.stop() }
  }
}

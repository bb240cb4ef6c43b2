/// All the reasons why a data folder could not become a meeting.
public struct ArchiveFailure: Error, Hashable, Sendable {
  /// By file, then line; never empty.
  public let errors: [ArchiveError]

  /// A failure for these reasons, which need not be sorted.
  public init(_ errors: [ArchiveError]) {
    self.errors = errors.enumerated().sorted { one, other in
      (one.element.file, one.element.line ?? 0, one.offset)
        < (other.element.file, other.element.line ?? 0, other.offset)
    }.map(\.element)
  }
}

extension ArchiveFailure: CustomStringConvertible {
  /// One line for each error.
  public var description: String { errors.map(\.description).joined(separator: "\n") }
}

/// One thing that the user keeps of a record, as it was last changed.
public struct Entry: Hashable, Sendable {
  /// What can be kept.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A thing that is marked.
    case mark
    /// The user's words on a thing.
    case note
    /// A query of a screen, by a name.
    case query
  }

  /// What tells one entry from another; the latest of one key counts.
  public struct Key: Hashable, Sendable {
    public let kind: Kind
    /// The record's identifier.
    public let record: String
    /// The thing as ``Reference`` has it; of a query its name.
    public let name: String

    /// The key of a thing, or of a query by its name.
    public init(_ kind: Kind, record: String, name: String) {
      self.kind = kind
      self.record = record
      self.name = name
    }
  }

  public let key: Key
  public let time: Moment
  /// The words of a note; of a query its screen, a blank, and what was asked; empty for a mark.
  ///
  /// `nil` once it is taken away.
  public let text: String?

  /// What was kept, or taken away, at a moment.
  public init(_ key: Key, at time: Moment, text: String?) {
    self.key = key
    self.time = time
    self.text = text
  }

  /// Whether it counts before another entry of its key: the later one, and of two at one moment
  /// the same one in whatever order they are read.
  func supersedes(_ other: Entry) -> Bool {
    time == other.time ? line > other.line : time > other.time
  }
}

/// A query that the user keeps.
public struct SavedQuery: Hashable, Sendable {
  public let name: String
  /// The screen on which it is asked, by the name of the command that opens it.
  public let screen: String
  public let text: String

  /// A query that the screen may or may not understand.
  public init(name: String, screen: String, text: String) {
    self.name = name
    self.screen = screen
    self.text = text
  }
}

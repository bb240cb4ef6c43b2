/// All that a user keeps: marks, notes and queries, of one record or several.
///
/// What was taken away is remembered, so that it stays away when two are merged.
public struct Notebook: Hashable, Sendable {
  private var latest: [Entry.Key: Entry]

  public init(_ entries: some Sequence<Entry> = []) {
    latest = [:]
    merge(entries)
  }

  /// Takes up entries that are later than its own.
  ///
  /// The result is the same in whatever order entries come.
  public mutating func merge(_ entries: some Sequence<Entry>) {
    for entry in entries {
      if let own = latest[entry.key], !entry.supersedes(own) { continue }
      latest[entry.key] = entry
    }
  }

  /// Every entry, those taken away too, by time.
  public var entries: [Entry] {
    latest.values.sorted { ($0.time, $0.line) < ($1.time, $1.line) }
  }

  /// The entry of a key, if it is not taken away.
  public subscript(key: Entry.Key) -> Entry? {
    latest[key].flatMap { $0.text == nil ? nil : $0 }
  }

  /// An entry that keeps or takes away something, later than what there is, whatever the clock
  /// says.
  public func entry(_ change: Change, at now: Moment) -> Entry {
    let before = latest[change.key]?.time.successor ?? now
    return Entry(change.key, at: max(now, before), text: change.text)
  }
}

/// Something that the user keeps from now on, or no longer.
public struct Change: Hashable, Sendable {
  public let key: Entry.Key
  /// As in ``Entry/text``.
  public let text: String?

  public init(_ key: Entry.Key, text: String?) {
    self.key = key
    self.text = text
  }
}

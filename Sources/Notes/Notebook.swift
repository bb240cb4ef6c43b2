/// All that a user keeps: marks, notes and queries, of one record or several.
///
/// What was taken away is remembered, so that it stays away when two are merged.
public struct Notebook: Hashable, Sendable {
  private var latest: [Entry.Key: Entry]

  /// A notebook of entries in any order.
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

  /// Every entry, those taken away too, in no order.
  public var unsorted: some Collection<Entry> { latest.values }

  /// Every entry, those taken away too, by time.
  ///
  /// - Complexity: O(*n* log *n*); the lines are not made for it.
  public var entries: [Entry] {
    latest.values.sorted { one, other in
      one.time == other.time ? one.key.precedes(other.key) : one.time < other.time
    }
  }

  /// The last entry of a key, even one that takes away; `nil` where there never was one.
  public func last(of key: Entry.Key) -> Entry? { latest[key] }
}

extension Entry.Key {
  /// The order of entries of one moment.
  fileprivate func precedes(_ other: Entry.Key) -> Bool {
    if kind != other.kind { return kind.rawValue < other.kind.rawValue }
    return record == other.record ? name < other.name : record < other.record
  }
}

/// Something that the user keeps from now on, or no longer.
public struct Change: Hashable, Sendable {
  public let key: Entry.Key
  /// As in ``Entry/text``.
  public let text: String?
  /// The text that the user saw there, and changed; `nil` for none.
  ///
  /// What has come in its place meanwhile is not taken away.
  public let base: String?

  /// A change of what stood there when the user made it.
  public init(_ key: Entry.Key, text: String?, base: String?) {
    self.key = key
    self.text = text
    self.base = base
  }

  /// This change and one that was made of its text, as one.
  ///
  /// - Returns: `nil` where the other is not of its text.
  public func followed(by other: Change) -> Change? {
    guard key == other.key, text == other.base else { return nil }
    return Change(key, text: other.text, base: base)
  }
}

/// What became of a change to something that another program may have changed meanwhile.
public enum Outcome: Hashable, Sendable {
  /// It is as the user has it.
  case made
  /// A text that the user did not see stands there too, above the user's words.
  case joined
  /// What was to be taken away, or cut, has been changed, and stays.
  case stayed
  /// Another query has the name; the user's is kept by this one.
  case renamed(String)
}

extension Notebook {
  /// Makes a change, later than what there is, whatever the clock says; no text is lost.
  public mutating func make(_ change: Change, at now: Moment) -> Outcome {
    let there = last(of: change.key)?.text
    guard let there, there != change.base, there != change.text, change.key.kind != .mark else {
      put(change.key, change.text, at: now)
      return .made
    }
    guard let text = change.text else { return .stayed }
    guard change.key.kind == .note else {
      let key = freeKey(like: change.key, for: text)
      put(key, text, at: now)
      return .renamed(key.name)
    }
    let added = Self.lines(of: text, beyond: change.base, or: there)
    guard !added.isEmpty else { return .stayed }
    put(change.key, ([there] + added).joined(separator: "\n"), at: now)
    return .joined
  }

  private mutating func put(_ key: Entry.Key, _ text: String?, at now: Moment) {
    let next = last(of: key)?.time.successor ?? now
    merge([Entry(key, at: max(now, next), text: text)])
  }

  /// The lines of a text, without those that were in the base and still are there.
  private static func lines(
    of text: String, beyond base: String?, or there: String
  ) -> [String] {
    let old = Set((base ?? "").split(separator: "\n"))
      .intersection(there.split(separator: "\n"))
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !old.contains($0) }.map(String.init)
  }

  /// A key whose name no other query has.
  private func freeKey(like key: Entry.Key, for text: String) -> Entry.Key {
    var number = 2
    while true {
      let other = Entry.Key(key.kind, record: key.record, name: "\(key.name) (\(number))")
      guard let taken = last(of: other)?.text, taken != text else { return other }
      number += 1
    }
  }
}

public import Notes

/// The file of where the reader was; whatever is wrong with it is never told.
public struct SessionFile: Sendable {
  private let path: String?

  /// - Parameter path: `nil` where there is none, and nothing is kept.
  public init(path: String?) { self.path = path }

  /// Where the reader was in a record; `nil` where nothing is known.
  public func place(in record: String) -> SavedPlace? {
    guard let path, let bytes = try? KeptFile(path: path).read(), bytes.count < Self.limit else {
      return nil
    }
    return SessionText(bytes)[record]
  }

  /// Keeps where the reader is in a record.
  public func keep(_ place: SavedPlace, for record: String, at time: Moment = .now) {
    guard let path else { return }
    try? KeptFile(path: path).update { bytes in
      var text = SessionText(bytes.count < Self.limit ? bytes : [])
      text.put(place, for: record, at: time)
      return text.bytes
    }
  }

  /// The bytes from which on a file is not ours.
  private static let limit = 1_000_000
}

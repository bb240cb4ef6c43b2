/// Where the reader was in a record when the program ended.
public struct SavedPlace: Hashable, Sendable {
  /// What is to be restored, by name; a name that is not known is passed over.
  public var values: [String: String]

  /// A place by what is to be restored.
  public init(_ values: [String: String] = [:]) { self.values = values }

  /// What is to be restored by a name; `nil` where nothing is.
  public subscript(name: String) -> String? {
    get { values[name] }
    set { values[name] = newValue }
  }
}

/// The file of where the reader was, a line a record: time, record, then names and values.
///
/// A line that cannot be understood is passed over: it is worth less than a mistake would cost.
public struct SessionText: Hashable, Sendable {
  private var places: [String: (time: Moment, place: SavedPlace)] = [:]

  /// The number of records whose place is kept.
  public static let limit = 50

  /// Reads the bytes of a file.
  public init(_ bytes: [UInt8] = []) {
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let fields = String(decoding: line, as: UTF8.self)
        .split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count >= 2, let time = Moment(fields[0]) else { continue }
      let pairs = fields[2...].compactMap { field -> (String, String)? in
        guard let (name, value) = field.halves(at: "=") else { return nil }
        return (name, value.unescaped)
      }
      put(SavedPlace(Dictionary(pairs) { first, _ in first }), for: fields[1].unescaped, at: time)
    }
  }

  /// Where the reader was in a record; `nil` where nothing is known.
  public subscript(record: String) -> SavedPlace? { places[record]?.place }

  /// Takes up where the reader was in a record.
  public mutating func put(_ place: SavedPlace, for record: String, at time: Moment) {
    places[record] = (time, place)
  }

  /// The file: a heading, and the places that were left last.
  public var bytes: [UInt8] {
    let latest = places.sorted { ($0.value.time, $0.key) > ($1.value.time, $1.key) }
      .prefix(Self.limit)
    let lines = latest.map { record, kept in
      let pairs = kept.place.values.sorted { $0.key < $1.key }
        .map { "\t\($0.key)=\($0.value.escaped)" }
      return "\(kept.time)\t\(record.escaped)\(pairs.joined())\n"
    }
    return Array(("# Where tripartite was left, a line a record.\n" + lines.joined()).utf8)
  }

  public static func == (one: SessionText, other: SessionText) -> Bool { one.bytes == other.bytes }

  public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}

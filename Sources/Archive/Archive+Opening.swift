public import Meeting

/// A data folder that has been opened: what can be shown now, and what is still on its way.
public struct Opening: Sendable {
  /// The whole record, or its beginning.
  public let meeting: Meeting
  /// What reads the whole record; `nil` where this is it.
  public let loading: Loading?

  /// A record that is there whole, or its beginning.
  public init(_ meeting: Meeting, loading: Loading? = nil) {
    self.meeting = meeting
    self.loading = loading
  }
}

extension Archive {
  /// Opens a data folder at once, however large it is.
  ///
  /// Of large tables the beginning is read, and every identifier in it resolves; what refers to
  /// later rows is left out until the whole is there.
  ///
  /// - Throws: every error of every table, where the tables that are small or the beginnings of
  ///   the others have one.
  /// - Complexity: O(*n*) in the bytes of the small tables; some 50 ms for 20,000 participants.
  public static func open(folder: String) throws(ArchiveFailure) -> Opening {
    try open(folder: folder, Reading(), beginning: beginningSize)
  }

  /// The number of bytes that are read first of a large table.
  private static let beginningSize = 1 << 20

  static func open(
    folder: String, _ reading: Reading, beginning limit: Int
  ) throws(ArchiveFailure) -> Opening {
    if let error = folderError(folder) { throw ArchiveFailure([error]) }
    let files = FolderFiles(in: folder)
    guard let (meeting, expected) = beginning(of: files, reading, limit) else {
      return Opening(try files.meeting(reading))
    }
    return Opening(meeting, loading: Loading(files, reading, expected: expected))
  }

  /// The meeting of the beginnings of files, and about how many interventions the whole has.
  ///
  /// - Returns: `nil` where no file is large, or there is something wrong already.
  private static func beginning(
    of files: FolderFiles, _ reading: Reading, _ limit: Int
  ) -> (Meeting, Int)? {
    let cut = Set(
      MeetingTable.allCases.filter {
        $0.canBeStored && files.size(of: $0) >= max(reading.storedFrom, limit)
      })
    guard !cut.isEmpty else { return nil }
    var reader = MeetingReader()
    // What is left out is left out of values.
    var held = reading
    held.storedFrom = .max
    for table in MeetingTable.allCases {
      let isCut = cut.contains(table)
      guard case .success(let bytes) = files.bytes(of: table, upTo: isCut ? limit : .max) else {
        return nil
      }
      reader.add(TablePart(table, isCut ? bytes.wholeLines : bytes, held, isCut: isCut))
    }
    guard reader.errors.isEmpty, let meeting = reader.rows.beginning(cut: cut) else { return nil }
    let read = reader.rows.interventions.count
    guard cut.contains(.interventions) else { return (meeting, read) }
    return (meeting, Int(Double(read) / Double(limit) * Double(files.size(of: .interventions))))
  }
}

extension MeetingTable {
  /// Whether its rows can stay in their file.
  fileprivate var canBeStored: Bool {
    switch self {
    case .participants, .interventions, .points, .traces, .facts: true
    default: false
    }
  }
}

extension [UInt8] {
  /// The bytes up to and with the last line feed.
  fileprivate var wholeLines: [UInt8] {
    guard let end = lastIndex(of: UInt8(ascii: "\n")) else { return self }
    return Array(self[...end])
  }
}

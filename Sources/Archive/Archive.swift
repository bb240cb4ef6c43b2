internal import Meeting

/// Reads a meeting from a data folder, and writes it in the formats that others read.
public enum Archive {
  /// The largest file that is read, in bytes.
  public static let fileLimit = (1 << 32) - 1

  /// The meeting of the tables that `contents` gives.
  ///
  /// - Parameters:
  ///   - isTrusted: Whether the rows are known to fit together, and need no checks.
  ///   - reading: How the tables are read.
  /// - Throws: every error of every table at once.
  static func meeting(
    isTrusted: Bool = false, _ reading: Reading = Reading(),
    contents: (MeetingTable) -> Result<[UInt8], ArchiveError>
  ) throws(ArchiveFailure) -> Meeting {
    var reader = MeetingReader()
    for table in MeetingTable.allCases {
      switch contents(table) {
      case .success(let bytes): reader.read(table, bytes, reading)
      case .failure(let error): reader.lack(table, error)
      }
    }
    return try reader.meeting(isTrusted: isTrusted)
  }
}

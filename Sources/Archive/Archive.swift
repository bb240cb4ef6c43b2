internal import Meeting

/// Reads a meeting from a data folder, and writes it in the formats that others read.
public enum Archive {
  /// The largest file that is read, in bytes.
  public static let fileLimit = 256 << 20

  /// The meeting of the tables that `contents` gives by file name.
  ///
  /// - Parameter isTrusted: Whether the rows are known to fit together, and need no checks.
  /// - Throws: every error of every table at once.
  static func meeting(
    isTrusted: Bool = false, contents: (String) -> Result<[UInt8], ArchiveError>
  ) throws(ArchiveFailure) -> Meeting {
    var reader = MeetingReader()
    for table in MeetingTable.allCases {
      switch contents(table.file) {
      case .success(let bytes): reader.read(table, bytes.span)
      case .failure(let error): reader.lack(table, error)
      }
    }
    return try reader.meeting(isTrusted: isTrusted)
  }
}

internal import Dispatch
internal import Meeting
internal import Synchronization

/// The files of a data folder, looked at and not yet read.
struct FolderFiles: Sendable {
  private let files: [MeetingTable: Result<DataFile, ArchiveError>]

  init(in folder: String) {
    files = Dictionary(
      uniqueKeysWithValues: MeetingTable.allCases.map { table in
        (table, Result { () throws(ArchiveError) in try DataFile(table.file, in: folder) })
      })
  }

  /// The size of a table's file in bytes; 0 where it cannot be had.
  func size(of table: MeetingTable) -> Int {
    (try? files[table]?.get().size) ?? 0
  }

  /// The size of all files in bytes.
  var size: Int { MeetingTable.allCases.map(size).reduce(0, +) }

  /// The bytes of a table's file, or of its beginning.
  func bytes(
    of table: MeetingTable, upTo limit: Int = .max, _ progress: ReadingProgress? = nil
  ) -> Result<[UInt8], ArchiveError> {
    (files[table] ?? .failure(.missingFile(table.file))).flatMap { file in
      Result { () throws(ArchiveError) in try file.bytes(upTo: limit, progress) }
    }
  }

  /// The meeting of all files; tables that are large are read side by side.
  ///
  /// - Throws: every error of every table at once; none where the reading was stopped.
  func meeting(_ reading: Reading) throws(ArchiveFailure) -> Meeting {
    guard MeetingTable.allCases.contains(where: { size(of: $0) >= reading.storedFrom }) else {
      return try Archive.meeting(reading) { bytes(of: $0, reading.progress) }
    }
    // The largest first, so that nobody has to wait for one begun last.
    let tables = MeetingTable.allCases.sorted { size(of: $0) > size(of: $1) }
    let parts = Mutex<[MeetingTable: Result<TablePart, ArchiveError>]>([:])
    DispatchQueue.concurrentPerform(iterations: tables.count) { index in
      let table = tables[index]
      let part = bytes(of: table, reading.progress).map { TablePart(table, $0, reading) }
      parts.withLock { $0[table] = part }
    }
    guard reading.progress?.hasStopped != true else { throw ArchiveFailure([]) }
    var reader = MeetingReader()
    for table in MeetingTable.allCases {
      switch parts.withLock({ $0.removeValue(forKey: table) }) {
      case .success(let part): reader.add(part)
      case .failure(let error): reader.lack(table, error)
      case nil: reader.lack(table, .missingFile(table.file))
      }
    }
    return try reader.meeting(isTrusted: false, reading.progress)
  }
}

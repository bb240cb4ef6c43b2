internal import Wording
internal import Meeting

extension MeetingReader {
  /// The meeting that was read.
  ///
  /// - Throws: all that is wrong with the tables, and with how they fit together.
  func meeting(
    isTrusted: Bool, _ progress: ReadingProgress? = nil
  ) throws(ArchiveFailure) -> Meeting {
    if isTrusted, errors.isEmpty, let meeting = rows.assembled() { return meeting }
    let meeting: Meeting
    do throws(MeetingFaults) {
      meeting = try rows.build { progress?.hasStopped != true }
    } catch {
      throw ArchiveFailure(errors + error.faults.compactMap(self.error))
    }
    guard errors.isEmpty else { throw ArchiveFailure(errors) }
    return meeting
  }

  /// What a fault is for the reader of the files; `nil` where an error already told explains it.
  private func error(_ fault: MeetingFault) -> ArchiveError? {
    switch fault {
    case .duplicate(let table, let row, let id):
      return .duplicateIdentifier(
        place(table, row), value: id, firstLine: firstLine(of: id, in: table))
    case .unknownReference(let table, let row, let field, let value, let targets):
      guard !gaps.explain(value, targets) else { return nil }
      return .unknownReference(
        place(table, row), field: field, value: value, table: targets.phrase)
    case .contradiction(let table, let row, let field, let value, let expected):
      guard isSound(table, field) else { return nil }
      return .invalidField(
        place(table, row), field: field, value: value, expected: Phrase(stringLiteral: expected))
    case .rowCount(let table, let found):
      guard gaps.isWhole(table) else { return nil }
      return .rowCount(table.file, found: found, expected: 1)
    }
  }

  /// Whether the tables that a contradiction was found in were read in full.
  private func isSound(_ table: MeetingTable, _ field: String) -> Bool {
    switch (table, field) {
    case (.interventions, "last_paragraph"): gaps.isWhole(.points)
    case (.points, "kind"): gaps.isWhole(.traces)
    case (.meeting, _): gaps.isWhole(.interventions) && gaps.isWhole(.proceedings)
    default: true
    }
  }

  private func place(_ table: MeetingTable, _ row: Int) -> RecordPlace {
    RecordPlace(file: table.file, line: sources[table].map { Int($0.lines[row]) } ?? 0)
  }

  private func firstLine(of id: String, in table: MeetingTable) -> Int {
    sources[table]?.firstLine(of: id) ?? 0
  }
}

extension [MeetingTable] {
  /// The files, as a sentence names them.
  fileprivate var phrase: String {
    let files = map(\.file)
    guard files.count > 1, let last = files.last else { return files.joined() }
    return files.dropLast().joined(separator: ", ") + " or " + last
  }
}

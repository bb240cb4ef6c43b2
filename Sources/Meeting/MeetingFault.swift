/// A table of a data folder.
public enum MeetingTable: String, CaseIterable, Hashable, Sendable {
  case meeting
  case regionalGroups = "regional_groups"
  case delegations
  case participants
  case officers
  case themes
  case interventions
  case proceedings
  case topics
  case instruments
  case bodies
  case points
  case conclusions
  case traces
  case documents
  case provisions
  case facts
  case discrepancies
}

/// One way in which rows do not fit together.
public enum MeetingFault: Error, Hashable, Sendable {
  /// Two rows of one table have the same identifier; `id` names the later one by its index.
  case duplicate(MeetingTable, row: Int, id: String)
  case unknownReference(MeetingTable, row: Int, field: String, value: String, to: [MeetingTable])
  /// A value contradicts another; `expected` says what would fit.
  case contradiction(MeetingTable, row: Int, field: String, value: String, expected: String)
  case rowCount(MeetingTable, found: Int)
}

/// All the faults of one set of rows.
public struct MeetingFaults: Error, Hashable, Sendable {
  public let faults: [MeetingFault]

  public init(_ faults: [MeetingFault]) {
    self.faults = faults
  }
}

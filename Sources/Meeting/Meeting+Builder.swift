extension Meeting {
  /// The rows of a meeting before anybody has checked that they fit together.
  public struct Builder: Sendable {
    public var details: [MeetingDetails] = []
    public var regionalGroups: [RegionalGroup] = []
    public var delegations: [Delegation] = []
    public var participants: [Participant] = []
    public var officers: [Officer] = []
    public var themes: [Theme] = []
    public var interventions: [Intervention] = []
    public var proceedings: [Proceeding] = []
    public var points: [Point] = []
    public var topics: [Topic] = []
    public var instruments: [Instrument] = []
    public var bodies: [Body] = []
    public var conclusions: [Conclusion] = []
    public var traces: [Trace] = []
    public var documents: [RelatedDocument] = []
    public var provisions: [Provision] = []
    public var facts: [Fact] = []
    public var discrepancies: [Discrepancy] = []

    /// The tables that are too large for memory as values; such a one stands for the rows above.
    public var stored = StoredTables()

    public init() {}

    /// The meeting that these rows make.
    ///
    /// - Parameter isWanted: Asked now and then whether anybody still wants the meeting.
    /// - Throws: every fault of every row at once, in table and row order; none where nobody wants
    ///   the meeting any more.
    /// - Complexity: O(*n*), where *n* is the number of rows.
    public func build(while isWanted: () -> Bool = { true }) throws(MeetingFaults) -> Meeting {
      guard isWanted() else { throw MeetingFaults([]) }
      let linker = Linker(self, Tables(self))
      guard isWanted() else { throw MeetingFaults([]) }
      var faults = duplicates(linker.tables)
      // A row that is there twice contradicts itself; that would be told twice over.
      let contradictions = faults.isEmpty ? contradictions(linker) : []
      guard isWanted() else { throw MeetingFaults([]) }
      faults += danglingReferences(linker) + contradictions
      if details.count != 1 { faults.append(.rowCount(.meeting, found: details.count)) }
      guard faults.isEmpty, let details = details.first else { throw MeetingFaults(faults) }
      return Meeting(linker, details: details)
    }

    /// The meeting that rows make which ``build()`` is known to find no fault with.
    ///
    /// - Returns: `nil` without a row for the meeting itself.
    /// - Complexity: O(*n*) as ``build()``, in less time.
    public func assembled() -> Meeting? {
      details.first.map { Meeting(Linker(self, Tables(self)), details: $0) }
    }
  }
}

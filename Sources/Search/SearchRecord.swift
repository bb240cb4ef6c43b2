internal import Meeting

/// One thing that can be found: a row of any table, or a printed passage, with all that it can be
/// found by.
public struct SearchRecord: Sendable {
  /// The kinds of things, in record order.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case delegation, participant, officer, theme, intervention, proceeding, point, topic
    case instrument, body, discrepancy, conclusion, document, provision
    /// A passage of a reader's own copy of the report.
    case printed
  }

  /// A running text of a record.
  struct Text: Sendable {
    /// What a query can restrict itself to; the raw value takes three bits of a position.
    enum Tag: UInt32 {
      case plain, label, asks
    }

    let tag: Tag
    /// What the text is, in the words of a hit.
    let what: String
    let text: String
    let language: Language?

    init(_ text: String, _ what: String, tag: Tag = .plain, language: Language? = nil) {
      (self.text, self.what, self.tag, self.language) = (text, what, tag, language)
    }
  }

  public let kind: Kind
  /// The identifier as it stands in the data.
  public let id: String
  /// Numbers of the names and field values in the pool, in the order in which a hit prefers them.
  var spellings: [Int32] = []
  var texts: [Text] = []
  var paragraphs: [ClosedRange<Int>] = []
  /// How the speaker is known; `nil` where nobody speaks in it.
  var attribution: Attribution?

  init(_ kind: Kind, _ id: String) {
    (self.kind, self.id) = (kind, id)
  }
}

extension SearchRecord.Kind {
  /// The table whose rows the records of the kind stand for, in record order; `nil` for print.
  var table: MeetingTable? {
    switch self {
    case .delegation: .delegations
    case .participant: .participants
    case .officer: .officers
    case .theme: .themes
    case .intervention: .interventions
    case .proceeding: .proceedings
    case .point: .points
    case .topic: .topics
    case .instrument: .instruments
    case .body: .bodies
    case .discrepancy: .discrepancies
    case .conclusion: .conclusions
    case .document: .documents
    case .provision: .provisions
    case .printed: nil
    }
  }
}

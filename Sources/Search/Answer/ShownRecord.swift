internal import Meeting

/// A record as a hit shows it: its names and texts, in the order in which a hit prefers them.
struct ShownRecord {
  let kind: SearchRecord.Kind
  let id: String
  /// Numbers of the names and field values in the table.
  let spellings: [Int32]
  let texts: [SearchRecord.Text]
  /// How the speaker is known; `nil` where nobody speaks in it.
  let attribution: Attribution?
  /// The numbered paragraphs by which an intervention or a point is named, and as what.
  private let paragraphs: ClosedRange<Int>?
  private let role: Spelling.Role
  /// Whether the identifier is a name and a value, though no spelling has it.
  let hasListedId: Bool

  init(_ number: Int, _ engine: SearchEngine) {
    if let record = engine.record(number) {
      self.init(record)
    } else {
      let (kind, position) = engine.space.place(of: number)
      let others = engine.otherNames[number] ?? []
      if let speech = engine.speech, let meeting = engine.meeting {
        self =
          kind == .point
          ? Self(point: position, meeting, speech, others)
          : Self(intervention: position, meeting, speech, others)
      } else {
        self.init(SearchRecord(kind, ""))
      }
    }
  }

  private init(_ record: SearchRecord) {
    (kind, id, spellings, texts) = (record.kind, record.id, record.spellings, record.texts)
    (paragraphs, role, hasListedId) = (nil, .paragraph, false)
    attribution = record.attribution
  }

  private init(
    intervention position: Int, _ meeting: Meeting, _ speech: Speech, _ others: [Int32]
  ) {
    let row = meeting.interventions[position]
    (kind, id, hasListedId) = (.intervention, row.id.rawValue, others.isEmpty)
    (paragraphs, role) = (row.paragraphs, .paragraph)
    attribution = row.attribution
    let points = (0..<speech.links.count(of: position)).map {
      speech.links.point($0, of: position)
    }
    spellings =
      others + speech.context(of: position) + points.flatMap { speech.topics[$0] }
      + points.flatMap { speech.instruments[$0] } + points.flatMap { speech.bodies[$0] }
      + points.flatMap { speech.kinds[$0] } + speech.everyIntervention
    texts =
      [.init(row.label, "label", tag: .label)]
      + points.map { .init(meeting.points[$0].text, "text") }
      + (row.note.map { [.init($0, "note")] } ?? [])
  }

  private init(point position: Int, _ meeting: Meeting, _ speech: Speech, _ others: [Int32]) {
    let row = meeting.points[position]
    (kind, id, hasListedId) = (.point, row.id.rawValue, others.isEmpty)
    (paragraphs, role) = (row.paragraph...row.paragraph, .paragraphOf)
    let intervention = speech.links.intervention(of: position)
    attribution = intervention < 0 ? nil : meeting.interventions[intervention].attribution
    spellings =
      others + (intervention < 0 ? [] : speech.context(of: intervention))
      + speech.topics[position] + speech.instruments[position] + speech.bodies[position]
      + speech.everyPoint + speech.kinds[position]
    texts = [.init(row.text, "text")]
  }

  /// The names that no spelling has, each with how good a hit it is; those that are hit.
  func ownNames(hitBy terms: [Term]) -> [(name: Spelling, score: Float)] {
    guard let paragraphs, !terms.isEmpty else { return [] }
    let identifier = hasListedId ? [(id, Spelling.Role.id)] : []
    let numbers = terms.contains(where: \.isNumber) ? paragraphs.map { ("\($0)", role) } : []
    // A point's identifier comes before its paragraph.
    let all = role == .paragraph ? numbers + identifier : identifier + numbers
    return all.compactMap { text, role in
      let sum = terms.reduce(Float(0)) { $0 + Self.score(of: text, role, $1) }
      return sum > 0 ? (Spelling(text: text, language: nil, use: .name(role)), sum) : nil
    }
  }

  private static func score(of text: String, _ role: Spelling.Role, _ term: Term) -> Float {
    let name = role == .id ? FoldedText(text).folded : Array(text.utf8)
    let isWhole = name == term.folded
    guard isWhole || (role != .id && !term.isWhole && name.starts(with: term.folded)) else {
      return 0
    }
    return (isWhole ? 100 : 80) - (role.isOwn ? 0 : 5)
  }
}

extension Term {
  /// Whether it is nothing but digits.
  fileprivate var isNumber: Bool {
    folded.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}

extension Speech {
  /// The spellings of who spoke, for whom, under what heading.
  fileprivate func context(of intervention: Int) -> [Int32] {
    let entry = settings.rows[intervention]
    let setting = settings.entries[entry]
    return setting.prefix(heads[entry]) + speakers[intervention] + setting.dropFirst(heads[entry])
  }
}

internal import Meeting

/// All that a meeting can be searched by.
///
/// A class, as a copy of so many lists for every hit took as long as the hit.
final class SearchEngine: Sendable {
  /// The numbers of all records.
  let space: RecordSpace
  /// The records that are no part of ``speech``, in record order.
  let records: [SearchRecord]
  /// Where the records of each kind begin among ``records``.
  private let firstRecords: [SearchRecord.Kind: Int]
  /// The meeting that interventions and points are read from when they are shown.
  let meeting: Meeting?
  let speech: Speech?
  let names: SpellingTable
  let owners: SpeechOwners
  /// The texts of everything but points.
  let texts: PlainTexts
  /// Who has which paragraphs, but for speech: record, first and last number.
  let paragraphs: [(record: Int32, first: Int32, last: Int32)]
  /// The spellings of interventions and points whose identifiers no list keeps.
  let otherNames: [Int: [Int32]]
  let facets: FacetTable
  /// The number of words of every record and one for each of its texts; at most 65,535.
  let lengths: [UInt16]
  /// The number of words of all records' texts.
  let words: Int

  /// - Parameter reading: what has been read of the speech before; it is read where that is `nil`.
  convenience init(
    _ meeting: Meeting, printed: [PrintedPassage] = [], reading: SpeechReading? = nil
  ) {
    var maker = RecordMaker.all(of: meeting, printed: printed, hasSpeech: false)
    let speech = Speech(reading ?? SpeechReading(meeting), &maker)
    self.init(maker, meeting, speech)
  }

  /// An engine for these records alone.
  ///
  /// - Precondition: the records are in the order of their kinds.
  convenience init(_ records: [SearchRecord], spellings: [Spelling]) {
    self.init(records, spellings, nil, nil, every: [], others: [:])
  }

  private convenience init(_ maker: RecordMaker, _ meeting: Meeting, _ speech: Speech) {
    var maker = maker
    let every = [speech.everyIntervention, speech.everyPoint]
    var others: [SearchRecord.Kind: [Int: [Int32]]] = [:]
    for other in speech.otherIds {
      others[other.kind, default: [:]][other.position] = maker.identifier(other.id)
    }
    self.init(
      maker.records, maker.pool.spellings, meeting, speech, every: every, others: others)
  }

  private init(
    _ records: [SearchRecord], _ spellings: [Spelling], _ meeting: Meeting?, _ speech: Speech?,
    every: [[Int32]], others: [SearchRecord.Kind: [Int: [Int32]]]
  ) {
    (self.records, self.meeting, self.speech) = (records, meeting, speech)
    var counts: [SearchRecord.Kind: Int] = [:]
    var firsts: [SearchRecord.Kind: Int] = [:]
    for (index, record) in records.enumerated() {
      counts[record.kind, default: 0] += 1
      if firsts[record.kind] == nil { firsts[record.kind] = index }
    }
    firstRecords = firsts
    if let speech {
      counts[.intervention] = speech.interventionCount
      counts[.point] = speech.pointCount
    }
    let space = RecordSpace(counts)
    self.space = space
    let numbers = Self.numbers(of: records, space)
    let parts = SpeechOwners.Part.allCases
    let owners = SpeechOwners(
      capacity: space.capacity, counts: parts.map { speech?.column($0).entries.count ?? 0 })
    self.owners = owners
    var otherNames: [Int: [Int32]] = [:]
    for (kind, spellings) in others {
      for (position, spellings) in spellings {
        otherNames[space.number(kind, position)] = spellings
      }
    }
    self.otherNames = otherNames
    var owned = zip(numbers, records).map { ($0, $1.spellings) }
    owned += otherNames.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    for part in parts {
      for (entry, spellings) in (speech?.column(part).entries ?? []).enumerated() {
        owned.append((owners.number(part, entry), spellings))
      }
    }
    for (place, spellings) in every.enumerated() {
      owned.append((owners.everyIntervention + place, spellings))
    }
    names = SpellingTable(spellings, owned)
    var lengths = Array(repeating: UInt16(0), count: space.capacity)
    texts = PlainTexts(zip(numbers, records).map { ($0, $1) }, speech, &lengths)
    if let speech {
      lengths.replaceSubrange(space.range(of: .intervention), with: speech.interventionLengths)
      lengths.replaceSubrange(space.range(of: .point), with: speech.pointLengths)
    }
    self.lengths = lengths
    facets = FacetTable(meeting, records, spellings, speech)
    words = texts.words + (speech?.words ?? 0)
    paragraphs = zip(numbers, records).flatMap { number, record in
      record.paragraphs.map {
        (Int32(number), Int32(clamping: $0.lowerBound), Int32(clamping: $0.upperBound))
      }
    }
  }

  private static func numbers(of records: [SearchRecord], _ space: RecordSpace) -> [Int] {
    var next: [SearchRecord.Kind: Int] = [:]
    return records.map { record in
      defer { next[record.kind, default: 0] += 1 }
      return space.number(record.kind, next[record.kind] ?? 0)
    }
  }

  /// The record behind a number, unless it is a part of ``speech``.
  func record(_ number: Int) -> SearchRecord? {
    let (kind, position) = space.place(of: number)
    return firstRecords[kind].map { records[$0 + position] }
  }

  /// The identifier of a record, as it stands in the data.
  func id(of number: Int) -> String {
    if let record = record(number) { return record.id }
    let (kind, position) = space.place(of: number)
    let id =
      kind == .point
      ? meeting?.points[position].id.rawValue : meeting?.interventions[position].id.rawValue
    return id ?? ""
  }

  /// Calls `body` with the place among ``records`` of every record of a set that has one.
  func forEachPlainRecord(in found: RecordSet, _ body: (Int) -> Void) {
    for (kind, first) in firstRecords {
      let range = space.range(of: kind)
      Array(found.words(of: range)).forEachBit { body(first + $0) }
    }
  }

  func all(of kinds: Set<SearchRecord.Kind>) -> RecordSet {
    var set = RecordSet(capacity: space.capacity)
    for kind in kinds { set.insert(space.range(of: kind)) }
    return set
  }

  /// The positions of records in their tables.
  func positions(of found: RecordSet) -> Matches {
    var positions: [MeetingTable: PositionSet] = [:]
    for (kind, range) in space.ranges {
      if let table = kind.table { positions[table] = found.positions(in: range) }
    }
    return Matches(positions)
  }
}

extension Query.Field {
  /// The texts that the field looks into; `nil` where it compares values.
  var tag: SearchRecord.Text.Tag? {
    switch self {
    case .asks: .asks
    case .label: .label
    default: nil
    }
  }
}

extension [Query.Node] {
  /// The parts without forms of address, unless there is nothing else.
  var withoutHonorifics: [Query.Node] {
    let others = filter { part in
      guard case .word(let word) = part else { return true }
      return !honorifics.contains(folded(word))
    }
    return others.isEmpty ? self : others
  }
}

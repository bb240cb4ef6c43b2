internal import Meeting

/// All that a meeting can be searched by.
struct SearchEngine {
  let records: [SearchRecord]
  let names: SpellingTable
  let texts: TextIndex
  /// The record numbers of each kind.
  let kinds: [SearchRecord.Kind: Range<Int>]
  /// Who has which paragraphs: record, first and last number.
  private let paragraphs: [(record: Int32, first: Int32, last: Int32)]

  init(_ meeting: Meeting, printed: [PrintedPassage] = []) {
    let maker = RecordMaker.all(of: meeting, printed: printed)
    self.init(maker.records, spellings: maker.pool.spellings)
  }

  /// - Precondition: the records of one kind follow one another.
  init(_ records: [SearchRecord], spellings: [Spelling]) {
    self.records = records
    names = SpellingTable(spellings, records)
    texts = TextIndex(records)
    var kinds: [SearchRecord.Kind: Range<Int>] = [:]
    for (number, record) in records.enumerated() {
      kinds[record.kind] = (kinds[record.kind]?.lowerBound ?? number)..<(number + 1)
    }
    self.kinds = kinds
    paragraphs = records.enumerated().flatMap { number, record in
      record.paragraphs.map {
        (Int32(number), Int32(clamping: $0.lowerBound), Int32(clamping: $0.upperBound))
      }
    }
  }

  func all(of kinds: Set<SearchRecord.Kind>) -> RecordSet {
    var set = RecordSet(capacity: records.count)
    for kind in kinds { if let range = self.kinds[kind] { set.insert(range) } }
    return set
  }

  /// The records of the kinds that a query matches.
  func matches(_ query: Query, _ kinds: Set<SearchRecord.Kind>) -> RecordSet {
    var found = all(of: kinds)
    if let root = query.root { found.formIntersection(matches(root)) }
    return found
  }

  func matches(_ node: Query.Node) -> RecordSet {
    var found = RecordSet(capacity: records.count)
    switch node {
    case .word(let text): insert(Term(text, isWhole: false), into: &found)
    case .phrase(let text): insert(Term(text, isWhole: true), into: &found)
    case .field(let field, let value): insert(field, value, into: &found)
    case .and(let parts):
      found.invert()
      for part in parts.withoutHonorifics { found.formIntersection(matches(part)) }
    case .or(let parts):
      for part in parts { found.formUnion(matches(part)) }
    case .not(let part):
      found = matches(part)
      found.invert()
    }
    return found
  }

  private func insert(_ term: Term?, into found: inout RecordSet) {
    guard let term else { return }
    names.forEachName(hitBy: term) { name, _ in
      for record in names.records(of: name) { found.insert(Int(record)) }
    }
    texts.forEachRecord(with: term) { record, _ in found.insert(record) }
  }

  private func insert(
    _ field: Query.Field, _ value: Query.Value, into found: inout RecordSet
  ) {
    switch value {
    case .paragraphs(let range):
      for (record, first, last) in paragraphs
      where Int(first) <= range.upperBound && Int(last) >= range.lowerBound {
        found.insert(Int(record))
      }
    case .text(let text):
      if let tag = field.tag {
        guard let term = Term(text, isWhole: false) else { return }
        texts.forEachRecord(with: term, tag: tag) { record, _ in found.insert(record) }
      } else {
        for value in names.values(of: field, matching: text) {
          for record in names.records(of: value) { found.insert(Int(record)) }
        }
      }
    }
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

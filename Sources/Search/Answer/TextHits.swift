/// What has a term in its texts.
struct TextHits: Sendable {
  let term: Term
  let tag: SearchRecord.Text.Tag?
  let isExact: Bool
  let set: RecordSet
  /// The number of records in the set.
  let count: Int
  /// How often records that are no part of speech have the term.
  fileprivate let records: [(record: Int32, count: Int32)]
  /// How often the labels and notes of interventions have it, by entry; empty where none has.
  fileprivate let labels: [UInt8]
  fileprivate let notes: [UInt8]
  /// The words that it means in points, where it is one word.
  fileprivate let words: [Range<Int>]
  /// How often points have it, where it is several words.
  fileprivate let places: [(document: Int32, count: Int32)]
}

extension SearchEngine {
  /// The records whose texts have a term.
  ///
  /// - Parameters:
  ///   - tag: the texts that count; `nil` for all.
  ///   - isExact: whether accents must be as the reader typed them.
  func textHits(_ term: Term, tag: SearchRecord.Text.Tag? = nil, isExact: Bool = false) -> TextHits
  {
    var set = RecordSet(capacity: space.capacity)
    var records: [(record: Int32, count: Int32)] = []
    var labels: [UInt8] = []
    var notes: [UInt8] = []
    func add(_ count: Int, to entry: Int32, of entries: Int, in table: inout [UInt8]) {
      if table.isEmpty { table = Array(repeating: 0, count: entries) }
      table[Int(entry)] = UInt8(clamping: Int(table[Int(entry)]) + count)
    }
    texts.forEachOwner(of: term, tag: tag, isExact: isExact) { owner, count in
      switch owner {
      case .record(let record):
        set.insert(Int(record))
        records.append((record, Int32(count)))
      case .label(let entry):
        add(count, to: entry, of: speech?.labels.entries.count ?? 0, in: &labels)
      case .note(let entry):
        add(count, to: entry, of: speech?.notes.entries.count ?? 0, in: &notes)
      }
    }
    var words: [Range<Int>] = []
    var places: [(document: Int32, count: Int32)] = []
    if let speech, tag != .label {
      if term.words.count == 1 {
        words = speech.texts.ranges(ofWord: 0, of: term, isExact: isExact)
      } else {
        places = speech.texts.places(of: term, isExact: isExact)
      }
    }
    if let speech { insert(speech, words, places, tag, labels, notes, to: &set) }
    return TextHits(
      term: term, tag: tag, isExact: isExact, set: set, count: set.count, records: records,
      labels: labels, notes: notes, words: words, places: places)
  }

  private func insert(
    _ speech: Speech, _ words: [Range<Int>], _ places: [(document: Int32, count: Int32)],
    _ tag: SearchRecord.Text.Tag?, _ labels: [UInt8], _ notes: [UInt8], to set: inout RecordSet
  ) {
    let (interventions, points) = (space.range(of: .intervention), space.range(of: .point))
    var speeches = Array(repeating: UInt64(0), count: (interventions.count + 63) / 64)
    if !words.isEmpty || !places.isEmpty {
      var having = speech.texts.set(of: words, places)
      if tag == .asks { having.intersect(speech.asking) }
      if tag == .plain { for index in having.indices { having[index] &= ~speech.asking[index] } }
      set.formUnion(having, from: points.lowerBound)
      speech.links.addInterventions(of: having, to: &speeches)
    }
    for (column, table) in [(speech.labels, labels), (speech.notes, notes)] where !table.isEmpty {
      speeches.unite(column.rows.set(of: table.map { $0 > 0 }))
    }
    set.formUnion(speeches, from: interventions.lowerBound)
  }

  /// How often each of the records has the term.
  func counts(of hits: TextHits, among candidates: RecordSet) -> RecordCounts {
    guard let speech else {
      return RecordCounts([], others: hits.records, capacity: space.capacity)
    }
    let (interventions, points) = (space.range(of: .intervention), space.range(of: .point))
    var wanted = Array(candidates.words(of: points))
    speech.links.addPoints(of: Array(candidates.words(of: interventions)), to: &wanted)
    if hits.tag == .asks { wanted.intersect(speech.asking) }
    let said = speech.texts.counts(of: hits.words, hits.places, among: wanted)
    var sums = speech.links.sums(of: said)
    if !hits.labels.isEmpty { speech.labels.rows.add(hits.labels, to: &sums) }
    if !hits.notes.isEmpty { speech.notes.rows.add(hits.notes, to: &sums) }
    return RecordCounts(
      [(interventions, sums), (points, said)], others: hits.records, capacity: space.capacity)
  }
}

extension TextIndex {
  /// A bit for every document that has any of the words, or is among the places.
  fileprivate func set(
    of words: [Range<Int>], _ places: [(document: Int32, count: Int32)]
  ) -> [UInt64] {
    if !words.isEmpty { return set(of: words) }
    var set = emptySet
    for (document, _) in places { set[Int(document) >> 6] |= 1 << UInt64(document & 63) }
    return set
  }

  /// How often each document of a set has the words or is among the places, 255 for more.
  fileprivate func counts(
    of words: [Range<Int>], _ places: [(document: Int32, count: Int32)], among set: [UInt64]
  ) -> [UInt8] {
    guard places.isEmpty else {
      var counts = Array(repeating: UInt8(0), count: capacity)
      for (document, count) in places
      where set[Int(document) >> 6] >> UInt64(document & 63) & 1 == 1 {
        counts[Int(document)] = UInt8(clamping: count)
      }
      return counts
    }
    return counts(of: words, among: set)
  }
}

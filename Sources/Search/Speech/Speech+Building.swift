internal import Meeting

extension Speech {
  /// - Parameters:
  ///   - reading: what has been read of all interventions and points.
  ///   - maker: makes the spellings of what they share.
  init(_ reading: SpeechReading, _ maker: inout RecordMaker) {
    let (points, interventions) = (reading.points, reading.interventions)
    let words = reading.lengths
    links = PointLinks(points.owners, interventions: interventions.paragraphs.count)
    texts = reading.texts

    var heads: [Int] = []
    settings = Column(interventions.settings) { key in
      let (head, tail) = maker.setting(of: key)
      heads.append(head.count)
      return head + tail
    }
    self.heads = heads
    settingKeys = interventions.settings.keys
    speakers = Column(interventions.speakers) { maker.speakers(of: $0) }
    labels = Column(interventions.labels) { _ in [] }
    labelTexts = interventions.labels.keys
    notes = Column(interventions.notes) { _ in [] }
    noteTexts = interventions.notes.keys

    topics = Column(points.topics) { maker.content(topics: $0, instruments: [], bodies: []) }
    topicKeys = points.topics.keys
    instruments = Column(points.instruments) {
      maker.content(topics: [], instruments: $0, bodies: [])
    }
    instrumentKeys = points.instruments.keys
    bodies = Column(points.bodies) { maker.content(topics: [], instruments: [], bodies: $0) }
    kinds = Column(points.kinds) { maker.values($0.rawValue, .kind) }
    kindKeys = points.kinds.keys
    everyIntervention = maker.kind(.intervention, nil)
    everyPoint = maker.kind(.point, nil)
    asking = kinds.rows.set(of: kindKeys.map { $0 == .asks })

    interventionIds = interventions.ids
    pointIds = points.ids
    paragraphs = Paragraphs(interventions.paragraphs)
    pointParagraphs = Paragraphs(points.paragraphs)
    otherIds =
      interventions.otherIds.map { (.intervention, $0.position, $0.id) }
      + points.otherIds.map { (.point, $0.position, $0.id) }
    let (lengths, total) = Self.lengths(of: interventions, words, links)
    (interventionLengths, self.words) = (lengths, total + texts.total)
    pointLengths = words.map { $0 == .max ? .max : $0 + 1 }
  }

  /// For relevance: the words of each intervention and one for each of its texts; all words.
  private static func lengths(
    of interventions: InterventionReading, _ points: [UInt16], _ links: PointLinks
  ) -> ([UInt16], Int) {
    let labels = interventions.labels.keys.map { FoldedText($0).wordCount + 1 }
    let notes = interventions.notes.keys.map { $0.map { FoldedText($0).wordCount + 1 } ?? 0 }
    var words = 0
    let lengths = interventions.labels.rows.indices.map { row -> UInt16 in
      let note = notes[Int(interventions.notes.rows[row])]
      var length = labels[Int(interventions.labels.rows[row])] + note
      words += length - (note > 0 ? 2 : 1)
      for number in 0..<links.count(of: row) {
        let point = Int(points[links.point(number, of: row)])
        length += point + 1
        words += point
      }
      return UInt16(clamping: length)
    }
    return (lengths, words)
  }
}

extension FoldedText {
  /// The number of words.
  var wordCount: Int { folded.isEmpty ? 0 : folded.count { $0 == blank } + 1 }
}

extension Numbers {
  /// A bit for every row whose number `isWanted`.
  func set(of isWanted: [Bool]) -> [UInt64] {
    switch self {
    case .small(let numbers): Self.set(of: isWanted, numbers)
    case .medium(let numbers): Self.set(of: isWanted, numbers)
    case .large(let numbers): Self.set(of: isWanted, numbers)
    }
  }

  private static func set<Number: FixedWidthInteger & Sendable>(
    of isWanted: [Bool], _ numbers: [Number]
  ) -> [UInt64] {
    mapInParallel(numbers.count, cost: numbers.count) { rows in
      var set = Array(repeating: UInt64(0), count: (rows.count + 63) / 64)
      numbers[rows].withUnsafeBufferPointer { numbers in
        isWanted.withUnsafeBufferPointer { isWanted in
          for row in 0..<numbers.count where isWanted[Int(truncatingIfNeeded: numbers[row])] {
            set[row >> 6] |= 1 << UInt64(row & 63)
          }
        }
      }
      return set
    }.asOne()
  }
}

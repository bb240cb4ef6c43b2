internal import Meeting

/// What has been read of all interventions and points, and takes longest to read: all that a stored
/// index keeps.
struct SpeechReading: Sendable {
  var points: PointReading
  let texts: TextIndex
  /// The number of words of each point; 65,535 where there are more.
  let lengths: [UInt16]
  var interventions: InterventionReading
}

extension SpeechReading {
  /// Reads all interventions and points of a meeting, each once, on all cores.
  init(_ meeting: Meeting) {
    let parts = Self.parts(of: meeting)
    var points = parts[0]
    for part in parts.dropFirst() { points.append(part) }
    (texts, lengths) = (TextIndex(parts.map(\.texts)), parts.flatMap(\.texts.lengths))
    points.texts = TextReading()
    self.points = points
    let links = PointLinks(points.owners, interventions: meeting.interventions.count)
    interventions = Self.interventions(of: meeting, links)
  }

  private static func parts(of meeting: Meeting) -> [PointReading] {
    let count = meeting.points.count
    return mapInParallel(count, cost: count * 4000, stretches: 2) { PointReading(meeting, $0) }
  }

  private static func interventions(
    of meeting: Meeting, _ links: PointLinks
  ) -> InterventionReading {
    let count = meeting.interventions.count
    let parts = mapInParallel(count, cost: count * 1000, stretches: 2) {
      InterventionReading(meeting, $0, links)
    }
    var whole = parts[0]
    for part in parts.dropFirst() { whole.append(part) }
    return whole
  }
}

/// What has been read of some neighbouring points.
struct PointReading: Sendable {
  var texts: TextReading
  var topics = Interner<[Identifier<Topic>]>()
  var instruments = Interner<[Identifier<Instrument>]>()
  var bodies = Interner<[Identifier<Body>]>()
  var kinds = Interner<Point.Kind>()
  var ids = IdentifierList()
  /// Identifiers that the list does not keep, by position.
  var otherIds: [(position: Int, id: String)] = []
  var owners: [Int32] = []
  var paragraphs: [ClosedRange<Int32>] = []

  init() { texts = TextReading() }

  /// Reads the points at these positions, each once.
  init(_ meeting: Meeting, _ positions: Range<Int>) {
    texts = TextReading(from: positions.lowerBound)
    var last: (id: Identifier<Intervention>, position: Int32)?
    for position in positions {
      let point = meeting.points[position]
      texts.read(point.text)
      topics.append(point.topics)
      instruments.append(point.instruments)
      bodies.append(point.bodies)
      kinds.append(point.kind)
      ids.append(point.id.rawValue)
      if !IdentifierList.keeps(point.id.rawValue) {
        otherIds.append((position, point.id.rawValue))
      }
      if last?.id != point.intervention {
        let owner = meeting.interventions.position(of: point.intervention) ?? -1
        last = (point.intervention, Int32(owner))
      }
      owners.append(last?.position ?? -1)
      paragraphs.append(Paragraphs.short(point.paragraph...point.paragraph))
    }
    texts.pack()
  }

  /// Adds what has been read of the points after these, but for their texts.
  mutating func append(_ other: PointReading) {
    topics.append(other.topics)
    instruments.append(other.instruments)
    bodies.append(other.bodies)
    kinds.append(other.kinds)
    ids.append(other.ids)
    otherIds += other.otherIds
    owners += other.owners
    paragraphs += other.paragraphs
  }
}

/// What has been read of some neighbouring interventions.
struct InterventionReading: Sendable {
  var settings = Interner<Setting>()
  var speakers = Interner<Attribution>()
  var labels = Interner<String>()
  var notes = Interner<String?>()
  var ids = IdentifierList()
  /// Identifiers that the list does not keep, by position.
  var otherIds: [(position: Int, id: String)] = []
  var paragraphs: [ClosedRange<Int32>] = []

  init() {}

  /// Reads the interventions at these positions, each once.
  init(_ meeting: Meeting, _ positions: Range<Int>, _ links: PointLinks) {
    for position in positions {
      let intervention = meeting.interventions[position]
      settings.append(Setting(intervention, hasPoints: links.count(of: position) > 0))
      speakers.append(intervention.attribution)
      labels.append(intervention.label)
      notes.append(intervention.note)
      ids.append(intervention.id.rawValue)
      if !IdentifierList.keeps(intervention.id.rawValue) {
        otherIds.append((position, intervention.id.rawValue))
      }
      paragraphs.append(Paragraphs.short(intervention.paragraphs))
    }
  }

  /// Adds what has been read of the interventions after these.
  mutating func append(_ other: InterventionReading) {
    settings.append(other.settings)
    speakers.append(other.speakers)
    labels.append(other.labels)
    notes.append(other.notes)
    ids.append(other.ids)
    otherIds += other.otherIds
    paragraphs += other.paragraphs
  }
}

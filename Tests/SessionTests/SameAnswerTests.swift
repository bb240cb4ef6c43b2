import Browser
import Meeting
import Search
import Session
import TestSupport
import Testing

/// The same query gives the same things on the screen and on the command line: whatever kind
/// they are of, in hundreds of queries.
@Suite struct SameAnswerTests {
  /// The kinds of which the record itself is made, with where the screen has them.
  private static let kinds: [(kind: SearchRecord.Kind, table: MeetingTable)] = [
    (.delegation, .delegations), (.participant, .participants), (.officer, .officers),
    (.theme, .themes), (.intervention, .interventions), (.proceeding, .proceedings),
    (.point, .points), (.topic, .topics), (.instrument, .instruments), (.body, .bodies),
    (.conclusion, .conclusions), (.document, .documents), (.provision, .provisions),
    (.discrepancy, .discrepancies),
  ]

  private static let index = Result { SearchIndex(try Meeting.record()) }
  private static let finder = Result { Finder(try Meeting.record()) }

  @Test func everyKindOfThingIsCompared() {
    let compared = Set(Self.kinds.map(\.kind))
    #expect(compared == Set(SearchRecord.Kind.allCases).subtracting([.printed]))
  }

  @Test func thereAreThreeHundredQueriesAndTheyHitEveryKind() throws {
    let index = try Self.index.get()
    let queries = Self.written + (0..<Self.parts).flatMap { Self.generated(part: $0) }
    #expect(Set(queries).count >= 300)
    let parsed = try queries.map { try Query($0) }
    for (kind, _) in Self.kinds {
      let isHit = parsed.contains { index.count($0, kinds: [kind]) > 0 }
      #expect(isHit, "no query finds a \(kind.rawValue)")
    }
  }

  @Test(arguments: written)
  func aWrittenQueryGivesTheSame(text: String) throws {
    try expectSame(text, kinds: Self.kinds)
  }

  @Test(arguments: 0..<parts)
  func generatedQueriesGiveTheSame(part: Int) throws {
    for (number, text) in Self.generated(part: part).enumerated() {
      try expectSame(text, kinds: [Self.kinds[(part + number) % Self.kinds.count]])
    }
  }

  /// Compares what the screens have with what the commands print.
  private func expectSame(
    _ text: String, kinds: [(kind: SearchRecord.Kind, table: MeetingTable)]
  ) throws {
    let (index, finder) = (try Self.index.get(), try Self.finder.get())
    let query = try Query(text)
    let printed = index.search(query, limit: Finder.limit)
    let shown = finder.search(text)
    #expect(shown.hits.map(\.target.identifier) == printed.map(\.id), "search \(text)")
    #expect(shown.count == index.count(query), "search \(text)")
    let request = FilterRequest(text: text, screen: .search, pane: 0)
    let matches = try #require(finder.answer(request).matches, "\(text)")
    for (kind, table) in kinds {
      let left = try Set(matches[table].positions.map { try identifier(table, $0) })
      #expect(left == index.filter(query, kinds: [kind]), "\(kind.rawValue) \(text)")
    }
  }

  private func identifier(_ table: MeetingTable, _ position: Int) throws -> String {
    let meeting = try Meeting.record()
    return switch table {
    case .delegations: meeting.delegations[position].id.rawValue
    case .participants: meeting.participants[position].id.rawValue
    case .officers: meeting.officers[position].id.rawValue
    case .themes: meeting.themes[position].id.rawValue
    case .interventions: meeting.interventions[position].id.rawValue
    case .proceedings: meeting.proceedings[position].id.rawValue
    case .points: meeting.points[position].id.rawValue
    case .topics: meeting.topics[position].id.rawValue
    case .instruments: meeting.instruments[position].id.rawValue
    case .bodies: meeting.bodies[position].id.rawValue
    case .conclusions: meeting.conclusions[position].id.rawValue
    case .documents: meeting.documents[position].id.rawValue
    case .provisions: meeting.provisions[position].id.rawValue
    case .discrepancies: meeting.discrepancies[position].id.rawValue
    default: throw Unexpected(table: table)
    }
  }

  private struct Unexpected: Error { let table: MeetingTable }
}

// MARK: Queries

extension SameAnswerTests {
  /// As people write them.
  static let written = [
    "fees", "recruitment", "suisse", "cote", "ostberg", "velasquez", "trinite", "emirats", "corea",
    "\"social security\"", "\"fair recruitment\"", "kenya or panama", "(kenya or panama) skills",
    "-government c189", "recruitment -fees", "group:workers topic:fair", "gr:work", "gr:gov -fees",
    "country:CH", "country:panama", "country:GRULAC", "country:ken or country:zw", "for:EU",
    "for:grulac -country:panama", "theme:skills", "theme:skills group:workers",
    "theme:protection has:doubt", "speaker:gurney", "speaker:yost theme:development", "cites:97",
    "cites:C189", "cites:c097 or cites:c143", "topic:ratification", "topic:recruitment kind:asks",
    "body:IOM", "body:ilo", "kind:asks", "kind:warns group:employers", "kind:intervention fees",
    "kind:point data", "kind:topic", "kind:person mr", "kind:delegation union", "kind:provision",
    "kind:document", "kind:conclusion", "kind:discrepancy", "kind:proceeding", "kind:officer",
    "kind:instrument convention", "kind:body union", "kind:theme", "role:adviser", "role:delegate",
    "section:government-o", "section:secretariat", "para:50-60", "para:54", "para:100-",
    "asks:database", "asks:data -group:workers", "has:doubt", "has:doubt theme:skills",
    "label:coordinator", "mr", "ms or mme", "chair", "secretary-general", "migrant workers rights",
    "labour migration", "2004", "multilateral framework", "un", "convention no. 97", "i054",
    "id:i054", "5(iii)", "lang:fr", "trabajo", "travail décent", "œuvre", "zzzz",
  ]

  /// Into how many parts the generated ones are cut, so that no test takes long.
  static let parts = 12

  /// Queries made of what the record has, the same in every run.
  static func generated(part: Int) -> [String] {
    guard let meeting = try? Meeting.record() else { return [] }
    var dice = Dice(state: UInt64(part) &+ 20_131_104)
    return (0..<25).map { _ in dice.query(of: meeting) }
  }
}

/// Chooses parts of queries.
private struct Dice {
  var state: UInt64

  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(sides))
  }

  mutating func one<Value>(of values: some RandomAccessCollection<Value>) -> Value {
    values[values.index(values.startIndex, offsetBy: roll(values.count))]
  }

  mutating func query(of meeting: Meeting) -> String {
    let parts = (0...roll(3)).map { _ in part(of: meeting) }
    switch roll(4) {
    case 0: return parts.joined(separator: " or ")
    case 1 where parts.count > 2:
      return "(\(parts[0]) or \(parts[1])) " + parts.dropFirst(2).joined(separator: " ")
    case 2 where parts.count > 1: return "\(parts[0]) -\(parts[1])"
    default: return parts.joined(separator: " ")
    }
  }

  private mutating func part(of meeting: Meeting) -> String {
    switch roll(12) {
    case 0: "group:\(one(of: SpeakingGroup.allCases).rawValue)"
    case 1: "theme:\(one(of: meeting.themes).id.rawValue)"
    case 2: "topic:\(one(of: meeting.topics).id.rawValue)"
    case 3: "cites:\(one(of: meeting.instruments).id.rawValue)"
    case 4: "kind:\(one(of: Point.Kind.allCases).rawValue)"
    case 5: "para:\(1 + roll(60))-\(60 + roll(63))"
    case 6: "section:\(one(of: meeting.delegations).section.rawValue)"
    case 7: word(of: one(of: meeting.delegations).names[one(of: Language.allCases)])
    case 8: word(of: one(of: meeting.participants).name)
    case 9:
      "\"\(words(of: one(of: meeting.points).text).prefix(2 + roll(2)).joined(separator: " "))\""
    case 10: String(word(of: one(of: meeting.points).text).prefix(1 + roll(5)))
    default: word(of: one(of: meeting.points).text)
    }
  }

  private mutating func word(of text: String) -> String {
    let words = words(of: text)
    return words.isEmpty ? "fees" : one(of: words)
  }

  /// The words that mean nothing else in a query.
  private func words(of text: String) -> [String] {
    text.split { !$0.isLetter }.map(String.init).filter {
      $0.count > 2 && !["and", "not"].contains($0.lowercased())
    }
  }
}

extension PositionSet {
  fileprivate var positions: [Int] {
    var positions: [Int] = []
    forEach { positions.append($0) }
    return positions
  }
}

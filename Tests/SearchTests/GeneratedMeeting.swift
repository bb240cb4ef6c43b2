import Meeting
import TestSupport

@testable import Search

/// A meeting of generated speech, small or large, for tests that compare ways to search it.
struct GeneratedMeeting {
  /// Words that begin alike, differ in accents, are names of the sample, or look like numbers.
  static let vocabulary = [
    "fee", "fees", "fair", "feet", "the", "a", "côte", "cote", "cotés", "œuvre", "d'ivoire",
    "japan",
    "migration", "migrants", "7", "12", "c181", "i5", "Mr", "suisse", "été", "skills", "x",
  ]

  let meeting: Meeting
  let printed: [PrintedPassage]

  /// - Parameter isOneToOne: whether every intervention has one point, in its own place.
  init?(interventions count: Int, seed: UInt64, isOneToOne: Bool = false) {
    var generator = SeededNumbers(seed: seed)
    let sentences = (0..<150).map { _ in Self.sentence(&generator) }
    var rows = Meeting.Builder.sample
    (rows.traces, rows.facts) = ([], [])
    rows.interventions = (0..<count).map {
      Self.intervention($0, in: rows, sentences, &generator)
    }
    rows.points = rows.interventions.flatMap { intervention in
      (0..<(isOneToOne ? 1 : Int.random(in: 0...3, using: &generator))).map {
        Self.point($0, of: intervention, in: rows, sentences, &generator)
      }
    }
    for index in rows.points.indices where !isOneToOne && generator.chance(20) {
      rows.points.swapAt(index, Int.random(in: rows.points.indices, using: &generator))
    }
    guard let meeting = rows.assembled() else { return nil }
    self.meeting = meeting
    printed = (1...4).map { PrintedPassage(.paragraph($0), generator.pick(sentences)) }
  }

  private static func sentence(_ generator: inout SeededNumbers) -> String {
    (0..<Int.random(in: 1...9, using: &generator)).map { _ in generator.pick(vocabulary) }
      .joined(separator: generator.chance(90) ? " " : ", ")
  }

  private static func intervention(
    _ number: Int, in rows: Meeting.Builder, _ sentences: [String], _ generator: inout SeededNumbers
  ) -> Intervention {
    let people = rows.participants.map { Attribution.Speaker.participant($0.id) }
    let attributions: [Attribution] = [
      .stated(generator.pick(people)), .inferred(generator.pick(people)), .unknown,
      .oneOf(rows.participants.prefix(2).map(\.id)),
    ]
    let first = generator.chance(5) ? number / 2 + 1 : number + 1
    // Identifiers that the engine keeps in a list, and some that it cannot.
    let id = generator.chance(95) ? "i\(number)" : "I \(number) d'ab"
    return Intervention(
      id: Identifier(id), theme: generator.pick(rows.themes.map(\.id)),
      paragraphs: first...(first + Int.random(in: 0...2, using: &generator)),
      group: generator.pick(SpeakingGroup.allCases),
      capacity: generator.pick(["spokesperson", "observer"]), label: generator.pick(sentences),
      delegation: generator.chance(70) ? generator.pick(rows.delegations.map(\.id)) : nil,
      onBehalfOf: generator.chance(20) ? "AFRICA-GROUP" : nil,
      attribution: generator.pick(attributions), reason: "Invented.", agreesWith: [], answers: [],
      refersTo: [], note: generator.chance(15) ? generator.pick(sentences) : nil)
  }

  private static func point(
    _ number: Int, of intervention: Intervention, in rows: Meeting.Builder,
    _ sentences: [String], _ generator: inout SeededNumbers
  ) -> Point {
    Point(
      id: Identifier(
        generator.chance(95) ? "\(intervention.id)-\(number)" : "\(intervention.id) é\(number)"),
      intervention: intervention.id,
      paragraph: Int.random(in: intervention.paragraphs, using: &generator),
      kind: generator.pick(Point.Kind.allCases), text: generator.pick(sentences),
      topics: rows.topics.map(\.id).filter { _ in generator.chance(40) },
      instruments: rows.instruments.map(\.id).filter { _ in generator.chance(20) },
      bodies: rows.bodies.map(\.id).filter { _ in generator.chance(20) }, countries: [])
  }
}

/// Queries of generated parts.
struct GeneratedQuery {
  static let words =
    GeneratedMeeting.vocabulary + [
      "f", "mig", "ee", "oeuv", "coté", "ivoire", "c18", "1", "zullig",
    ]
  static let fields: [(Query.Field, String)] = [
    (.country, "ci"), (.country, "japon"), (.group, "workers"), (.theme, "recruitment"),
    (.speaker, "favre"), (.onBehalfOf, "africa"), (.cites, "c181"), (.topic, "fees"),
    (.body, "iom"), (.kind, "asks"), (.kind, "point"), (.role, "spokesperson"), (.asks, "fee"),
    (.asks, "the fa"), (.label, "côte"), (.has, "doubt"), (.has, "points"), (.has, "note"),
    (.id, "i7"), (.id, "i"), (.id, "i3 1"), (.section, "government-members"),
  ]

  static func node(_ generator: inout SeededNumbers, depth: Int) -> Query.Node {
    let isLeaf = depth == 0 || generator.chance(35)
    switch Int.random(in: isLeaf ? 0...5 : 6...8, using: &generator) {
    case 0, 1, 2: return .word(generator.pick(words))
    case 3:
      let count = Int.random(in: 1...3, using: &generator)
      return .phrase((0..<count).map { _ in generator.pick(words) }.joined(separator: " "))
    case 4:
      let (field, value) = generator.pick(fields)
      return .field(field, .text(value))
    case 5:
      let first = Int.random(in: 0...20, using: &generator)
      return .field(.paragraph, .paragraphs(first...(generator.chance(10) ? .max : first + 2)))
    case 6: return .not(node(&generator, depth: depth - 1))
    case 7: return .or((0..<2).map { _ in node(&generator, depth: depth - 1) })
    default:
      let count = Int.random(in: 2...3, using: &generator)
      return .and((0..<count).map { _ in node(&generator, depth: depth - 1) })
    }
  }
}

public import Meeting

extension Meeting {
  /// A meeting of random interventions among the people and the vocabulary of the sample.
  ///
  /// Themes, groups, delegations and attributions come in any combination; points in any order.
  public static func invented(interventions count: Int, seed: UInt64) -> Meeting? {
    var dice = Dice(seed: seed)
    var rows = Builder.sample
    rows.traces = []
    rows.facts = []
    var paragraph = 1
    rows.interventions = (0..<count).map { number in
      let last = paragraph + dice.roll(3)
      defer { paragraph = last + 1 }
      return dice.intervention(number, paragraph...last, in: rows)
    }
    rows.points = rows.interventions.flatMap { intervention in
      (0..<dice.roll(5)).map { dice.point($0, of: intervention, in: rows) }
    }
    dice.shuffleSome(of: &rows.points)
    return rows.assembled()
  }
}

/// Repeatable chance.
public struct Dice {
  private var numbers: SeededNumbers

  public init(seed: UInt64) {
    numbers = SeededNumbers(seed: seed)
  }

  /// A number from 0 to below `sides`.
  public mutating func roll(_ sides: Int) -> Int {
    Int(numbers.next() % UInt64(sides))
  }

  /// One of several; `nil` of none.
  public mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[roll(elements.count)]
  }

  /// Each of several with one chance in `sides`.
  mutating func some<Element>(_ elements: [Element], of sides: Int) -> [Element] {
    elements.filter { _ in roll(sides) == 0 }
  }

  fileprivate mutating func shuffleSome(of points: inout [Point]) {
    for index in points.indices where roll(8) == 0 {
      points.swapAt(index, roll(points.count))
    }
  }

  fileprivate mutating func attribution(in rows: Meeting.Builder) -> Attribution {
    let people = rows.participants.map(\.id)
    let person = Attribution.Speaker.participant(pick(people) ?? "nobody")
    let officer = Attribution.Speaker.officer(pick(rows.officers.map(\.id)) ?? "nobody")
    return switch roll(6) {
    case 0: .stated(officer)
    case 1: .stated(person)
    case 2: .inferred(person)
    case 3, 4: .oneOf(some(people, of: 3))
    default: .unknown
    }
  }

  fileprivate mutating func intervention(
    _ number: Int, _ paragraphs: ClosedRange<Int>, in rows: Meeting.Builder
  ) -> Intervention {
    Intervention(
      id: Identifier("i\(number)"), theme: pick(rows.themes.map(\.id)) ?? "opening",
      paragraphs: paragraphs, group: pick(SpeakingGroup.allCases) ?? .chair,
      capacity: pick(["spokesperson", "government-representative", "observer"]) ?? "",
      label: "Somebody", delegation: roll(3) > 0 ? pick(rows.delegations.map(\.id)) : nil,
      onBehalfOf: roll(4) == 0 ? "AFRICA-GROUP" : nil, attribution: attribution(in: rows),
      reason: "Invented.", agreesWith: [], answers: [], refersTo: [], note: nil)
  }

  fileprivate mutating func point(
    _ number: Int, of intervention: Intervention, in rows: Meeting.Builder
  ) -> Point {
    Point(
      id: Identifier("\(intervention.id)-\(number)"), intervention: intervention.id,
      paragraph: pick(Array(intervention.paragraphs)) ?? 0,
      kind: pick(Point.Kind.allCases) ?? .asks, text: "Something.",
      topics: some(rows.topics.map(\.id), of: 2),
      instruments: some(rows.instruments.map(\.id), of: 4),
      bodies: some(rows.bodies.map(\.id), of: 5), countries: [])
  }
}

internal import Wording
public import Meeting

extension Listing {
  /// Two sides with one topic a row, for programs that read objects.
  public init(topicsOf comparison: Comparison, in meeting: Meeting) {
    self.init(
      columns: [
        Column("topic"), Column("names", parts: ["en", "fr", "es"]), Column("first"),
        Column("second"),
      ],
      rows: comparison.rows.map { row in
        [
          .id(row.topic), meeting.topics[row.topic].map { .names($0.names) } ?? .null,
          .list(row.first.map(\.said)), .list(row.second.map(\.said)),
        ]
      }, headings: [], cells: comparison.rows.map { _ in [] })
  }

  /// Two sides with one point of each a row, for readers and spreadsheets.
  ///
  /// - Parameters:
  ///   - first: What the first side is called.
  ///   - second: What the second side is called.
  public init(
    pairsOf comparison: Comparison, _ first: String, _ second: String, in meeting: Meeting,
    language: Language
  ) {
    let pairs = comparison.rows.flatMap(ComparedPair.pairs)
    self.init(
      columns: [Column("topic")]
        + ["first", "second"].flatMap { side in
          ["point", "paragraph", "kind", "text"].map { Column("\(side)_\($0)") }
        },
      rows: pairs.map { [.id($0.topic)] + values($0.first) + values($0.second) },
      headings: [Heading(language.words.topicColumn), Heading(first), Heading(second)],
      cells: pairs.map { pair in
        let name = meeting.topics[pair.topic]?.names[language] ?? pair.topic.rawValue
        return [pair.isFirst ? name : "", cell(pair.first, language), cell(pair.second, language)]
      })
  }
}

/// The points of two sides that stand on one line.
private struct ComparedPair {
  let topic: Identifier<Topic>
  /// Whether the line is the first one of its topic.
  let isFirst: Bool
  let first: Point?
  let second: Point?

  static func pairs(_ row: Comparison.Row) -> [ComparedPair] {
    (0..<max(row.first.count, row.second.count)).map { index in
      ComparedPair(
        topic: row.topic, isFirst: index == 0,
        first: index < row.first.count ? row.first[index] : nil,
        second: index < row.second.count ? row.second[index] : nil)
    }
  }
}

extension Point {
  fileprivate var said: ListingValue {
    .object([
      ListingField("id", .id(id)), ListingField("intervention", .id(intervention)),
      ListingField("paragraph", .integer(paragraph)),
      ListingField("kind", .string(kind.rawValue)), ListingField("text", .text(text)),
    ])
  }
}

private func values(_ point: Point?) -> [ListingValue] {
  [
    .id(point?.id), .count(point?.paragraph), .text(point?.kind.rawValue), .text(point?.text),
  ]
}

private func cell(_ point: Point?, _ language: Language) -> String {
  point.map { "\($0.paragraph) \(language.word($0.kind).words): \($0.text)" } ?? ""
}

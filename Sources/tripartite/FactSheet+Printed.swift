internal import Archive
internal import Meeting
internal import Wording

extension FactSheet {
  /// Adds the paragraphs that a thing comes from, in the words of a copy of the report.
  mutating func add(_ thing: Thing, asPrintedIn report: PrintedReport, _ words: any Words) {
    let texts = report.texts(of: thing)
    list(words.asPrintedInYourCopy, texts.map { Line($0.number, $0.text) })
    guard !texts.isEmpty else { return }
    let objects = texts.map { text in
      ListingValue.object([
        ListingField("number", .string(text.number)), ListingField("text", .string(text.text)),
      ])
    }
    add("as_printed", .list(objects))
  }
}

extension PrintedReport {
  /// The paragraphs or the conclusion that a thing comes from, with their numbers.
  fileprivate func texts(of thing: Thing) -> [(number: String, text: String)] {
    switch thing {
    case .intervention(let row): texts(of: Array(row.paragraphs))
    case .proceeding(let row): texts(of: [row.paragraph])
    case .point(let row): texts(of: [row.paragraph])
    case .discrepancy(let row): texts(of: row.paragraphs)
    case .conclusion(let row):
      conclusions[row.id.rawValue].map { [(row.id.rawValue, $0)] } ?? []
    default: []
    }
  }

  private func texts(of numbers: [Int]) -> [(number: String, text: String)] {
    numbers.compactMap { number in paragraphs[number].map { ("\(number)", $0) } }
  }
}

internal import Wording
internal import Meeting

extension Verification {
  /// Headings, paragraphs, labels and pronouns.
  mutating func checkParagraphs() {
    for theme in meeting.themes { checkHeading(of: theme) }
    checkOrder()
    for intervention in meeting.interventions {
      for paragraph in intervention.paragraphs {
        checkPresence(
          of: paragraph, .interventions, intervention.id.rawValue, intervention.paragraphs.citation)
      }
      checkLabel(of: intervention)
      checkPronouns(of: intervention)
    }
    for proceeding in meeting.proceedings {
      checkPresence(
        of: proceeding.paragraph, .proceedings, proceeding.id.rawValue, "\(proceeding.paragraph)")
    }
  }

  private mutating func checkPresence(
    of paragraph: Int, _ table: MeetingTable, _ id: String, _ value: String
  ) {
    look(
      for: .paragraph, report.paragraphs[paragraph] != nil,
      otherwise: finding(.paragraph, table, id, "paragraph", value, in: paragraph))
  }

  private mutating func checkOrder() {
    for (one, next) in zip(report.order, report.order.dropFirst()) {
      look(
        for: .paragraph, one < next,
        otherwise: VerificationFinding(
          check: .paragraph, table: rowTable(at: next).table, id: rowTable(at: next).id,
          field: "paragraph", value: "\(next)", place: Phrase { $0.placeAfter(one) },
          stands: report.paragraphs[next]))
    }
  }

  /// The row that a paragraph belongs to.
  private func rowTable(at paragraph: Int) -> (table: MeetingTable, id: String) {
    if let intervention = meeting.intervention(at: paragraph) {
      return (.interventions, intervention.id.rawValue)
    }
    let proceeding = meeting.proceedings.first { $0.paragraph == paragraph }
    return (.proceedings, proceeding?.id.rawValue ?? "")
  }

  private mutating func checkHeading(of theme: Theme) {
    let first = theme.paragraphs.lowerBound
    // A paragraph that is missing is told of by itself.
    guard report.paragraphs[first] != nil else { return }
    let key = theme.titles.english.key
    let standing = report.headings.filter { $0.paragraph == first }
    look(
      for: .heading, standing.contains { $0.text.key == key },
      otherwise: VerificationFinding(
        check: .heading, table: .themes, id: theme.id.rawValue, field: "title_en",
        value: theme.titles.english, place: Phrase { $0.placeBefore(first) },
        stands: standing.first?.text))
  }

  private mutating func checkLabel(of intervention: Intervention) {
    let first = intervention.paragraphs.lowerBound
    guard let text = paragraphs[first] else { return }
    // A label that begins small stands within the first sentence.
    let isWithin = intervention.label.first?.isLowercase == true
    let stands =
      isWithin
      ? text.firstSentence.contains(intervention.label) : text.begins(with: intervention.label)
    look(
      for: .label, stands,
      otherwise: finding(
        .label, .interventions, intervention.id.rawValue, "label", intervention.label, in: first))
  }

  private mutating func checkPronouns(of intervention: Intervention) {
    let texts = intervention.paragraphs.compactMap { paragraphs[$0] }
    guard texts.count == intervention.paragraphs.count else { return }
    for quotation in Quotation.all(in: intervention.reason) {
      look(
        for: .pronoun, quotation.stands(in: texts),
        otherwise: finding(
          .pronoun, .interventions, intervention.id.rawValue, "reason", quotation.text,
          in: intervention.paragraphs.lowerBound))
    }
  }

  /// Instruments, bodies, countries, acronyms, numbers and years.
  mutating func checkFacts() {
    for fact in meeting.facts {
      guard let text = paragraphs[fact.paragraph] else { continue }
      let check = Check(rawValue: fact.kind.rawValue) ?? .body
      look(
        for: check, text.contains(fact.value),
        otherwise: finding(
          check, .facts, fact.id.rawValue, "value", fact.value, in: fact.paragraph))
    }
  }

  /// The numbers of the conclusions, in both directions.
  mutating func checkConclusions() {
    let numbers = Set(meeting.conclusions.map(\.id.rawValue))
    for conclusion in meeting.conclusions {
      let number = conclusion.id.rawValue
      look(
        for: .conclusion, report.conclusions[number] != nil,
        otherwise: VerificationFinding(
          check: .conclusion, table: .conclusions, id: number, field: "number", value: number,
          place: Phrase { $0.placeInConclusions(number) }, stands: nil))
    }
    // A folder without this table has nothing to say about them.
    guard !numbers.isEmpty else { return }
    for (number, text) in report.conclusions.sorted(by: { $0.key < $1.key }) {
      look(
        for: .conclusion, numbers.contains(number),
        otherwise: VerificationFinding(
          check: .conclusion, table: .conclusions, id: number, field: "number", value: "",
          place: Phrase { $0.placeInConclusions(number) }, stands: text))
    }
  }
}

extension ComparableText {
  /// The text up to the first full stop.
  fileprivate var firstSentence: ComparableText {
    let end = position(of: ". ", wholeWords: false) ?? bytes.count
    return ComparableText(comparable: bytes[..<end])
  }
}

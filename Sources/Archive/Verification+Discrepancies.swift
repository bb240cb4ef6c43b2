internal import Wording
internal import Meeting

extension Verification {
  /// The words that our account of the record's contradictions quotes.
  mutating func checkDiscrepancies() {
    let list = ComparableText(report.participants.joined(separator: " "))
    let conclusions =
      report.conclusions.values.map(ComparableText.init) + [ComparableText(report.preamble)]
    let headings = report.headings.map { ComparableText($0.text) }
    for discrepancy in meeting.discrepancies {
      let place = discrepancy.place.lowercased()
      var texts = discrepancy.paragraphs.compactMap { paragraphs[$0] }
      // In a paragraph that is missing it may well have stood.
      let isWhole = texts.count == discrepancy.paragraphs.count
      if discrepancy.paragraphs.isEmpty || place.contains("list") { texts.append(list) }
      if place.contains("conclusions") { texts += conclusions }
      if place.contains("heading") { texts += headings }
      for quotation in Quotation.all(in: discrepancy.what) {
        look(
          for: .quotation, quotation.stands(in: texts) || !isWhole,
          otherwise: VerificationFinding(
            check: .quotation, table: .discrepancies, id: discrepancy.id.rawValue, field: "what",
            value: quotation.text, place: Phrase(stringLiteral: discrepancy.place), stands: nil))
      }
    }
  }

  /// The names of those who hold an office.
  mutating func checkOfficers() {
    let list = ComparableText(report.participants.joined(separator: " "))
    for officer in meeting.officers {
      guard let person = officer.person else { continue }
      let texts = officer.paragraphs.compactMap { paragraphs[$0] }
      guard texts.count == officer.paragraphs.count else { continue }
      let places = officer.paragraphs.map(String.init).joined(separator: ", ")
      look(
        for: .officer, (texts.isEmpty ? [list] : texts).contains { $0.contains(person) },
        otherwise: VerificationFinding(
          check: .officer, table: .officers, id: officer.id.rawValue, field: "person",
          value: person,
          place: texts.isEmpty
            ? Phrase(\.placeInTheList) : Phrase { $0.placeInParagraphs(places) },
          stands: officer.paragraphs.first.flatMap { report.paragraphs[$0] }))
    }
  }
}

internal import Meeting
internal import Wording

extension Contents {
  /// How something is cited: body, document symbol, place, and who spoke.
  ///
  /// Such as `ILO, TTMLM/2013/15, para. 54 (Italy, for EU)`.
  func citation(of target: Target) -> String {
    switch target {
    case .intervention(let id):
      guard let intervention = meeting.interventions[id] else { return "" }
      return cited(intervention.paragraphs, speakerFor(intervention))
    case .point(let id):
      guard let point = meeting.points[id] else { return "" }
      let speaker = meeting.interventions[point.intervention].map { speakerFor($0) }
      return cited(point.paragraph...point.paragraph, speaker ?? "")
    case .proceeding(let id):
      guard let paragraph = meeting.proceedings[id]?.paragraph else { return "" }
      return cited(paragraph...paragraph, "")
    case .conclusion(let id): return "\(report), \(words.citedConclusion(id.rawValue))"
    case .participant(let id):
      guard let person = meeting.participants[id] else { return "" }
      let delegation = meeting.delegations[person.delegation].map { " (\(name(of: $0)))" } ?? ""
      return "\(report), \(words.citedListing(person.fullName + delegation))"
    case .delegation: return "\(report), \(words.citedListing(title(of: target).text))"
    case .officer(let id):
      guard let officer = meeting.officers[id] else { return "" }
      let person = officer.person.map { ": \($0)" } ?? ""
      return "\(report), \(officer.offices[language])\(person)"
    case .document(let id): return meeting.documents[id].map(cited(_:)) ?? ""
    case .provision(let id):
      guard let provision = meeting.provisions[id] else { return "" }
      let document = meeting.documents[provision.document].map { cited($0) + ", " } ?? ""
      return document + provision.number
    case .theme, .discrepancy: return "\(report): \(title(of: target).text)"
    default: return title(of: target).text
    }
  }

  /// Body and symbol of the report.
  private var report: String {
    let symbol = meeting.details.symbol
    let body = meeting.documents.first { $0.symbol == symbol }.flatMap { meeting.bodies[$0.body] }
    return [body.map { label(of: $0) }, symbol].compactMap(\.self).joined(separator: ", ")
  }

  private func cited(_ paragraphs: ClosedRange<Int>, _ speaker: String) -> String {
    let place = words.citedParagraphs(paragraphs.lowerBound, paragraphs.upperBound)
    return "\(report), \(place)" + (speaker.isEmpty ? "" : " (\(speaker))")
  }

  private func cited(_ document: RelatedDocument) -> String {
    let body = meeting.bodies[document.body].map { label(of: $0) }
    return [body, document.symbol, document.title, words.date(document.date)]
      .compactMap(\.self).joined(separator: ", ")
  }

  /// What something says: its own text where it has one, and otherwise its page.
  ///
  /// - Parameter longest: The number of bytes after which a page is not made to its end.
  func plainText(of target: Target, longest: Int) -> String {
    switch target {
    case .point(let id): meeting.points[id]?.text ?? ""
    case .conclusion(let id): meeting.conclusions[id]?.text ?? ""
    case .provision(let id): meeting.provisions[id]?.text ?? ""
    case .proceeding(let id): meeting.proceedings[id]?.text ?? ""
    case .intervention(let id):
      meeting.points(of: id).map { "¶ \($0.paragraph) \($0.text)" }.joined(separator: "\n")
    default:
      Lines(lines(of: target, width: 80), self).beginning(longest)
    }
  }
}

extension Lines {
  /// The lines as a text, but no more of them than take so many bytes.
  fileprivate func beginning(_ longest: Int) -> String {
    var text = ""
    for line in indices {
      guard text.utf8.count <= longest else { break }
      if line > startIndex { text += "\n" }
      text += self[line].lineText(prefixWidth: prefixWidth)
    }
    return text
  }
}

internal import Archive
internal import Meeting
internal import Wording

/// What fact sheets are made from, and the lines that several of them have.
struct FactSource {
  let meeting: Meeting
  let language: Language

  var words: any Words { language.words }

  func row<Entity>(_ kind: ListingKind, _ id: Identifier<Entity>) -> Listing {
    Listing(kind, of: meeting, in: language, only: [id.rawValue])
  }

  /// Rows of a listing as objects, in record order.
  func objects<Entity>(_ kind: ListingKind, _ ids: [Identifier<Entity>]) -> ListingValue {
    let listing = Listing(kind, of: meeting, in: language, only: Set(ids.map(\.rawValue)))
    return .list(listing.rows.indices.map(listing.object))
  }

  func lines(_ interventions: [Intervention]) -> [FactSheet.Line] {
    interventions.map { intervention in
      let theme = meeting.themes[intervention.theme]?.shortTitles[language] ?? ""
      return FactSheet.Line(
        citation(intervention.paragraphs), "\(theme): \(intervention.label), \(who(intervention))")
    }
  }

  func lines(_ points: [Point], withSpeaker: Bool = false) -> [FactSheet.Line] {
    points.map { point in
      let speaker = meeting.interventions[point.intervention]?.label ?? ""
      let kind = language.word(point.kind).replacing("-", with: " ")
      return FactSheet.Line(
        "\(point.paragraph)", (withSpeaker ? "\(speaker), " : "") + "\(kind): \(point.text)")
    }
  }

  func lines(_ people: [Participant]) -> [FactSheet.Line] {
    people.map { person in
      let position = person.position ?? person.office
      return FactSheet.Line(
        language.word(person.role), person.fullName + (position.map { ", \($0)" } ?? ""))
    }
  }

  /// The languages in which a name is ours, and not the record's.
  func ours(_ names: Names) -> String? {
    let spoken = [
      (Language.english, words.englishName), (.french, words.frenchName),
      (.spanish, words.spanishName),
    ]
    let ours = spoken.filter { names.inferred.contains($0.0) }.map(\.1)
    guard let last = ours.last else { return nil }
    let others = ours.dropLast().joined(separator: ", ")
    return words.notOfTheRecord(others.isEmpty ? last : words.and(others, last))
  }

  /// What contradicts itself in the record about a row.
  func doubts(about id: String) -> [FactSheet.Line] {
    meeting.discrepancies(touching: id).map {
      FactSheet.Line($0.id.rawValue, "\($0.place): \(words.weReadIt($0.what, $0.reading))")
    }
  }

  /// `Paragraph 54`, or `Paragraphs 51-52`.
  func heading(of paragraphs: ClosedRange<Int>) -> String {
    paragraphs.count == 1
      ? words.paragraphTitle(paragraphs.lowerBound) : words.paragraphsTitle(citation(paragraphs))
  }

  /// Paragraphs as they are cited: `54`, or `54-55`.
  func citation(_ paragraphs: ClosedRange<Int>) -> String {
    let (first, last) = (paragraphs.lowerBound, paragraphs.upperBound)
    return first == last ? "\(first)" : "\(first)-\(last)"
  }

  /// Who spoke, with any doubt about it.
  func who(_ intervention: Intervention) -> String {
    switch intervention.attribution {
    case .stated(let speaker): name(speaker)
    case .inferred(let speaker): "\(name(speaker)) (\(words.inferred))"
    case .oneOf(let candidates): words.oneOf(candidates.count)
    case .unknown: words.notNamed
    }
  }

  func name(_ speaker: Attribution.Speaker) -> String {
    switch speaker {
    case .participant(let id): meeting.participants[id]?.fullName ?? id.rawValue
    case .officer(let id): meeting.officers[id]?.person ?? words.notNamed
    }
  }
}

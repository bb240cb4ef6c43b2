internal import Archive
internal import Meeting

extension FactSheet {
  /// All that the record holds about a thing, its names in one language first.
  init(_ thing: Thing, in meeting: Meeting, language: Language) {
    let source = FactSource(meeting: meeting, language: language)
    self =
      switch thing {
      case .intervention(let row): source.sheet(row)
      case .proceeding(let row): source.sheet(row)
      case .point(let row): source.sheet(row)
      case .participant(let row): source.sheet(row)
      case .delegation(let row): source.sheet(row)
      case .country(let rows): source.sheet(rows)
      case .officer(let row): source.sheet(row)
      case .theme(let row): source.sheet(row)
      case .topic(let row): source.sheet(row)
      case .instrument(let row): source.sheet(row)
      case .body(let row): source.sheet(row)
      case .regionalGroup(let row): source.sheet(row)
      case .conclusion(let row): source.sheet(row)
      case .document(let row): source.sheet(row)
      case .provision(let row): source.sheet(row)
      case .discrepancy(let row): source.sheet(row)
      }
  }
}

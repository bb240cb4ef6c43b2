internal import Meeting

extension Meeting {
  /// The values of this record among which a field chooses; `nil` where any text will do, or where
  /// the values are the same in every record.
  ///
  /// - Complexity: O(*n*) in the rows of the tables that have the values.
  func choices(of field: Query.Field) -> [Query.Choice]? {
    switch field {
    case .country: countries + regionalGroups.map { .init($0) }
    case .theme: themes.map { .init($0.id.rawValue, [$0.titles, $0.shortTitles]) }
    case .onBehalfOf:
      SpeakingGroup.allCases.map { .init($0.rawValue, $0.names) }
        + regionalGroups.map { .init($0) }
    case .cites: instruments.map { .init($0) }
    case .topic: topics.map { .init($0.id.rawValue, $0.names) }
    case .body: bodies.map { .init($0.id.rawValue, [$0.acronyms, $0.names]) }
    case .kind: kinds.map { .init($0, nil) }
    case .role: roles.map { .init($0, nil) }
    case .group, .section, .language, .has, .speaker, .asks, .label, .id, .paragraph: nil
    }
  }

  /// The countries that came, and those that are only spoken of.
  private var countries: [Query.Choice] {
    var known: Set<String> = []
    let present: [Query.Choice] = delegations.compactMap { delegation in
      guard delegation.kind == .country, let country = delegation.country,
        known.insert(country.iso2).inserted
      else { return nil }
      return .init(
        country.iso2, [delegation.names],
        others: (country.usualNames + Country.officialNames(country.iso2)).map(\.text),
        codes: [country.iso2, country.iso3])
    }
    let others = provisions.flatMap(\.countries) + officers.compactMap(\.country)
    return present
      + others.filter { known.insert($0).inserted }.map { iso2 in
        .init(iso2, [], others: Country.officialNames(iso2).map(\.text), codes: [iso2])
      }
  }

  /// The kinds of all rows.
  private var kinds: [String] {
    let rows: [[String]] = [
      SearchRecord.Kind.allCases.map(\.rawValue), delegations.map(\.kind.rawValue),
      themes.map(\.kind.rawValue), Point.Kind.allCases.map(\.rawValue),
      proceedings.map(\.kind), instruments.map(\.kind), bodies.map(\.kind),
      discrepancies.map(\.kind.rawValue), conclusions.map(\.kind.rawValue),
      documents.map(\.kind.rawValue), provisions.map(\.kind.rawValue),
    ]
    return rows.flatMap(\.self).filter { !$0.isEmpty }.unique
  }

  /// How people are listed, and in what capacity the first few thousands spoke: a large record has
  /// no other capacities, and to read all of it takes long.
  private var roles: [String] {
    let spoken = (0..<min(interventions.count, 5_000)).map { interventions[$0].capacity }
    return (participants.map(\.role.rawValue) + spoken).filter { !$0.isEmpty }.unique
  }
}

extension Query.Choice {
  fileprivate init(_ group: RegionalGroup) {
    self.init(group.id.rawValue, [group.acronyms, group.names])
  }

  fileprivate init(_ instrument: Instrument) {
    self.init(
      instrument.id.rawValue,
      [instrument.shortTitles, instrument.titles, instrument.citations].compactMap(\.self),
      others: instrument.codes)
  }
}

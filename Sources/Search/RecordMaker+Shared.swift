internal import Meeting

extension RecordMaker {
  /// The names by which what belongs to a delegation is found, and its field values.
  mutating func belonging(to id: Identifier<Delegation>?) -> [Int32] {
    guard let id, let delegation = meeting.delegations[id] else { return [] }
    return shared(.delegation, id.rawValue) { maker in
      maker.names(delegation.names, .delegation)
        + maker.names(delegation.acronyms, .delegation)
        + maker.names(delegation.country?.iso2, .country)
        + maker.names(delegation.country?.iso3, .country)
        + maker.usualNames(of: delegation, .name(.usualDelegation))
        + maker.values(of: delegation)
    }
  }

  /// The country, its codes and groups, and the section of a delegation.
  mutating func values(of delegation: Delegation) -> [Int32] {
    var spellings = values(delegation.section.rawValue, .section)
    guard let country = delegation.country else { return spellings }
    if delegation.kind == .country {
      spellings += values(delegation.names, .country)
      spellings += usualNames(of: delegation, .value(.country))
      spellings += officialNames(of: delegation, .value(.country))
    }
    spellings += values(country.iso2, .country) + values(country.iso3, .country)
    for group in delegation.groups { spellings += values(of: group, .country) }
    return spellings
  }

  /// The identifier, acronyms and names of a regional group.
  private mutating func values(
    of id: Identifier<RegionalGroup>, _ field: Query.Field
  ) -> [Int32] {
    guard let group = meeting.regionalGroups[id] else { return [] }
    return values(id.rawValue, field) + values(group.acronyms, field) + values(group.names, field)
  }

  mutating func spoken(for id: Identifier<RegionalGroup>?) -> [Int32] {
    guard let id, let group = meeting.regionalGroups[id] else { return [] }
    return shared(.behalf, id.rawValue) { maker in
      maker.names(group.acronyms, .onBehalfOf) + maker.names(group.names, .onBehalfOf)
        + maker.values(of: id, .onBehalfOf)
    }
  }

  /// A group and, for its spokesperson, the group as the one spoken for.
  mutating func group(_ group: SpeakingGroup, isSpokenFor: Bool = false) -> [Int32] {
    shared(.group, group.rawValue + (isSpokenFor ? "+" : "")) { maker in
      var spellings = maker.names(group.names, .group) + maker.values(group.rawValue, .group)
      if isSpokenFor {
        spellings +=
          maker.values(group.rawValue, .onBehalfOf) + maker.values(group.names, .onBehalfOf)
      }
      return spellings
    }
  }

  mutating func theme(_ id: Identifier<Theme>?) -> [Int32] {
    guard let id, let theme = meeting.themes[id] else { return [] }
    return shared(.theme, id.rawValue) { maker in
      maker.values(id.rawValue, .theme) + maker.values(theme.titles, .theme)
        + maker.values(theme.shortTitles, .theme)
    }
  }

  mutating func topic(_ id: Identifier<Topic>) -> [Int32] {
    guard let topic = meeting.topics[id] else { return [] }
    return shared(.topic, id.rawValue) { maker in
      maker.values(id.rawValue, .topic) + maker.values(topic.names, .topic)
    }
  }

  /// The instrument as one that is cited: by code, number and titles.
  mutating func cited(_ id: Identifier<Instrument>) -> [Int32] {
    guard let instrument = meeting.instruments[id] else { return [] }
    return shared(.instrument, id.rawValue) { maker in
      var spellings = maker.names(id.rawValue, .instrument)
      for code in instrument.codes { spellings += maker.values(code, .cites) }
      return spellings + maker.values(instrument.shortTitles, .cites)
        + maker.values(instrument.titles, .cites)
        + (instrument.citations.map { maker.values($0, .cites) } ?? [])
    }
  }

  mutating func mentioned(_ id: Identifier<Body>) -> [Int32] {
    guard let body = meeting.bodies[id] else { return [] }
    return shared(.body, id.rawValue) { maker in
      maker.names(body.acronyms, .body) + maker.values(id.rawValue, .body)
        + maker.values(body.acronyms, .body) + maker.values(body.names, .body)
    }
  }
}

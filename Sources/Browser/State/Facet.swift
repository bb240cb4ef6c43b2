internal import Meeting
internal import Wording

/// A value by which interventions can be narrowed, and how many of those shown have it.
struct Facet: Hashable, Sendable {
  /// What kind of value it is, such as `group`.
  let field: String
  let name: String
  /// What goes into the query, such as `group:workers`.
  let query: String
  /// The number of interventions that have it, of those that the filter leaves.
  var count: Int
}

extension Contents {
  /// The values that some interventions have, by kind, the most frequent first.
  func facets(of interventions: [Intervention]) -> [Facet] {
    var facets: [Facet] = []
    facets += ranked(interventions.map { [($0.group.names[language], $0.group.rawValue)] }, "group")
    facets += ranked(
      interventions.map { $0.delegation.flatMap { meeting.delegations[$0] }.map(country) ?? [] },
      "country")
    facets += ranked(
      interventions.map { meeting.topics(of: $0.id).map { ($0.names[language], $0.id.rawValue) } },
      "topic")
    facets += ranked(
      interventions.map { meeting.instruments(of: $0.id).map { (label(of: $0), $0.id.rawValue) } },
      "cites")
    facets += ranked(
      interventions.map { meeting.bodies(of: $0.id).map { (label(of: $0), $0.id.rawValue) } },
      "body")
    facets += ranked(
      interventions.map { intervention in
        meeting.points(of: intervention.id).map { (language.word($0.kind), $0.kind.rawValue) }
      }, "kind")
    facets += ranked(
      interventions.map { [(sureness(of: $0), $0.attribution.isDoubtful ? "doubt" : "")] }, "has")
    return facets
  }

  private func country(of delegation: Delegation) -> [(String, String)] {
    delegation.country.map { [(delegation.names[language], $0.iso2)] } ?? []
  }

  /// The values of one field, each counted once an intervention.
  private func ranked(_ values: [[(name: String, value: String)]], _ field: String) -> [Facet] {
    var facets: [Facet] = []
    var places: [String: Int] = [:]
    var last: [Int] = []
    for (intervention, values) in values.enumerated() {
      for (name, value) in values where !value.isEmpty {
        if let place = places[value] {
          if last[place] != intervention { facets[place].count += 1 }
          last[place] = intervention
        } else {
          places[value] = facets.count
          last.append(intervention)
          facets.append(
            Facet(
              field: field, name: field == "has" ? words.personInDoubt : name,
              query: "\(field):\(value)", count: 1))
        }
      }
    }
    return facets.enumerated().sorted {
      $0.element.count == $1.element.count
        ? $0.offset < $1.offset : $0.element.count > $1.element.count
    }.map(\.element)
  }
}

extension Attribution {
  /// Whether the record names nobody.
  fileprivate var isDoubtful: Bool {
    switch self {
    case .stated, .inferred: false
    case .oneOf, .unknown: true
    }
  }
}

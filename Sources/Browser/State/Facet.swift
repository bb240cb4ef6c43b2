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
  let count: Int
}

extension Contents {
  /// A value and how many interventions have it; `nil` for what they cannot be narrowed by.
  func facet(of value: SubjectCount) -> Facet? {
    let found: (field: String, name: String, value: String)? =
      switch value.subject {
      case .group(let group): ("group", group.names[language], group.rawValue)
      case .country(let country): ("country", name(ofCountry: country.iso2), country.iso2)
      case .topic(let id): ("topic", meeting.topics[id]?.names[language] ?? "", id.rawValue)
      case .instrument(let id):
        ("cites", meeting.instruments[id].map { label(of: $0) } ?? "", id.rawValue)
      case .body(let id): ("body", meeting.bodies[id].map { label(of: $0) } ?? "", id.rawValue)
      case .kind(let kind): ("kind", language.word(kind), kind.rawValue)
      case .notNamed: ("has", words.personInDoubt, "doubt")
      default: nil
      }
    return found.map {
      Facet(field: $0.field, name: $0.name, query: "\($0.field):\($0.value)", count: value.count)
    }
  }

  /// A value that no intervention has, as it stands in a query; `nil` for what is no such value.
  func facet(ofPart part: Substring) -> Facet? {
    let parts = part.split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    return subject(of: String(parts[1]), in: parts[0]).flatMap {
      facet(of: SubjectCount($0, 0))
    }
  }

  private func subject(of value: String, in field: Substring) -> MatrixHeader.Subject? {
    switch field {
    case "group": SpeakingGroup(rawValue: value).map { .group($0) }
    case "country": country(value).map { .country($0) }
    case "topic": meeting.topics[Identifier(value)].map { .topic($0.id) }
    case "cites": meeting.instruments[Identifier(value)].map { .instrument($0.id) }
    case "body": meeting.bodies[Identifier(value)].map { .body($0.id) }
    case "kind": Point.Kind(rawValue: value).map { .kind($0) }
    case "has": value == "doubt" ? .notNamed : nil
    default: nil
    }
  }

  private func country(_ iso2: String) -> Country? {
    meeting.delegations.lazy.compactMap(\.country).first { $0.iso2 == iso2 }
  }

  private func name(ofCountry iso2: String) -> String {
    meeting.delegations.first { $0.country?.iso2 == iso2 }?.names[language] ?? iso2
  }
}

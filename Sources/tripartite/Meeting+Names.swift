internal import Meeting

extension Meeting {
  /// Every name by which a reader may ask for something, in the order of the tables.
  var names: [(name: String, thing: Thing)] {
    let delegations = delegations.map { row in
      let thing: Thing =
        row.kind == .country
        ? .country(self.delegations.filter { $0.country == row.country && $0.kind == .country })
        : .delegation(row)
      return (row.names.all + row.acronyms.all, thing)
    }
    let rows: [([String], Thing)] =
      delegations
      + participants.filter { $0.sameAs == nil }.map { ([$0.name], .participant($0)) }
      + officers.map { ($0.offices.all + $0.unlistedName, .officer($0)) }
      + themes.map { ($0.shortTitles.all + $0.titles.all, .theme($0)) }
      + topics.map { ($0.names.all, .topic($0)) }
      + instruments.map { ($0.shortTitles.all + $0.titles.all, .instrument($0)) }
      + bodies.map { ($0.acronyms.all + $0.names.all, .body($0)) }
      + documents.map { ([$0.title, $0.symbol].compactMap(\.self), .document($0)) }
      + regionalGroups.map { ($0.acronyms.all + $0.names.all, .regionalGroup($0)) }
    return rows.flatMap { names, thing in names.map { ($0, thing) } }
  }

  /// Every identifier that a reader is likely to know.
  var identifiers: [String] {
    delegations.map(\.id.rawValue) + participants.map(\.id.rawValue)
      + themes.map(\.id.rawValue) + topics.map(\.id.rawValue) + instruments.map(\.id.rawValue)
      + bodies.map(\.id.rawValue) + documents.map(\.id.rawValue)
      + conclusions.map(\.id.rawValue) + regionalGroups.map(\.id.rawValue)
  }
}

extension Officer {
  /// The holder's name where no listing has it; somebody who is listed is asked for as a person.
  fileprivate var unlistedName: [String] {
    guard participant == nil, let person else { return [] }
    return [person]
  }
}

extension Names {
  /// The names that there are, each once.
  var all: [String] {
    var all: [String] = []
    for name in [english, french, spanish] where !name.isEmpty && !all.contains(name) {
      all.append(name)
    }
    return all
  }

  /// The names in one line, the one in `language` first.
  func line(in language: Language) -> String {
    let first = self[language]
    return ([first] + all.filter { $0 != first }).joined(separator: " / ")
  }
}

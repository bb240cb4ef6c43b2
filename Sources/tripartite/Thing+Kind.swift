internal import Meeting

extension Thing {
  /// The kinds of things by the word that a reader puts before a name, as in `group:EU`.
  enum Kind: String, CaseIterable {
    case intervention, proceeding, point, person, delegation, country, officer, theme, topic
    case instrument, body, group, conclusion, document, provision, discrepancy
  }

  var kind: Kind {
    switch self {
    case .intervention: .intervention
    case .proceeding: .proceeding
    case .point: .point
    case .participant: .person
    case .delegation: .delegation
    case .country: .country
    case .officer: .officer
    case .theme: .theme
    case .topic: .topic
    case .instrument: .instrument
    case .body: .body
    case .regionalGroup: .group
    case .conclusion: .conclusion
    case .document: .document
    case .provision: .provision
    case .discrepancy: .discrepancy
    }
  }

  /// Kind and identifier, which together mean this thing alone.
  var qualifiedIdentifier: String { "\(kind.rawValue):\(identifier)" }
}

extension Thing.Kind {
  /// The kind that a text begins with, and the rest of it; `nil` where it begins with none.
  static func leading(_ text: String) -> (kind: Thing.Kind, rest: String)? {
    guard let colon = text.firstIndex(of: ":"),
      let kind = Thing.Kind(rawValue: text[..<colon].lowercased())
    else { return nil }
    let rest = text[text.index(after: colon)...].drop { $0 == " " }
    return rest.isEmpty ? nil : (kind, String(rest))
  }
}

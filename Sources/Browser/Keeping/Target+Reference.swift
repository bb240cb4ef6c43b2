internal import Meeting
public import Notes

extension Target {
  /// By what the thing is marked and noted; `nil` for what has no identifier.
  public var reference: Reference? {
    guard let kind, let identifier else { return nil }
    return Reference(kind, identifier)
  }

  /// What kind of thing it is marked and noted as.
  var kind: Reference.Kind? {
    switch self {
    case .screen, .introduction, .leftOut, .value, .plot, .query: nil
    case .delegation: .delegation
    case .participant: .person
    case .officer: .officer
    case .theme: .theme
    case .intervention: .intervention
    case .proceeding: .proceeding
    case .point: .point
    case .conclusion: .conclusion
    case .document: .document
    case .provision: .provision
    case .topic: .topic
    case .instrument: .instrument
    case .body: .body
    case .discrepancy: .discrepancy
    }
  }

  /// The thing that is marked or noted; `nil` for a regional group, which has no page.
  init?(_ reference: Reference) {
    let id = reference.id
    switch reference.kind {
    case .delegation: self = .delegation(Identifier(id))
    case .person: self = .participant(Identifier(id))
    case .officer: self = .officer(Identifier(id))
    case .theme: self = .theme(Identifier(id))
    case .intervention: self = .intervention(Identifier(id))
    case .proceeding: self = .proceeding(Identifier(id))
    case .point: self = .point(Identifier(id))
    case .conclusion: self = .conclusion(Identifier(id))
    case .document: self = .document(Identifier(id))
    case .provision: self = .provision(Identifier(id))
    case .topic: self = .topic(Identifier(id))
    case .instrument: self = .instrument(Identifier(id))
    case .body: self = .body(Identifier(id))
    case .discrepancy: self = .discrepancy(Identifier(id))
    case .group: return nil
    }
  }
}

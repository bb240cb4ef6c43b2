/// A thing of a record by its kind and identifier, such as `intervention:i054`.
public struct Reference: Hashable, Sendable {
  /// What kinds of things there are, by the word that stands before the identifier.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case intervention, proceeding, point, person, delegation, officer, theme, topic
    case instrument, body, group, conclusion, document, provision, discrepancy
  }

  public let kind: Kind
  public let id: String

  /// A thing that the record may have or not.
  public init(_ kind: Kind, _ id: String) {
    self.kind = kind
    self.id = id
  }

  /// Reads what ``description`` writes; `nil` where it is no such thing.
  public init?(_ text: some StringProtocol) {
    guard let (name, id) = text.halves(at: ":"), let kind = Kind(rawValue: name), !id.isEmpty
    else { return nil }
    self.init(kind, id)
  }
}

extension Reference: CustomStringConvertible {
  /// The kind's word, a colon, and the identifier.
  public var description: String { "\(kind.rawValue):\(id)" }
}

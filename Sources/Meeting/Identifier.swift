/// The identifier of one `Entity`, as it stands in the `id` column of its table.
///
/// Two identifiers of different entities cannot be mistaken for one another.
public struct Identifier<Entity>: Hashable, Sendable {
  public let rawValue: String

  public init(_ rawValue: String) {
    self.rawValue = rawValue
  }
}

extension Identifier: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) {
    self.init(value)
  }
}

extension Identifier: CustomStringConvertible {
  public var description: String { rawValue }
}

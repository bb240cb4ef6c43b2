public import Meeting

/// One value of a listing, as the sinks write it.
public indirect enum ListingValue: Hashable, Sendable {
  case null
  case boolean(Bool)
  case string(String)
  case integer(Int)
  case number(Double)
  case list([ListingValue])
  case object([ListingField])
}

/// One named value of an object, in the order in which it is written.
public struct ListingField: Hashable, Sendable {
  public let key: String
  public let value: ListingValue

  public init(_ key: String, _ value: ListingValue) {
    self.key = key
    self.value = value
  }
}

extension ListingValue {
  /// The text; null where there is none.
  public static func text(_ text: String?) -> ListingValue {
    guard let text, !text.isEmpty else { return .null }
    return .string(text)
  }

  /// The number; null where there is none.
  public static func count(_ count: Int?) -> ListingValue {
    count.map(ListingValue.integer) ?? .null
  }

  /// The identifier; null where there is none.
  public static func id<Entity>(_ id: Identifier<Entity>?) -> ListingValue {
    text(id?.rawValue)
  }

  public static func ids<Entity>(_ ids: [Identifier<Entity>]) -> ListingValue {
    strings(ids.map(\.rawValue))
  }

  public static func strings(_ strings: [String]) -> ListingValue {
    .list(strings.map(ListingValue.string))
  }

  public static func integers(_ integers: some Sequence<Int>) -> ListingValue {
    .list(integers.map(ListingValue.integer))
  }

  /// An object of three languages; null in each that has no name.
  public static func names(_ names: Names) -> ListingValue {
    .object([
      ListingField("en", text(names.english)),
      ListingField("fr", text(names.french)),
      ListingField("es", text(names.spanish)),
    ])
  }

  /// The languages whose name is ours and not the record's, in the order `en`, `fr`, `es`.
  static func inferred(_ names: Names) -> ListingValue {
    strings(Language.allCases.filter(names.inferred.contains).map(\.rawValue))
  }
}

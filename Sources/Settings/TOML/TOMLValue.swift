/// A value of a TOML file, of the kinds that settings are made of.
enum TOMLValue: Hashable, Sendable {
  case string(String)
  case integer(Int)
  case boolean(Bool)
  case array([TOMLNode])
  case table(TOMLTable)
}

/// A value, and where it stands.
struct TOMLNode: Hashable, Sendable {
  var value: TOMLValue
  /// The line on which the value's name begins, or the value itself within an array; from 1.
  let line: Int
}

/// How dark a cell of counts is, in four steps that need no colour.
public enum Shade: Int, CaseIterable, Hashable, Sendable {
  case none, light, medium, dark, full

  /// What stands in a cell that counts nothing.
  public static let nothing: Character = "·"

  /// - Parameter highest: The value that is the darkest.
  public init(_ value: Int, of highest: Int) {
    guard value > 0, highest > 0 else {
      self = .none
      return
    }
    let step = (min(value, highest) * 4 + highest - 1) / highest
    self = Shade(rawValue: step) ?? .full
  }

  /// A blank for nothing, then ever more ink.
  public var character: Character {
    switch self {
    case .none: " "
    case .light: "░"
    case .medium: "▒"
    case .dark: "▓"
    case .full: "█"
    }
  }
}

/// One character cell of a frame.
public struct Cell: Hashable, Sendable {
  /// What the cell shows; `nil` in the cells that a wide character covers besides its first.
  public var character: Character?
  public var role: Role

  public init(character: Character?, role: Role = .plain) {
    self.character = character
    self.role = role
  }

  public static let blank = Cell(character: " ")
}

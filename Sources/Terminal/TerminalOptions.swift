/// What a reader may want of the terminal, or not.
public struct TerminalOptions: Hashable, Sendable {
  /// Whether colours may be used; attributes such as bold always are.
  public var usesColour: Bool
  /// Whether clicks and the wheel are reported; if so, text is selected with Shift held.
  public var usesMouse: Bool

  public init(usesColour: Bool, usesMouse: Bool) {
    self.usesColour = usesColour
    self.usesMouse = usesMouse
  }
}

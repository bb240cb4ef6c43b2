public import Screen

/// What a reader may want of the terminal, or not.
public struct TerminalOptions: Hashable, Sendable {
  /// Whether colours may be used; attributes such as bold always are.
  public var usesColour: Bool
  /// Whether clicks and the wheel are reported; if so, text is selected with Shift held.
  public var usesMouse: Bool

  /// How roles look.
  public var theme: Appearance

  public init(usesColour: Bool, usesMouse: Bool, theme: Appearance = .auto) {
    self.theme = theme
    self.usesColour = usesColour
    self.usesMouse = usesMouse
  }
}

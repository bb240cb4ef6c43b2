/// How roles look on the whole; what a role means is never told by colour alone.
public enum Appearance: String, CaseIterable, Hashable, Sendable {
  /// The few colours that can be read on black and on white alike.
  case auto
  /// More colours, for light letters on a dark ground.
  case dark
  /// More colours, for dark letters on a light ground.
  case light
  /// Bold, underlined and reversed, without colours.
  case mono
  /// The same without anything faint or slanted, for eyes that need contrast.
  case contrast
}

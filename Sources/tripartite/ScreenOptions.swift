public import ArgumentParser
public import Screen
internal import Settings

/// How the browser uses the terminal.
struct ScreenOptions: ParsableArguments {
  @Flag(
    name: [.customLong("no-colour"), .customLong("no-color")],
    help: "Use no colours (also: $NO_COLOR).")
  var withoutColour = false

  @Option(help: "auto, dark, light, mono or contrast.")
  var theme: Appearance?
  @Flag(help: "No lines; the last line says what is selected.")
  var accessible = false

  /// What is asked for, to be put before the other settings.
  var chosen: [(Setting, SettingValue?)] {
    [
      (.colour, withoutColour ? .word(Colour.never.rawValue) : nil),
      (.theme, theme.map { .word($0.rawValue) }), (.accessible, accessible ? .flag(true) : nil),
    ]
  }
}

extension Appearance: ExpressibleByArgument {}

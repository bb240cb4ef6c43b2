public import ArgumentParser
public import Screen
internal import Wording
internal import Settings

/// How the browser uses the terminal.
struct ScreenOptions: ParsableArguments {
  @Flag(
    name: [.customLong("no-colour"), .customLong("no-color")],
    help: ArgumentHelp(Program.words.noColourHelp))
  var withoutColour = false

  @Option(help: ArgumentHelp(Program.words.themeHelp))
  var theme: Appearance?
  @Flag(help: ArgumentHelp(Program.words.accessibleHelp))
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

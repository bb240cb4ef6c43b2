internal import Wording
internal import ArgumentParser
internal import Settings

/// How the browser uses the terminal.
struct ScreenOptions: ParsableArguments {
  @Flag(
    name: [.customLong("no-colour"), .customLong("no-color")],
    help: ArgumentHelp(Program.words.noColourHelp))
  var withoutColour = false

  /// What is asked for, to be put before the other settings.
  var chosen: [(Setting, SettingValue?)] {
    [(.colour, withoutColour ? .word(Colour.never.rawValue) : nil)]
  }
}

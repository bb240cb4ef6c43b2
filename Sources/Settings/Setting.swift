internal import Browser
internal import Meeting
internal import Screen

/// One thing that a reader may settle for all runs; ``all`` is the one table of them.
///
/// Reading the file, `tripartite config` and the help are made from it.
public struct Setting: Hashable, Sendable {
  /// The name in the file.
  public let name: String
  public let type: SettingType
  /// What it does, in a sentence.
  public let summary: String
  /// The value where nothing says another; `nil` where there is none, or the locale gives it.
  public let standard: SettingValue?
  /// What stands for the value in the example file where there is no standard one.
  let sample: SettingValue?
  /// The variable of the environment that goes before the file.
  public let variable: Variable?
  /// The option of the command line that goes before everything.
  public let option: String?

  /// A variable of the environment; one that is empty counts as not set.
  public struct Variable: Hashable, Sendable {
    public let name: String
    /// The value that it gives whatever it holds; `nil` where it holds the value.
    let meaning: SettingValue?
  }
}

extension Setting {
  public static let language = Setting(
    name: "language", type: .word(Language.allCases.map(\.rawValue)),
    summary: "The language of names; without it, the locale's.", standard: nil,
    sample: .word(Language.english.rawValue), variable: nil, option: "--language")

  public static let report = Setting(
    name: "report", type: .path, summary: "Your copy of the printed report, as plain text.",
    standard: nil, sample: .word("~/report.txt"),
    variable: Variable(name: "TRIPARTITE_REPORT", meaning: nil), option: "--report")

  public static let data = Setting(
    name: "data", type: .path,
    summary: "The folder of another record; without it, the bundled one.", standard: nil,
    sample: .word("~/meeting"), variable: Variable(name: "TRIPARTITE_DATA", meaning: nil),
    option: "--data")

  public static let colour = Setting(
    name: "colour", type: .word(Colour.allCases.map(\.rawValue)),
    summary: "Whether the browser uses colours; auto: if the terminal has them.",
    standard: .word(Colour.auto.rawValue), sample: nil,
    variable: Variable(name: "NO_COLOR", meaning: .word(Colour.never.rawValue)),
    option: "--no-colour")

  public static let theme = Setting(
    name: "theme", type: .word(Appearance.allCases.map(\.rawValue)),
    summary: "How the browser looks; auto is for dark and light grounds.",
    standard: .word(Appearance.auto.rawValue), sample: nil, variable: nil, option: "--theme")

  public static let accessible = Setting(
    name: "accessible", type: .flag,
    summary: "Whether the screen has no lines, and says what is selected.",
    standard: .flag(false), sample: nil, variable: nil, option: "--accessible")

  public static let mouse = Setting(
    name: "mouse", type: .flag,
    summary: "Whether clicks and the wheel act; if so, Shift selects text.",
    standard: .flag(true), sample: nil, variable: nil, option: nil)

  public static let start = Setting(
    name: "start", type: .word([Self.last] + BrowserScreen.startable.map(\.rawValue)),
    summary: "The screen on which the browser opens; last: where it was left.",
    standard: .word(Self.last), sample: nil, variable: nil, option: nil)

  /// The word for where the browser was left.
  static let last = "last"

  /// Every setting, in the order of the example file.
  public static let all = [language, report, data, colour, theme, accessible, mouse, start]

  /// The table of the file in which commands are given keys.
  static let keysTable = "keys"
}

/// Whether the browser uses colours.
public enum Colour: String, CaseIterable, Hashable, Sendable {
  case auto, always, never
}

extension BrowserScreen {
  /// The screens that can be shown first: those that a command opens.
  static let startable = Command.allCases.compactMap { command -> BrowserScreen? in
    if case .screen(let screen) = command { screen } else { nil }
  }
}

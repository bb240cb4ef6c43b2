public import Meeting
internal import Browser
internal import Screen
internal import Wording

/// One thing that a reader may settle for all runs; ``all`` is the one table of them.
///
/// Reading the file, `tripartite config` and the help are made from it.
public struct Setting: Hashable, Sendable {
  /// The name in the file.
  public let name: String
  public let type: SettingType
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
    standard: nil,
    sample: .word(Language.english.rawValue), variable: nil, option: "--language")

  public static let report = Setting(
    name: "report", type: .path,
    standard: nil, sample: .word("~/report.txt"),
    variable: Variable(name: "TRIPARTITE_REPORT", meaning: nil), option: "--report")

  public static let data = Setting(
    name: "data", type: .path,
    standard: nil,
    sample: .word("~/meeting"), variable: Variable(name: "TRIPARTITE_DATA", meaning: nil),
    option: "--data")

  public static let colour = Setting(
    name: "colour", type: .word(Colour.allCases.map(\.rawValue)),

    standard: .word(Colour.auto.rawValue), sample: nil,
    variable: Variable(name: "NO_COLOR", meaning: .word(Colour.never.rawValue)),
    option: "--no-colour")

  public static let theme = Setting(
    name: "theme", type: .word(Appearance.allCases.map(\.rawValue)),
    standard: .word(Appearance.auto.rawValue), sample: nil, variable: nil, option: "--theme")

  public static let accessible = Setting(
    name: "accessible", type: .flag,
    standard: .flag(false), sample: nil, variable: nil, option: "--accessible")

  public static let mouse = Setting(
    name: "mouse", type: .flag,

    standard: .flag(true), sample: nil, variable: nil, option: nil)

  public static let start = Setting(
    name: "start", type: .word([Self.last] + BrowserScreen.startable.map(\.rawValue)),
    standard: .word(Self.last), sample: nil, variable: nil, option: nil)

  /// The word for where the browser was left.
  static let last = "last"

  /// Every setting, in the order of the example file.
  public static let all = [language, report, data, colour, theme, accessible, mouse, start]

  /// The table of the file in which commands are given keys.
  static let keysTable = "keys"
}

extension Setting {
  /// What it does, in a sentence.
  public func summary(in language: Language) -> String {
    let words = language.words
    return switch self {
    case .language: words.languageSetting
    case .report: words.reportSetting
    case .data: words.dataSetting
    case .colour: words.colourSetting
    case .theme: words.themeSetting
    case .accessible: words.accessibleSetting
    case .mouse: words.mouseSetting
    case .start: words.startSetting
    default: name
    }
  }
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

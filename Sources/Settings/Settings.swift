public import Browser
public import Meeting
public import Screen

/// The settings in force, and where each of them comes from.
///
/// The command line goes before the environment, that before the file, and the file before the
/// locale and the standard values.
public struct Settings: Sendable {
  /// Where a value comes from.
  public enum Origin: Hashable, Sendable {
    case standard
    case locale
    case file(line: Int)
    case environment(variable: String)
    case option(String)
  }

  /// A value in force.
  public struct Choice: Hashable, Sendable {
    /// `nil` where there is none.
    public let value: SettingValue?
    public let origin: Origin
  }

  /// The settings file; `nil` where the environment does not say where one would be.
  public let file: SettingsFile?
  private let choices: [String: Choice]

  /// Settles every setting.
  ///
  /// - Parameters:
  ///   - environment: The value of a variable.
  ///   - options: What the command line asks for.
  ///   - locale: The language of the locale.
  public init(
    file: SettingsFile?, environment: (String) -> String?, options: [Setting: SettingValue] = [:],
    locale: Language
  ) {
    self.file = file
    let choices = Setting.all.map { setting in
      let choice =
        Self.choice(of: setting, option: options[setting])
        ?? Self.choice(of: setting, environment: environment)
        ?? file?.values[setting].map { Choice(value: $0.value, origin: .file(line: $0.line)) }
      return (setting.name, choice ?? Self.standard(setting, locale: locale))
    }
    self.choices = Dictionary(uniqueKeysWithValues: choices)
  }

  /// The value of a setting that is in force.
  public subscript(setting: Setting) -> Choice {
    choices[setting.name] ?? Choice(value: setting.standard, origin: .standard)
  }

  private static func choice(of setting: Setting, option value: SettingValue?) -> Choice? {
    guard let value, let option = setting.option else { return nil }
    return Choice(value: value, origin: .option(option))
  }

  private static func choice(
    of setting: Setting, environment: (String) -> String?
  ) -> Choice? {
    guard let variable = setting.variable, let text = environment(variable.name), !text.isEmpty
    else { return nil }
    return Choice(
      value: variable.meaning ?? .word(text), origin: .environment(variable: variable.name))
  }

  private static func standard(_ setting: Setting, locale: Language) -> Choice {
    guard setting == .language else { return Choice(value: setting.standard, origin: .standard) }
    return Choice(value: .word(locale.rawValue), origin: .locale)
  }
}

extension Settings {
  public var language: Language { word(.language).flatMap(Language.init) ?? .english }
  public var colour: Colour { word(.colour).flatMap(Colour.init) ?? .auto }
  public var start: BrowserScreen { word(.start).flatMap(BrowserScreen.init) ?? .start }
  /// Whether the browser opens where it was left.
  public var resumes: Bool { word(.start) == Setting.last }
  public var theme: Appearance { word(.theme).flatMap(Appearance.init) ?? .auto }
  /// Whether the screen is one for programs that read it aloud.
  public var isAccessible: Bool { self[.accessible].value == .flag(true) }
  /// Whether clicks and the wheel act.
  public var usesMouse: Bool { self[.mouse].value != .flag(false) }
  /// The path of the reader's copy of the report.
  public var report: String? { word(.report) }
  /// The path of the data folder; `nil` for the bundled record.
  public var data: String? { word(.data) }
  /// The keys in force.
  public var keys: KeyTable { file?.keys ?? .standard }

  /// What in the file cannot be followed, each in one line.
  public var mistakes: [String] {
    guard let file else { return [] }
    return file.mistakes.map { file.description(of: $0, in: language) }
  }

  private func word(_ setting: Setting) -> String? {
    guard case .word(let word) = self[setting].value else { return nil }
    return word
  }
}

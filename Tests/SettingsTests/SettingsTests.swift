import Browser
import Meeting
import Screen
import Testing

@testable import Settings

/// Which of several values is in force, and that it says where it comes from.
@Suite struct SettingsPrecedenceTests {
  private func settings(
    _ text: String? = nil, environment: [String: String] = [:],
    options: [Setting: SettingValue] = [:], locale: Language = .spanish
  ) -> Settings {
    Settings(
      file: text.map { SettingsFileTests.file($0) }, environment: { environment[$0] },
      options: options, locale: locale)
  }

  @Test func withoutAnythingTheStandardsAndTheLocaleCount() {
    let settings = settings()
    #expect(settings.language == .spanish && settings[.language].origin == .locale)
    #expect(settings.report == nil && settings.data == nil)
    #expect(settings.colour == .auto && settings.usesMouse && settings.start == .start)
    #expect(settings.keys == .standard && settings.mistakes == [])
    for setting in Setting.all where setting != .language {
      #expect(settings[setting] == .init(value: setting.standard, origin: .standard))
    }
  }

  @Test func theFileGoesBeforeTheLocaleAndTheStandards() {
    let settings = settings(
      "language = \"fr\"\nmouse = false\ncolour = \"never\"\nstart = \"people\"\n")
    #expect(settings.language == .french && settings[.language].origin == .file(line: 1))
    #expect(!settings.usesMouse && settings[.mouse].origin == .file(line: 2))
    #expect(settings.colour == .never && settings.start == .people)
  }

  @Test func theEnvironmentGoesBeforeTheFile() {
    let settings = settings(
      "report = \"/a\"\ndata = \"/b\"\ncolour = \"always\"",
      environment: ["TRIPARTITE_REPORT": "/c", "TRIPARTITE_DATA": "", "NO_COLOR": "1"])
    #expect(settings.report == "/c")
    #expect(settings[.report].origin == .environment(variable: "TRIPARTITE_REPORT"))
    #expect(settings.data == "/b" && settings[.data].origin == .file(line: 2))
    #expect(settings.colour == .never)
    #expect(settings[.colour].origin == .environment(variable: "NO_COLOR"))
  }

  @Test func theCommandLineGoesBeforeEverything() {
    let settings = settings(
      "language = \"fr\"\nreport = \"/a\"", environment: ["TRIPARTITE_REPORT": "/b"],
      options: [.language: .word("en"), .report: .word("/c"), .colour: .word("never")])
    #expect(settings.language == .english && settings[.language].origin == .option("--language"))
    #expect(settings.report == "/c" && settings[.report].origin == .option("--report"))
    #expect(settings.colour == .never && settings[.colour].origin == .option("--no-colour"))
  }

  @Test func looksAndTheFirstScreenAreThoseAskedFor() {
    #expect(settings().theme == .auto && !settings().isAccessible && settings().resumes)
    let file = settings("theme = \"dark\"\naccessible = true\nstart = \"start\"")
    #expect(file.theme == .dark && file.isAccessible && !file.resumes && file.start == .start)
    let last = settings("start = \"last\"")
    #expect(last.resumes && last.start == .start)
    #expect(settings(options: [.theme: .word("mono")]).theme == .mono)
  }

  @Test func aValueThatIsAMistakeLeavesTheNextInForce() {
    let settings = settings("language = \"de\"\ncolour = 7")
    #expect(settings.language == .spanish && settings[.language].origin == .locale)
    #expect(settings.colour == .auto && settings.mistakes.count == 2)
  }

  @Test func settingsHaveNamesOfTheirOwnAndSayWhatTheyDo() {
    #expect(Set(Setting.all.map(\.name)).count == Setting.all.count)
    #expect(!Setting.all.map(\.name).contains(Setting.keysTable))
    for setting in Setting.all {
      #expect(
        setting.summary(in: .english).hasSuffix(".") && setting.summary(in: .english).count < 70)
      #expect(setting.standard != nil || setting.sample != nil)
    }
  }
}

import Testing

@Suite struct LanguageEnvironmentTests {
  @Test(arguments: [
    (["LC_ALL": "es_PE.UTF-8", "LANG": "fr_FR"], "Apertura"),
    (["LC_ALL": "", "LC_MESSAGES": "fr_CH", "LANG": "es_ES"], "Ouverture"),
    (["LC_ALL": "", "LANG": "es"], "Apertura"),
    (["LC_ALL": "C", "LANG": "fr_FR.UTF-8"], "Opening"),
    (["LC_ALL": "", "LANG": "de_CH.UTF-8"], "Opening"),
    (["LC_ALL": "", "LANG": "fr@euro"], "Ouverture"),
    (["LC_ALL": ""], "Opening"),
  ])
  func theLocaleGivesTheLanguageOfTheNames(environment: [String: String], title: String) throws {
    let run = try ProgramRun(
      "interventions", "theme:opening", "--format", "table", environment: environment)
    #expect(run.lines.dropFirst().allSatisfy { $0.contains("  \(title)  ") })
    #expect(run.lines.count > 2)
  }

  @Test func theLanguageAskedForGoesBeforeTheLocale() throws {
    let run = try ProgramRun(
      "interventions", "theme:opening", "--format", "table", "--language", "en",
      environment: ["LC_ALL": "fr_FR.UTF-8"])
    #expect(run.lines.dropFirst().allSatisfy { $0.contains("  Opening  ") })
  }
}

import Foundation
import Testing

/// What the settings file does to the commands.
@Suite(.timeLimit(.minutes(5))) struct SettingsInForceTests {
  private func titles(_ arguments: [String: String], _ options: String = "") throws -> String {
    let settings = arguments.map { "\($0)='\($1)'" }.joined(separator: " ")
    return try ProgramRun(
      shell: "\(settings) $T interventions theme:opening --format table \(options)"
    ).output
  }

  @Test func theLanguageOfTheFileGoesBeforeTheLocaleAndAfterTheOption() throws {
    let folder = try SettingsFolder("language = \"fr\"\n")
    let environment = ["LC_ALL": "es_ES.UTF-8", "XDG_CONFIG_HOME": folder.path]
    #expect(try titles(environment).contains("  Ouverture  "))
    #expect(try titles(environment, "--language en").contains("  Opening  "))
    #expect(try titles(["LC_ALL": "es_ES.UTF-8"]).contains("  Apertura  "))
  }

  @Test(arguments: [("en", "is not there"), ("fr", "n'existe pas"), ("es", "no existe")])
  func aSettingsFileThatIsNamedAndMissingIsOneLine(language: String, words: String) throws {
    let run = try ProgramRun(
      "themes", "--language", language, environment: ["TRIPARTITE_CONFIG": "/none/c.toml"])
    #expect(run.status == 0 && run.lines.count > 5)
    #expect(try run.errorLine.hasPrefix("/none/c.toml: \(words)"))
  }

  @Test func mistakesStandBesideTheOutputAndNotInIt() throws {
    let folder = try SettingsFolder("language = de\n")
    let run = try ProgramRun("themes", "--format", "csv", environment: folder.environment)
    let plain = try ProgramRun("themes", "--format", "csv")
    #expect(run.status == 0 && run.output == plain.output)
    #expect(try run.errorLine == "config.toml:1: de has no quotation marks, expected \"de\"")
  }

  @Test func aWrongReportInTheFileIsOneLineAndShowGoesOn() throws {
    let folder = try SettingsFolder("\nreport = \"nothing.txt\"\n")
    let run = try ProgramRun("show", "54", environment: folder.environment)
    let plain = try ProgramRun("show", "54")
    #expect(run.status == 0 && run.output == plain.output)
    #expect(
      try run.errorLine == "config.toml:2: report: \(folder.path)/tripartite/nothing.txt: "
        + "no such file, expected the report as plain text")
  }

  @Test func verifyWithAWrongReportInTheFileSaysSoAndStops() throws {
    let folder = try SettingsFolder("report = \"/nonexistent/r.txt\"\n")
    let run = try ProgramRun("verify", environment: folder.environment)
    #expect(run.status == 2 && run.output == "")
    #expect(try run.errorLine.hasPrefix("config.toml:1: report: /nonexistent/r.txt: no such file"))
  }

  @Test func aWrongReportOnTheCommandLineStopsAsBefore() throws {
    let folder = try SettingsFolder("report = \"/nonexistent/a.txt\"\n")
    let run = try ProgramRun(
      "show", "54", "--report", "/nonexistent/b.txt", environment: folder.environment)
    #expect(run.status == 2)
    #expect(try run.errorLine.hasPrefix("tripartite: /nonexistent/b.txt: no such file"))
  }

  @Test func aWrongDataFolderIsNeverReplacedByAnotherRecord() throws {
    let folder = try SettingsFolder("data = \"/nonexistent/record\"\n")
    let run = try ProgramRun("themes", environment: folder.environment)
    #expect(run.status == 2 && run.output == "")
    #expect(
      run.errors.hasSuffix(
        "tripartite: data is set in config.toml:1; mend it there, or give another record after "
          + "--data\n"))
    let check = try ProgramRun("check", environment: folder.environment)
    #expect(check.status == 2)
    let other = try ProgramRun(
      "check", environment: folder.environment.merging(["TRIPARTITE_CONFIG": "/dev/null"]) { $1 })
    #expect(other.status == 0 && other.errors == "")
  }

  @Test func helpAndVersionNeedNoSettings() throws {
    let folder = try SettingsFolder("language = de\n")
    for option in ["--help", "--version"] {
      #expect(try ProgramRun(option, environment: folder.environment).errors == "")
    }
  }
}

import Foundation
import Testing

@Suite struct ManualTests {
  static let languages = ["en", "fr", "es"]

  private func manual(in language: String = "en") throws -> String {
    let run = try ProgramRun("manual", "--language", language)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    return run.output
  }

  /// The page as a reader of `man` sees it, in one line.
  private func shown(_ page: String) -> String {
    page.replacing("\\-", with: "-").replacing("\\(aq", with: "'").replacing("\\(dq", with: "\"")
      .replacing("\\(ti", with: "~").replacing("\\(ha", with: "^").replacing("\n", with: " ")
  }

  @Test func theManualHasEveryCommandThatHelpHas() throws {
    let page = shown(try manual())
    for command in TripartiteTests.commands + ["verify", "config"] {
      #expect(page.contains(".B \(command)"), "\(command)")
    }
    for hidden in ["manual", "completions", "complete"] {
      #expect(!page.contains(".B \(hidden)"), "\(hidden)")
    }
  }

  @Test func theManualHasEveryKeyAndCommandOfTheTable() throws {
    let page = shown(try manual())
    let config: [String: Any] = try ProgramRun("config", "--format", "json").json()
    let keys = try #require(config["keys"] as? [[String: Any]])
    #expect(keys.count > 40)
    for entry in keys {
      let name = try #require(entry["command"] as? String)
      let summary = try #require(entry["summary"] as? String)
      #expect(page.contains("\(summary) (\(name))."), "\(name)")
    }
  }

  @Test func theManualHasEverySettingAndItsVariable() throws {
    let page = shown(try manual())
    let config: [String: Any] = try ProgramRun("config", "--format", "json").json()
    for setting in try #require(config["settings"] as? [[String: Any]]) {
      let name = try #require(setting["name"] as? String)
      #expect(page.contains(".B \(name) "), "\(name)")
    }
    for variable in ["NO_COLOR", "TRIPARTITE_DATA", "TRIPARTITE_REPORT", "TRIPARTITE_CONFIG"] {
      #expect(page.contains(".B \(variable)"), "\(variable)")
    }
  }

  @Test func theManualTellsOfNoColourAndOfTheCache() throws {
    let page = shown(try manual())
    #expect(page.contains(".B NO_COLOR Where it is set to anything, nothing is in colour."))
    #expect(page.contains(".B $XDG_CACHE_HOME/tripartite The index of large records"))
  }

  @Test(arguments: ["fr", "es"])
  func noOptionOfTheOtherManualsIsExplainedInEnglish(language: String) throws {
    let page = shown(try manual(in: language))
    for words in ["Show the version", "Show help", "THING", "FOLDER", " FILE ", "QUERY"] {
      #expect(!page.contains(words), "\(words)")
    }
  }

  @Test func theManualHasTheSectionsThatReadersLookFor() throws {
    let page = try manual()
    let sections = page.split(separator: "\n").filter { $0.hasPrefix(".SH ") }.map {
      $0.dropFirst(4)
    }
    #expect(
      sections == [
        "NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "OPTIONS", "KEYS", "QUERIES", "SETTINGS",
        "EXIT STATUS", "ENVIRONMENT", "FILES", "EXAMPLES", "SEE ALSO",
      ])
    for status in 0...2 { #expect(page.contains(".TP\n.B \(status)\n")) }
    #expect(page.contains("\"tripartite 0.1.0\""))
    #expect(page.unicodeScalars.allSatisfy { $0.isASCII })
  }

  @Test func theExamplesOfTheManualWork() throws {
    let page = try manual()
    let start = try #require(page.range(of: ".SH EXAMPLES\n.nf\n")).upperBound
    let end = try #require(page.range(of: "\n.fi", range: start..<page.endIndex)).lowerBound
    let examples = String(page[start..<end]).replacing("\n", with: "\u{1}")
    let lines = shown(examples).split(separator: "\u{1}")
    #expect(lines.count == 6)
    for line in lines where line != "tripartite" {
      let command = String(line).replacing("| less", with: "").replacing("> points.csv", with: "")
      let run = try ProgramRun(shell: command.replacing("tripartite", with: "$T"))
      #expect(run.status == 0, "\(line)")
      #expect(!run.output.isEmpty, "\(line)")
    }
  }

  @Test(arguments: languages)
  func manReadsTheManualWithoutAWarning(language: String) throws {
    let groff = try ProgramRun(
      shell: "$T manual --language \(language) | groff -ww -mandoc -Tutf8 -z")
    #expect(groff.errors.isEmpty)
    #expect(groff.status == 0)
  }

  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/mandoc")),
    arguments: languages)
  func mandocFindsNothingToMend(language: String) throws {
    let lint = try ProgramRun(shell: "$T manual --language \(language) | mandoc -T lint")
    #expect(lint.output.isEmpty)
    #expect(lint.status == 0)
  }

  @Test func theEnglishManualIsThatOfEveryLocale() throws {
    let french = try ProgramRun("manual", environment: ["LC_ALL": "fr_FR.UTF-8"])
    #expect(french.output == (try manual()))
  }

  /// What begins each paragraph; the same where a page is a translation of another.
  private func skeleton(_ page: String) -> [String] {
    page.split(separator: "\n").filter { $0.hasPrefix(".") }
      .map { String($0.split(separator: " ")[0]) }
  }

  @Test(arguments: ["fr", "es"])
  func theOtherManualsSayTheSameInTheirWords(language: String) throws {
    let (english, other) = (try manual(), try manual(in: language))
    #expect(skeleton(other) == skeleton(english))
    #expect(other.unicodeScalars.allSatisfy { $0.isASCII })
    // No line of more than a few words is the English one, but for names and examples.
    let lines = { (page: String) in
      Set(page.split(separator: "\n").filter { $0.split(separator: " ").count > 5 })
    }
    let names = /(?:[a-z]+[,.] ?)+|tripartite .*/
    let same = lines(english).intersection(lines(other)).filter { $0.wholeMatch(of: names) == nil }
    #expect(same.sorted() == [])
  }
}

import Foundation
import Testing

@Suite(.timeLimit(.minutes(5))) struct StatsCommandTests {
  private static let plots = [
    "course", "roles", "honorifics", "instruments", "topics", "kinds", "speakers",
  ]

  @Test func everyFormatHasEveryPlot() throws {
    let json = try ProgramRun("stats", "--format", "json").json(as: [[String: Any]].self)
    #expect(json.map { $0["plot"] as? String } == Self.plots)
    let csv = try ProgramRun("stats", "--format", "csv").lines
    #expect(
      Set(csv.dropFirst().compactMap { $0.split(separator: ",").first.map(String.init) })
        == Set(Self.plots))
    for format in ["table", "markdown"] {
      let run = try ProgramRun("stats", "--format", format)
      for plot in json {
        let title = try #require(plot["title"] as? String)
        #expect(run.output.contains(title))
      }
      #expect(run.status == 0 && run.errors.isEmpty)
    }
  }

  @Test(arguments: plots)
  func aPlotOfItsOwnIsTheOneOfAll(plot: String) throws {
    let one = try ProgramRun("stats", "--plot", plot, "--format", "table").output
    #expect(try ProgramRun("stats", "--format", "table").output.contains(one))
    #expect(one.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func besideEveryBarStandsItsNumber() throws {
    let lines = try ProgramRun("stats", "--plot", "instruments", "--format", "table").lines
    let numbers = [28, 27, 12, 12, 9, 9, 8, 7, 7, 6, 5, 5]
    for (line, number) in zip(lines.dropFirst(2), numbers) {
      let bar = try #require(
        line.split(separator: " ").first { $0.contains { "█▏▎▍▌▋▊▉".contains($0) } })
      #expect(line.contains("\(bar) ") && line.contains(" \(number) "), "\(line)")
    }
    #expect(lines.contains("  956 other points cite none."))
    #expect(lines.contains { $0.hasPrefix("  28 more: ") })
  }

  @Test func theCourseIsAStripForEachGroupAlongTheThemes() throws {
    let lines = try ProgramRun("stats", "--plot", "course", "--format", "table").lines
    #expect(lines[1].contains("│Opening") && lines[1].contains("│Skills"))
    let strips = lines[2...7]
    #expect(strips.allSatisfy { $0.count { $0 == "│" } == 8 })
    #expect(Set(strips.map { $0.prefix { $0 != "│" }.count }).count == 1)
    #expect(strips.map { $0.split(separator: " ").last } == ["56", "9", "10", "6", "10", "6"])
    #expect(strips.last?.contains("███│") == true)
  }

  @Test func whatTheListDoesNotSayIsShownAsUnknown() throws {
    let lines = try ProgramRun("stats", "--plot", "honorifics", "--format", "table").lines
    #expect(lines[1].hasSuffix("Ms   Mr  Unknown"))
    #expect(lines.contains { $0.hasPrefix("Total ") && $0.hasSuffix(" 74  102       48") })
    #expect(lines.contains { $0.hasPrefix("  48 unknown: none is printed") })
  }

  @Test func aLimitShowsMoreRows() throws {
    let few = try ProgramRun("stats", "--plot", "topics", "--limit", "3", "--format", "table").lines
    #expect(few.count == 2 + 3 + 1 + 3)
    let all = try ProgramRun("stats", "--plot", "topics", "--limit", "46", "--format", "table")
    #expect(!all.output.contains(" more: "))
    #expect(try ProgramRun("stats", "--limit", "0").status == 2)
  }

  @Test func aQueryLeavesWhatTheListingsLeave() throws {
    let json = try ProgramRun("stats", "country:ke", "--format", "json")
      .json(as: [[String: Any]].self)
    for (plot, listing) in [
      ("speakers", "interventions"), ("kinds", "points"), ("roles", "people"),
    ] {
      let rows = try ProgramRun(listing, "country:ke", "--format", "json").json(as: [Any].self)
      let total = json.first { $0["plot"] as? String == plot }?["total"] as? Int
      #expect(total == rows.count, "\(plot)")
    }
  }

  @Test func plotsOfNothingAreLeftOutAndNamed() throws {
    let run = try ProgramRun("stats", "theme:skills", "--format", "table")
    #expect(try run.errorLine == "tripartite: nothing to plot for roles, honorifics")
    #expect(run.status == 0)
    #expect(!run.output.contains("People by"))
    let none = try ProgramRun("stats", "theme:skills", "--plot", "roles", "--format", "table")
    #expect(none.status == 1 && none.output.isEmpty)
    #expect(try none.errorLine.hasPrefix("tripartite: nothing in people matches theme:skills; "))
  }

  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")),
    arguments: [40, 60, 80, 132])
  func plotsFitTheTerminal(width: Int) throws {
    let run = try ProgramRun(
      shell: "script -qec \"stty cols \(width) rows 24; $T stats\" /dev/null")
    let lines = run.output.replacingOccurrences(of: "\r", with: "").split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= width }, "\(lines.filter { $0.count > width })")
    #expect(lines.count > 60)
    let isCut = lines.contains { $0.hasPrefix("  The numbers of every") }
    #expect(isCut == (width < 80))
  }

  @Test func inALocaleOfASCIITheBarsAreASCII() throws {
    let run = try ProgramRun("stats", "--format", "table", environment: ["LC_ALL": "C"])
    #expect(run.output.utf8.allSatisfy { $0 < 0x80 })
    #expect(run.output.contains(" ####"))
    #expect(!run.output.contains("?"))
    let latin = try ProgramRun(
      "stats", "--format", "table", environment: ["LC_ALL": "fr_FR.ISO-8859-1"])
    #expect(latin.output.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func anUnknownPlotIsOneLineWithTheMend() throws {
    let run = try ProgramRun("stats", "--plot", "cours")
    #expect(
      try run.errorLine == """
        tripartite: --plot is 'cours', expected one of course, roles, honorifics, instruments, \
        topics, kinds, speakers; did you mean 'course'?
        """)
    #expect(run.status == 2)
  }
}

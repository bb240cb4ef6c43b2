import Foundation
import Testing

@Suite struct ListingCommandTests {
  @Test(arguments: TripartiteTests.listings)
  func everyListingComesInEveryFormat(command: String) throws {
    let csv = try ProgramRun(command, "--format", "csv")
    let json = try ProgramRun(command, "--format", "json")
    let table = try ProgramRun(command, "--format", "table")
    let markdown = try ProgramRun(command, "--format", "markdown")
    for run in [csv, json, table, markdown] {
      #expect(run.status == 0)
      #expect(run.errors.isEmpty)
    }
    let rows = try json.json(as: [[String: Any]].self)
    #expect(!rows.isEmpty)
    #expect(csv.lines.count == rows.count + 1)
    #expect(table.lines.count == rows.count + 1)
    #expect(markdown.lines.count == rows.count + 2)
  }

  @Test func aPipeGetsCSVWhereNoFormatIsAskedFor() throws {
    #expect(
      try ProgramRun("themes").output == ProgramRun("themes", "--format", "csv").output)
  }

  @Test func aTableStandsInColumnsAndIsNotCutInAPipe() throws {
    let lines = try ProgramRun("themes", "--format", "table").lines
    let column = try #require(lines.first?.range(of: "Paragraphs")).lowerBound
    let offset = try #require(lines.first).distance(from: lines[0].startIndex, to: column)
    for line in lines.dropFirst() {
      #expect(line.dropFirst(offset - 2).hasPrefix("  "), "\(line)")
      #expect(line.dropFirst(offset).first?.isNumber == true, "\(line)")
      #expect(!line.contains("…"))
    }
  }

  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")),
    arguments: [40, 80, 120])
  func aTableIsCutToTheWidthOfATerminal(width: Int) throws {
    let run = try ProgramRun(
      shell: "script -qec \"stty cols \(width) rows 24; $T interventions\" /dev/null")
    let lines = run.output.replacingOccurrences(of: "\r", with: "").split(separator: "\n")
    #expect(lines.count == 98)
    #expect(lines.allSatisfy { $0.count <= width })
    #expect(lines.contains { $0.contains("…") })
  }

  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")),
    arguments: [40, 80])
  func howASpeakerIsKnownIsNeverCut(width: Int) throws {
    let run = try ProgramRun(
      shell: "script -qec \"stty cols \(width) rows 24; $T interventions\" /dev/null")
    let lines = run.output.replacingOccurrences(of: "\r", with: "").split(separator: "\n")
    let rows = try ProgramRun("interventions", "--format", "json").json(as: [[String: Any]].self)
    for (line, row) in zip(lines.dropFirst(), rows) {
      let known =
        switch row["attribution"] as? String {
        case "one_of": "1 of \((row["candidates"] as? [String] ?? []).count)"
        case "unknown": "not named"
        default: row["attribution"] as? String ?? "?"
        }
      #expect(line.contains("  \(known)"), "\(line)")
    }
  }

  @Test func aTableOfPointsNamesTheSpeakerInShort() throws {
    let lines = try ProgramRun("points", "para:50-57", "--format", "table").lines
    #expect(lines.contains { $0.hasPrefix("  50  Employers ") })
    #expect(lines.contains { $0.hasPrefix("  57  United States ") })
    #expect(!lines.contains { $0.contains("The Employer spokesperson") })
  }

  @Test func aQueryLeavesTheRowsThatMatchInRecordOrder() throws {
    let all = try ProgramRun("interventions").lines
    let some = try ProgramRun("interventions", "country:ke").lines
    #expect(some.count == 5)
    #expect(some == all.filter(Set(some).contains))
    #expect(some.dropFirst().allSatisfy { $0.contains("Kenya") })
  }

  @Test func theWordsOfAQueryAreJoinedByBlanks() throws {
    let one = try ProgramRun("interventions", "country:ke", "theme:skills")
    #expect(one.output == (try ProgramRun("interventions", "country:ke theme:skills").output))
    #expect(one.lines.count == 2)
  }

  @Test func aWordWithAMinusIsPartOfTheQueryAndNoOption() throws {
    let all = try ProgramRun("interventions", "country:ke").lines
    let opening = try ProgramRun("interventions", "country:ke", "theme:opening").lines
    let rest = try ProgramRun("interventions", "country:ke", "-theme:opening").lines
    #expect(all.count - 1 == opening.count - 1 + rest.count - 1)
    #expect(rest.count > 1 && rest.count < all.count)
  }

  @Test func optionsMayStandBeforeTheCommandOrAfterTheQuery() throws {
    let expected = try ProgramRun("themes", "--format", "json", "skills").output
    #expect(try ProgramRun("--format", "json", "themes", "skills").output == expected)
    #expect(try ProgramRun("themes", "skills", "--format=json").output == expected)
    #expect(try ProgramRun("--format=json", "themes", "--", "skills").output == expected)
  }

  @Test func nothingThatMatchesIsStatusOneWithTheMendOnStandardError() throws {
    let csv = try ProgramRun("delegations", "zzyzx")
    #expect(csv.status == 1)
    #expect(csv.lines.count == 1)
    #expect(csv.output.hasPrefix("id,section,kind,"))
    #expect(try csv.errorLine.hasPrefix("tripartite: nothing in delegations matches zzyzx; "))
    let json = try ProgramRun("delegations", "zzyzx", "--format", "json")
    #expect(json.output == "[]\n")
    #expect(json.status == 1)
    #expect(try ProgramRun("delegations", "zzyzx", "--format", "table").output.isEmpty)
  }

  @Test func aQueryThatIsNotWellFormedIsStatusTwo() throws {
    let run = try ProgramRun("interventions", "contry:ke")
    #expect(try run.errorLine.hasPrefix("tripartite: "))
    #expect(try run.errorLine.contains("country"))
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
  }

  @Test(arguments: [
    ("en", "Philippines"), ("fr", "Philippines"), ("es", "Filipinas"),
  ])
  func namesStandInTheLanguageAskedFor(language: String, name: String) throws {
    let run = try ProgramRun(
      "delegations", "country:ph", "--format", "table", "--language", language)
    #expect(run.output.contains(name))
  }
}

import Foundation
import Testing

@Suite(.timeLimit(.minutes(5))) struct MatrixCommandTests {
  private func matrix(_ arguments: String) throws -> [String: Any] {
    try ProgramRun(shell: "$T matrix \(arguments) --format json").json()
  }

  /// The identifiers of the rows of a listing.
  private func ids(_ arguments: String) throws -> Set<String> {
    let rows = try ProgramRun(shell: "$T \(arguments) --format json").json(as: [[String: Any]].self)
    return Set(rows.compactMap { $0["id"] as? String })
  }

  private func terminal(_ width: Int, _ arguments: String) throws -> [String] {
    let run = try ProgramRun(
      shell: "script -qec \"stty cols \(width) rows 24; $T matrix \(arguments)\" /dev/null")
    return run.output.replacingOccurrences(of: "\r", with: "").split(separator: "\n")
      .map(String.init)
  }

  @Test func theCommandOfTheContractWorks() throws {
    let object = try matrix("--by country --count points")
    #expect(object["counts"] as? String == "points")
    #expect(object["total"] as? Int == 1099)
    let rows = try #require(object["rows"] as? [[String: Any]])
    #expect(rows.contains { $0["id"] as? String == "KE" && $0["total"] as? Int == 28 })
  }

  @Test(arguments: [
    "country:ke", "group:workers theme:skills", "for:eu", "cites:c189", "country:ch -theme:skills",
    "topic:ratification", "has:doubt", "para:50-60",
  ])
  func theNumbersAreThoseOfTheListings(query: String) throws {
    for (count, listing) in [("interventions", "interventions"), ("points", "points")] {
      let object = try matrix("'\(query)' --by group --count \(count) --ids")
      let listed = try ids("\(listing) '\(query)'")
      #expect(object["total"] as? Int == listed.count, "\(query)")
      let cells = try #require(object["ids"] as? [[[String]]])
      #expect(Set(cells.flatMap { $0 }.flatMap { $0 }) == listed, "\(query)")
    }
  }

  @Test func everyCellIsWhatAQueryForItsHeadersLists() throws {
    let object = try matrix("--by country --ids")
    let rows = try #require(object["rows"] as? [[String: Any]])
    let columns = try #require(object["columns"] as? [[String: Any]])
    let cells = try #require(object["ids"] as? [[[String]]])
    for code in ["KE", "IT", "SE"] {
      let row = try #require(rows.firstIndex { $0["id"] as? String == code })
      for column in [0, 1, 3] {
        let theme = try #require(columns[column]["id"] as? String)
        // A country's group of countries matches country: as well.
        let listed = try ids("interventions country:\(code) theme:\(theme)")
        #expect(Set(cells[row][column]) == listed, "\(code) \(theme)")
      }
    }
  }

  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")),
    arguments: [40, 60, 80, 120],
    ["", "--by country --count points", "--by speaker --silent", "--by topic --across group"])
  func aTableNeverRunsOverTheEdge(width: Int, arguments: String) throws {
    let lines = try terminal(width, arguments)
    let table = lines.prefix { !$0.hasPrefix("Shades ") }.dropFirst()
    #expect(table.count > 3)
    #expect(table.allSatisfy { $0.count <= width }, "\(table.filter { $0.count > width })")
    // The totals stand under their heading.
    let edge = try #require(table.first).range(of: "Total")?.upperBound
    let column = try #require(edge.map { lines[1].distance(from: lines[1].startIndex, to: $0) })
    for line in table.dropFirst() {
      let last = line.dropFirst(column - 1).first
      #expect(last?.isNumber == true || last == "·", "\(line)")
    }
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")))
  func whatDoesNotFitIsSaid() throws {
    let lines = try terminal(40, "--by country --count points")
    #expect(
      lines.last == """
        tripartite: cut: 4 of 7 columns, and in whose name they spoke; --swap may fit, \
        --format csv has all
        """)
    #expect(!lines.dropLast().contains { $0.contains("79 for EU") })
    #expect(try !terminal(120, "").contains { $0.hasPrefix("tripartite:") })
  }

  @Test func nothingIsADotAndWhatThereIsIsShaded() throws {
    let lines = try ProgramRun("matrix", "--format", "table").lines
    #expect(lines[0] == "97 interventions by group and theme")
    #expect(lines[2].hasPrefix("Governments ") && lines[2].contains(" 11█ "))
    #expect(lines[7].hasPrefix("Observers ") && lines[7].contains(" 6▓ ") && lines[7].contains("·"))
    #expect(lines[8].hasPrefix("Total ") && lines[8].hasSuffix("  97"))
    #expect(lines[9] == "Shades are quarters of the highest count, 11.")
  }

  @Test func inALocaleOfASCIIEverythingIsDrawnInASCII() throws {
    let run = try ProgramRun(
      "matrix", "--by", "country", "--silent", "--format", "table", environment: ["LC_ALL": "C"])
    #expect(run.output.utf8.allSatisfy { $0 < 0x80 })
    #expect(run.output.contains("Cote d'Ivoire"))
    let own = try ProgramRun("matrix", "--by", "country", "--silent", "--format", "table")
    #expect(run.lines.map(\.count) == own.lines.map(\.count))
  }

  @Test func theChairIsLeftOutAndSaidToBe() throws {
    let object = try matrix("--no-chair")
    #expect(object["total"] as? Int == 81)
    #expect(object["chair"] as? Bool == false)
    let table = try ProgramRun("matrix", "--no-chair", "--format", "table").lines
    #expect(table[0] == "81 interventions by group and theme, the chair and the Office left out")
  }

  @Test(arguments: ["interventions", "paragraphs", "points"])
  func aQueryForWhatAPointDoesIsTheRowOfThatKind(count: String) throws {
    let asked = try matrix("kind:opposes --by topic --across group --count \(count)")
    let all = try matrix("--by kind --across topic --count \(count)")
    let kinds = try #require(all["rows"] as? [[String: Any]])
    let row = try #require(kinds.firstIndex { $0["id"] as? String == "opposes" })
    let cells = try #require(all["cells"] as? [[Int]])
    let topics = try #require(all["columns"] as? [[String: Any]]).map { $0["id"] as? String ?? "" }
    let expected = Dictionary(uniqueKeysWithValues: zip(topics, cells[row])).filter { $1 > 0 }
    let rows = try #require(asked["rows"] as? [[String: Any]])
    let counts = Dictionary(
      uniqueKeysWithValues: rows.map { ($0["id"] as? String ?? "", $0["total"] as? Int ?? 0) })
    #expect(counts == expected)
    #expect(counts["migration-governance"] == 2 && counts["ilo-role"] == nil)
    #expect(asked["total"] as? Int == kinds[row]["total"] as? Int)
  }

  @Test func partsOfAQueryThatAPointHasAllOfAreOfOnePoint() throws {
    let both = try matrix("kind:opposes label:spokesperson --by topic")
    let points = try ids("points kind:opposes group:workers or kind:opposes group:employers")
    #expect(both["total"] as? Int ?? 99 <= points.count)
    #expect(both["total"] as? Int ?? 0 > 0)
    let apart = try matrix("kind:opposes kind:asks --by topic")
    #expect(apart["total"] as? Int == 0)
    #expect(try #require(apart["without"] as? Int) > 0)
  }

  @Test func aRowOfACountrySaysWhatItsPeopleSaidForAGroup() throws {
    let run = try ProgramRun("matrix", "--by", "country", "--silent", "--format", "table")
    let line = try #require(run.lines.first { $0.hasPrefix("United Kingdom") })
    #expect(line.hasSuffix(" ·  10 under Workers"))
    #expect(
      run.lines.contains(
        "A country counts by what was said for it; what was said for a group stands under the "
          + "group."))
    #expect(try ProgramRun("matrix").lines.allSatisfy { !$0.hasPrefix("A country counts") })
  }

  @Test func whatStandsInNoCellIsSaid() throws {
    let lines = try ProgramRun(
      "matrix", "--by", "instrument", "--count", "points", "--format", "table"
    ).lines
    #expect(lines[0] == "143 points by instrument and theme")
    #expect(
      lines.suffix(2) == [
        "Cells may share what they count; totals count it once.", "956 more have no instrument.",
      ])
    let both = try ProgramRun("matrix", "--by", "topic", "--across", "body", "--format", "table")
    #expect(both.lines.last?.hasSuffix(" have no point with both topic and body.") == true)
  }

  @Test(arguments: [
    (
      "--by contry",
      "--by is 'contry', expected one of theme, group, country, speaker, attribution, "
        + "kind, topic, instrument, body; did you mean 'country'?"
    ),
    (
      "--count words",
      "--count is 'words', expected one of interventions, paragraphs, points"
    ),
    ("--order x", "--order is 'x', expected one of record, count"),
  ])
  func aMistakeIsOneLineWithTheMend(arguments: String, message: String) throws {
    let run = try ProgramRun(shell: "$T matrix \(arguments)")
    #expect(try run.errorLine == "tripartite: \(message)")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
  }

  @Test func nothingThatMatchesIsStatusOne() throws {
    let run = try ProgramRun("matrix", "xyzzy", "--format", "json")
    #expect(run.status == 1)
    #expect(try run.errorLine.hasPrefix("tripartite: nothing in interventions matches xyzzy; "))
    #expect(try run.json(as: [String: Any].self)["total"] as? Int == 0)
    #expect(try ProgramRun("matrix", "xyzzy", "--format", "table").output.isEmpty)
  }

  @Test func namesStandInTheLanguageAskedFor() throws {
    let run = try ProgramRun(
      "matrix", "--by", "country", "--format", "markdown", "--language", "es")
    #expect(run.lines[0].hasPrefix("| País | Apertura | "))
    #expect(run.output.contains("| Filipinas | "))
  }
}

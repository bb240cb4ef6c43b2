import Foundation
import Testing

@Suite struct CompareCommandTests {
  private func rows(_ arguments: String...) throws -> [[String: Any]] {
    let words = arguments.map { "'\($0)'" }.joined(separator: " ")
    return try ProgramRun(shell: "$T compare \(words) --format json").json(as: [[String: Any]].self)
  }

  private func paragraphs(_ rows: [[String: Any]], _ side: String) -> Set<Int> {
    Set(
      rows.flatMap { $0[side] as? [[String: Any]] ?? [] }.compactMap { $0["paragraph"] as? Int })
  }

  @Test func twoGroupsStandSideBySideOnATopic() throws {
    let rows = try rows("EU", "workers", "--topic", "fair-recruitment")
    #expect(rows.count == 1)
    #expect(rows.first?["topic"] as? String == "fair-recruitment")
    #expect(paragraphs(rows, "first") == [54])
    #expect(paragraphs(rows, "second").contains(51))
  }

  @Test func aThemeKeepsToItsParagraphs() throws {
    let rows = try rows("employers", "workers", "--theme", "skills")
    let themes = try ProgramRun("themes", "--format", "json").json(as: [[String: Any]].self)
    let skills = try #require(themes.first { $0["id"] as? String == "skills" })
    let first = try #require(skills["first_paragraph"] as? Int)
    let last = try #require(skills["last_paragraph"] as? Int)
    for side in ["first", "second"] {
      let found = paragraphs(rows, side)
      #expect(!found.isEmpty)
      #expect(found.allSatisfy { (first...last).contains($0) })
    }
  }

  @Test(arguments: [
    ("worker", "workers"), ("Arbeitgeber", nil), ("travailleurs", "workers"), ("CH", "suisse"),
    ("Switzerland", "CHE"), ("tomei", "manuela-tomei"), ("grulac", "GRULAC"),
  ])
  func aSideHasManyNames(name: String, other: String?) throws {
    let run = try ProgramRun("compare", name, "chair")
    guard let other else {
      #expect(run.status == 1)
      #expect(try run.errorLine.hasPrefix("tripartite: nothing is called '\(name)'; "))
      return
    }
    #expect(run.status == 0)
    #expect(run.output == (try ProgramRun("compare", other, "chair").output))
  }

  @Test func everyFormatHasTheSamePoints() throws {
    let csv = try ProgramRun("compare", "GRULAC", "CH").lines
    let table = try ProgramRun("compare", "GRULAC", "CH", "--format", "table").lines
    let markdown = try ProgramRun("compare", "GRULAC", "CH", "--format", "markdown").lines
    #expect(csv.count == table.count)
    #expect(csv.count + 1 == markdown.count)
    #expect(markdown.first?.hasSuffix(" | Switzerland |") == true)
  }

  @Test(arguments: [
    (["EU", "eu"], "'EU' and 'eu' are the same side; name two"),
    (
      ["EU", "skills"],
      """
      'skills' cannot be a side; a side is a group (government, employers, workers, chair, \
      office, observer), a country or a person
      """
    ),
    (["EU", "CH", "--theme", "skils"], "there is no theme 'skils'; did you mean 'skills'?"),
    (
      ["EU", "CH", "--topic", "fair-recruitmnt"],
      "there is no topic 'fair-recruitmnt'; did you mean 'fair-recruitment'?"
    ),
  ])
  func aMistakeIsOneLineWithTheMend(arguments: [String], message: String) throws {
    let run = try ProgramRun(shell: "$T compare \(arguments.joined(separator: " "))")
    #expect(try run.errorLine == "tripartite: \(message)")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
  }

  @Test func whereNeitherSpokeIsStatusOne() throws {
    let run = try ProgramRun(
      "compare", "GRULAC", "CH", "--theme", "skills", "--topic", "hld-follow-up")
    #expect(run.status == 1)
    #expect(
      try run.errorLine
        == "tripartite: neither 'GRULAC' nor 'CH' said anything there; drop --theme or --topic")
  }
}

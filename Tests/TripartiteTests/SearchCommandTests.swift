import Testing

@Suite(.timeLimit(.minutes(1))) struct SearchCommandTests {
  @Test func everyMatchHasEveryKeyOfTheContract() throws {
    let run = try ProgramRun("search", "recruitment", "--format", "json")
    #expect(run.status == 0)
    let rows = try run.json(as: [[String: Any]].self)
    #expect(!rows.isEmpty)
    for row in rows {
      #expect(Set(row.keys) == ["kind", "id", "score", "field", "language", "snippet"])
      #expect(row["score"] is Double)
    }
  }

  @Test(arguments: [("filipinas", "government-ph"), ("cote", "observer-ci"), ("c189", "C189")])
  func theBestMatchComesFirst(query: String, id: String) throws {
    let rows = try ProgramRun("search", query, "--format", "json").json(as: [[String: Any]].self)
    let first = try #require(rows.first?["id"] as? String)
    #expect(first == id || first.hasSuffix(id.suffix(2)))
  }

  @Test func theLimitIsKept() throws {
    #expect(try ProgramRun("search", "migrants", "--limit", "3").lines.count == 4)
    let run = try ProgramRun("search", "migrants", "--limit", "0")
    #expect(try run.errorLine.hasPrefix("tripartite: --limit is 0, expected 1 or more"))
    #expect(run.status == 2)
  }

  @Test func nothingFoundIsStatusOneWithTheMend() throws {
    let run = try ProgramRun("search", "zzyzx", "--format", "json")
    #expect(run.output == "[]\n")
    #expect(try run.errorLine.hasPrefix("tripartite: nothing in the record matches zzyzx; "))
    #expect(run.status == 1)
  }

  @Test func aSearchForNothingIsAMistake() throws {
    #expect(try ProgramRun("search").status == 2)
    let run = try ProgramRun("search", " ")
    #expect(
      try run.errorLine
        == "tripartite: search looks for nothing yet; give it at least one word")
    #expect(run.status == 2)
  }
}

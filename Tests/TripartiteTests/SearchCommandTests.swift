import Testing

@Suite struct SearchCommandTests {
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
    let few = try ProgramRun("search", "migrants", "--limit", "3")
    #expect(few.lines.count == 4)
    #expect(few.status == 0)
    let all = try ProgramRun("search", "migrants", "--limit", "9999")
    #expect(all.errors.isEmpty)
    let count = all.lines.count - 1
    #expect(
      try few.errorLine == "tripartite: 3 of \(count) shown; --limit \(count) shows all")
    #expect(try ProgramRun("search", "migrants", "--limit", "\(count)").output == all.output)
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

  @Test func whatNothingMatchesIsNotSentToTheCommandThatSaysSo() throws {
    let run = try ProgramRun("search", "country:zz")
    #expect(
      try run.errorLine.hasPrefix(
        "tripartite: nothing in the record matches country:zz; country: can be DZ, "))
    #expect(try !run.errorLine.contains("tripartite search"))
    #expect(
      try ProgramRun("people", "zzyzx").errorLine
        .hasSuffix("; try another spelling, or tripartite search to look everywhere"))
  }

  @Test(arguments: [["-ilo"], ["--", "-ilo"], ["not", "ilo"], ["-ilo", "-country:ke"]])
  func aSearchThatOnlyLeavesOutIsAMistake(words: [String]) throws {
    let line = words.map { "'\($0)'" }.joined(separator: " ")
    let run = try ProgramRun(shell: "$T search \(line)")
    #expect(try run.errorLine.contains(" only says what to leave out; add a word to look for"))
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
  }

  @Test func aSearchForNothingIsAMistake() throws {
    #expect(try ProgramRun("search").status == 2)
    let run = try ProgramRun("search", " ")
    #expect(
      try run.errorLine
        == "tripartite: search looks for nothing yet; give it at least one word")
    #expect(run.status == 2)
  }

  @Test func aCandidateIsNoSpeaker() throws {
    let rows = try ProgramRun("search", "Chuop", "--format", "json").json(as: [[String: Any]].self)
    let fields = rows.filter { $0["kind"] as? String != "participant" }
      .compactMap { $0["field"] as? String }
    #expect(!fields.isEmpty && fields.allSatisfy { $0 == "candidate" })
    let table = try ProgramRun("search", "Chuop", "--format", "table").lines
    #expect(table.contains { $0.hasSuffix("1 of 3: Nareth Chuop") })
    let french = try ProgramRun(
      "search", "Chuop", "--format", "table", "--language", "fr")
    #expect(french.lines.contains { $0.hasSuffix("1 sur 3: Nareth Chuop") })
  }

  @Test func aCutValueThatSeveralBeginWithIsAMistake() throws {
    let run = try ProgramRun("interventions", "topic:social")
    #expect(run.status == 2)
    #expect(try run.errorLine.contains("social-security or social-dialogue"))
    #expect(try ProgramRun("search", "topic:social").status == 2)
  }

  @Test func aListingSaysWhichFieldsItHas() throws {
    let run = try ProgramRun("people", "theme:skills")
    #expect(run.status == 1)
    #expect(try run.errorLine.contains("nothing here has theme:; what is here has country:"))
  }
}

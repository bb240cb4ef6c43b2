import Browser
import Meeting
import Notes
import Search
import Session
import TestSupport
import Testing

/// What the browser shows for a query, against what the command line lists.
@Suite struct FinderTests {
  private static let queries = [
    "fees", "suisse", "group:workers topic:fair", "\"social security\"", "kenya or panama",
    "-government c189", "para:50-52", "has:doubt theme:skills", "kind:asks",
  ]

  @Test(arguments: queries)
  func theSearchScreenHasTheIdentifiersOfTheCommandLineInTheirOrder(text: String) throws {
    let meeting = try Meeting.record()
    let hits = SearchIndex(meeting).search(try Query(text), limit: Finder.limit)
    let result = Finder(meeting).search(text)
    #expect(result.hits.map(\.target.identifier) == hits.map(\.id))
    #expect(result.count == SearchIndex(meeting).count(try Query(text)))
  }

  @Test(arguments: queries)
  func aFilterLeavesTheInterventionsThatTheCommandLineLists(text: String) throws {
    let meeting = try Meeting.record()
    let request = FilterRequest(text: text, screen: .themes, pane: 1)
    let matches = try #require(Finder(meeting).answer(request).matches)
    var ids: Set<String> = []
    matches[.interventions].forEach { ids.insert(meeting.interventions[$0].id.rawValue) }
    #expect(ids == SearchIndex(meeting).filter(try Query(text), kinds: [.intervention]))
  }

  @Test(arguments: queries + ["kind:opposes label:spokesperson", "mr gurney skills"])
  func theMatrixLooksAtTheSameOnTheScreenAndOnTheCommandLine(text: String) throws {
    let meeting = try Meeting.record()
    let matches = try #require(
      Finder(meeting).answer(FilterRequest(text: text, screen: .matrix, pane: 0)).matches)
    let printed = SearchIndex(meeting).discussion(try Query(text))
    for counted in MatrixPlan.Counted.allCases {
      #expect(
        MatrixPlan.Scope(matches, counting: counted) == MatrixPlan.Scope(printed, counting: counted)
      )
    }
  }

  @Test func theInterventionsOfAllPartsAreThoseOfTheQuery() throws {
    let index = SearchIndex(try .record())
    for text in Self.queries + ["mr gurney skills", "kind:opposes kind:asks"] {
      let matches = index.discussion(try Query(text))
      let parts = matches.parts.isEmpty ? [matches] : matches.parts
      let all = try Meeting.record().interventions.indices.filter { position in
        parts.allSatisfy { $0[.interventions].contains(position) }
      }
      #expect(PositionSet(all) == matches[.interventions], "\(text)")
    }
  }

  @Test(arguments: ["fees", "suisse", "theme:skills"])
  func aValueLeavesAsManyHitsAsItsCountSays(text: String) throws {
    let finder = Finder(try .record())
    for value in finder.search(text).values {
      let count = finder.search("\(text) \(value.field):\(value.value)").count
      #expect(count == value.count, "\(value.field):\(value.value)")
    }
  }

  @Test func whatIsKeptFromNowOnIsFound() throws {
    let meeting = try Meeting.record()
    let id = meeting.details.id.rawValue
    let none = RecordNotes(record: id)
    var finder = Finder(meeting)
    #expect(finder.search("has:note").count == 0)
    var notebook = Notebook()
    let time = Moment(microseconds: 1)
    _ = notebook.make(none.noting("x", on: Reference(.intervention, "i054")), at: time)
    _ = notebook.make(none.markingOrNot(Reference(.instrument, "C189")), at: time)
    _ = notebook.make(none.markingOrNot(Reference(.point, "gone")), at: time)
    finder.take(RecordNotes(record: id, of: notebook))
    #expect(finder.search("has:note").hits.map(\.target) == [.intervention("i054")])
    #expect(finder.search("has:mark").hits.map(\.target) == [.instrument("C189")])
    let request = FilterRequest(text: "has:note", screen: .themes, pane: 1)
    #expect(finder.answer(request).matches?[.interventions].count == 1)
  }

  @Test func anUnfinishedQueryIsNoMistake() throws {
    let finder = Finder(try .record())
    for text in ["", "\"fair", "country:", "(fees", "fees or", "-"] {
      #expect(!finder.search(text).isMistaken, "\(text)")
    }
  }

  @Test func aMistakeSaysTheMendFirst() throws {
    let finder = Finder(try .record())
    let result = finder.search("contry:kenya")
    #expect(result.isMistaken)
    #expect(result.advice?.hasPrefix("write country:") == true)
    #expect(finder.find("contry:kenya").advice == result.advice)
  }

  @Test func whatMatchesNothingIsGivenTheNearestSpelling() throws {
    let finder = Finder(try .record())
    #expect(finder.search("zimbabve").advice?.contains("zimbabwe") == true)
    #expect(finder.find("zimbabve").advice?.contains("zimbabwe") == true)
  }

  /// In the search and in the go-to.
  @Test(arguments: zip(Language.allCases, ["1 of 3: ", "1 sur 3: ", "1 de 3: "]))
  func aCandidateIsShownAsOneOfSeveral(language: Language, sureness: String) throws {
    let finder = Finder(try .record())
    let found =
      finder.search("chuop", in: language).hits + finder.find("chuop", in: language).findings
    let spoken = found.filter { if case .intervention = $0.target { true } else { false } }
    #expect(spoken.count == 2)
    for finding in spoken {
      #expect(finding.hit == sureness + "Nareth Chuop")
      let marked = finding.marks.map { range in
        String(Array(finding.hit)[range])
      }
      #expect(marked == ["Chuop"])
    }
  }

  @Test func aValueThatSeveralBeginWithIsAMistakeOnceItIsTyped() throws {
    let finder = Finder(try .record())
    #expect(!finder.search("topic:social").isMistaken)
    #expect(finder.search("topic:social fees").isMistaken)
  }
}

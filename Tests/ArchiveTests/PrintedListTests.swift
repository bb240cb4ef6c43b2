import Meeting
import TestSupport
import Testing

@testable import Archive

@Suite struct PrintedListTests {
  private func list(_ old: String? = nil, _ new: String = "") throws -> PrintedList {
    let report = try old.map { try HarbourReport($0, new) } ?? HarbourReport()
    return PrintedList(try report.printed(), Meeting.sample.delegations)
  }

  @Test func aDelegationGoesUpToTheNext() throws {
    let list = try list()
    let stretch = try #require(list.stretches["government-jp"])
    #expect(stretch.isFound)
    let text = list.text(in: stretch.range)
    #expect(text.begins(with: "JAPAN JAPON JAPÓN "))
    #expect(text.contains("Ren Satō, harbour master."))
    #expect(!text.contains("BRAZIL"))
  }

  @Test func aDelegationThatIsMissingLeavesItsPeopleToTheOneBefore() throws {
    let list = try list("JORDAN JORDANIE JORDANIA", "JORDAN")
    let missing = try #require(list.stretches["observer-jo"])
    #expect(!missing.isFound)
    #expect(list.text(in: missing.range).contains("Samir Khouri"))
    #expect(try #require(list.stretches["observer-ch"]).range == missing.range)
  }

  @Test func aHeadingThatStandsTwiceIsTakenInItsOrder() throws {
    let list = try list("\nJORDAN JORDANIE", "\nCÔTE D’IVOIRE\n\nJORDAN JORDANIE")
    let first = try #require(list.stretches["government-ci"])
    #expect(list.text(in: first.range).contains("N'Guessan"))
    #expect(list.stretches.values.allSatisfy { $0.isFound })
  }

  @Test func theNearestLineSharesMostLetters() throws {
    let list = try list()
    let all = 0..<list.text.bytes.count
    let line = try #require(list.line(nearest: "Mr Samir Khoury", in: all))
    #expect(list.lines[line].contains("Samir Khouri"))
    #expect(list.line(nearest: "zzz", in: all) == nil)
  }

  @Test func theLinesWithWhichDelegationsBeginAreKnown() throws {
    let list = try list()
    let begun = list.delegationLines.sorted().map {
      String(decoding: list.lines[$0].bytes, as: UTF8.self)
    }
    #expect(
      begun == [
        "CÔTE D'IVOIRE", "JAPAN JAPON", "BRAZIL BRÉSIL BRASIL", "PHILIPPINES FILIPINAS",
        "SWITZERLAND SUISSE SUIZA", "JORDAN JORDANIE JORDANIA", "Harbour Workers' Network",
        "Secretary-General Ingrid Moe",
      ])
  }

  @Test func aDelegationThatIsMissingBeginsNoLine() throws {
    #expect(try list("BRAZIL BRÉSIL BRASIL", "BRAZIL").delegationLines.count == 7)
  }

  @Test func aHeadingWithinALineIsNone() throws {
    let list = try list("JORDAN JORDANIE JORDANIA", "The JORDAN JORDANIE JORDANIA people")
    #expect(try !#require(list.stretches["observer-jo"]).isFound)
  }

  @Test func aHeadingThatGoesOnIsAnotherOne() throws {
    let list = try list("JORDAN JORDANIE JORDANIA", "JORDAN JORDANIE JORDANIA RIVER")
    #expect(try !#require(list.stretches["observer-jo"]).isFound)
  }

  @Test func delegationsInTheWrongOrderAreFoundAsFarAsTheyCanBe() throws {
    let text = try HarbourReport().text
      .replacing("BRAZIL BRÉSIL BRASIL", with: "PHILIPPINES AND BRAZIL")
      .replacing("**PHILIPPINES / FILIPINAS**", with: "BRAZIL BRÉSIL BRASIL")
      .replacing("PHILIPPINES AND BRAZIL", with: "PHILIPPINES / FILIPINAS")
    let list = PrintedList(try HarbourReport(text: text).printed(), Meeting.sample.delegations)
    #expect(list.stretches.values.count { !$0.isFound } == 1)
  }

  @Test func aListOfNothingButOneHeadingIsNoTrap() throws {
    let heading = String(repeating: "JAPAN JAPON JAPÓN\n", count: 300)
    let list = try list("JAPAN JAPON\nJAPÓN\n", heading)
    #expect(try #require(list.stretches["government-jp"]).isFound)
    #expect(try #require(list.stretches["secretariat-secretary-general"]).isFound)
  }

  @Test func theFirstOfLinesThatAreEquallyNearIsTheNearest() throws {
    let list = try list()
    let all = 0..<list.text.bytes.count
    let line = try #require(list.line(nearest: "harbour master", in: all))
    #expect(list.lines[..<line].allSatisfy { !$0.contains("harbour master") })
    #expect(list.line(nearest: "", in: all) == nil)
    #expect(list.line(nearest: "harbour", in: 0..<0) == nil)
  }
}

import Meeting
import TestSupport
import Testing

@Suite struct CourseTests {
  @Test func everyGroupHasItsTurnsInTheOrderOfTheParagraphs() {
    let course = Course(.sample)
    #expect(
      course.groups.map { "\($0.group) \($0.paragraphs)" } == [
        "government [7, 8, 9]", "employers [4]", "workers [6]", "chair [1]", "office [2]",
        "observer [10]",
      ])
    #expect(course.segments.map(\.theme) == ["opening", "recruitment", "closing"])
  }

  @Test(arguments: [3, 4, 11, 24, 100])
  func theThemesShareAllCellsByTheirParagraphs(cells: Int) {
    let widths = Course(.sample).widths(cells: cells)
    #expect(widths.reduce(0, +) == cells)
    #expect(widths.allSatisfy { $0 > 0 })
    #expect(widths[1] >= widths[0] && widths[1] >= widths[2])
  }

  @Test func aCellForEveryParagraphShowsEveryTurnAlone() throws {
    let course = Course(.sample)
    let government = try #require(course.groups.first)
    #expect(course.strips(government, cells: 11) == [[0, 0, 0], [0, 0, 0, 1, 1], [1, 0, 0]])
  }

  @Test(arguments: [7, 20, 60, 112, 300])
  func noTurnIsLostHoweverManyCellsThereAre(cells: Int) throws {
    let course = Course(try Meeting.record())
    for turns in course.groups {
      let strips = course.strips(turns, cells: cells)
      #expect(strips.flatMap { $0 }.reduce(0, +) == turns.paragraphs.count)
      #expect(strips.map(\.count) == course.widths(cells: cells))
    }
  }

  @Test func theTurnsOfTheChairAndTheOfficeCanBeLeftOut() throws {
    let (all, without) = (Course(try .record()), Course(try .record(), includesChair: false))
    #expect(without.groups == all.groups.filter { !$0.group.isChair })
    #expect(without.groups.count == all.groups.count - 2)
    #expect(without.segments == all.segments)
  }

  @Test func aRestrictedCourseHasTheGroupsThatAreLeft() {
    let course = Course(.sample, scope: .interventions(["i006", "i009"], in: .sample))
    #expect(course.groups.map(\.group) == [.government, .workers])
    let points = Course(.sample, scope: .points(["p010-01"], in: .sample))
    #expect(points.groups.map(\.group) == [.observer])
  }
}

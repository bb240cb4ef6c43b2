import Testing
import Wording

@testable import Archive

@Suite struct ArchiveFailureTests {
  private func field(_ file: String, _ line: Int, _ field: String) -> ArchiveError {
    .invalidField(RecordPlace(file: file, line: line), field: field, value: "x", expected: "y")
  }

  @Test func errorsAreSortedByFileAndLineAndElseAsTheyCame() {
    let failure = ArchiveFailure([
      field("b.csv", 2, "z"), field("a.csv", 10, "q"), field("b.csv", 2, "a"),
      .missingFile("c.csv"), field("a.csv", 9, "q"), .emptyFile("a.csv"),
    ])
    #expect(
      failure.description == """
        a.csv: is empty, expected a header row
        a.csv:9: q is 'x', expected y
        a.csv:10: q is 'x', expected y
        b.csv:2: z is 'x', expected y
        b.csv:2: a is 'x', expected y
        c.csv: no such file in the folder
        """)
  }
}

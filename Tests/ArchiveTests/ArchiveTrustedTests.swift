import Archive
import Meeting
import Testing

@Suite struct ArchiveTrustedTests {
  @Test func theRecordReadWithoutChecksIsTheRecordReadWithThem() throws {
    let checked = try Archive.bundled()
    let trusted = try Archive.bundled(isChecked: false)
    #expect(Array(trusted.points) == Array(checked.points))
    #expect(Array(trusted.interventions) == Array(checked.interventions))
    #expect(Array(trusted.participants) == Array(checked.participants))
    #expect(Array(trusted.provisions) == Array(checked.provisions))
    #expect(Array(trusted.discrepancies) == Array(checked.discrepancies))
    #expect(trusted.details == checked.details)
  }
}

import Notes
import Storage
import Testing

@Suite struct OwnFilesTests {
  @Test(arguments: [
    (["HOME": "/"], "//.local/share/tripartite/notes.tsv"),
    (["HOME": "/", "XDG_DATA_HOME": "/d"], "/d/tripartite/notes.tsv"),
    (["HOME": "/", "XDG_DATA_HOME": "relative"], "//.local/share/tripartite/notes.tsv"),
    (["XDG_DATA_HOME": "/d"], "/d/tripartite/notes.tsv"), ([:], nil),
    (["HOME": "/no/such/home"], nil), (["HOME": "/etc/passwd"], nil), (["HOME": "."], nil),
  ])
  func notesStandWhereTheSpecificationSays(environment: [String: String], path: String?) {
    #expect(OwnFiles.notes { environment[$0] } == path)
  }

  @Test func theSessionIsState() {
    #expect(
      OwnFiles.session { ["HOME": "/"][$0] } == "//.local/state/tripartite/session.tsv")
    #expect(OwnFiles.session { ["XDG_STATE_HOME": "/s"][$0] } == "/s/tripartite/session.tsv")
  }

  @Test func theClockGoesOn() {
    let before = Moment.now
    #expect(before > Moment(microseconds: 1_700_000_000_000_000))
    #expect(Moment.now >= before)
  }
}

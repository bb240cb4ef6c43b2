import Notes
import Storage
import Testing

@Suite struct SessionFileTests {
  @Test func aPlaceIsThereNextTimeForItsRecordAlone() throws {
    let folder = try TestFolder()
    let file = SessionFile(path: folder.path + "/state/session.tsv")
    #expect(file.place(in: "harbour") == nil)
    file.keep(SavedPlace(["screen": "themes"]), for: "harbour")
    file.keep(SavedPlace(["screen": "people"]), for: "elsewhere")
    #expect(file.place(in: "harbour")?["screen"] == "themes")
    #expect(file.place(in: "elsewhere")?["screen"] == "people")
  }

  @Test func whateverIsWrongIsNeverTold() throws {
    let folder = try TestFolder()
    SessionFile(path: nil).keep(SavedPlace(), for: "harbour")
    #expect(SessionFile(path: nil).place(in: "harbour") == nil)
    let file = SessionFile(path: folder.path)
    file.keep(SavedPlace(), for: "harbour")
    #expect(file.place(in: "harbour") == nil)
    try folder.write("rubbish\n", to: "session.tsv")
    let other = SessionFile(path: folder.path + "/session.tsv")
    #expect(other.place(in: "harbour") == nil)
    other.keep(SavedPlace(["screen": "people"]), for: "harbour")
    #expect(other.place(in: "harbour")?["screen"] == "people")
  }
}

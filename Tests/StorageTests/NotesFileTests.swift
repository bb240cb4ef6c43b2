import Foundation
import Notes
import Storage
import Testing

@Suite struct NotesFileTests {
  private let thing = Reference(.point, "p1")

  private func change(_ words: String, on id: String = "p1") -> Change {
    RecordNotes(record: "harbour").noting(words, on: Reference(.point, id))
  }

  private func words(in file: NotesFile) -> String? {
    RecordNotes(record: "harbour", of: file.notebook).note(on: thing)
  }

  @Test func whatIsNotedIsThereNextTime() throws {
    let folder = try TestFolder()
    var file = NotesFile(path: folder.path + "/notes.tsv")
    #expect(file.apply([change("see 61")]) == nil)
    #expect(words(in: NotesFile(path: file.path)) == "see 61")
    #expect(file.unwritten.isEmpty)
  }

  @Test func twoProgramsAtOnceLoseNothingAndSeeEachOther() throws {
    let folder = try TestFolder()
    var one = NotesFile(path: folder.path + "/notes.tsv")
    var other = NotesFile(path: one.path)
    #expect(one.apply([change("mine")]) == nil)
    #expect(other.apply([change("theirs", on: "p2")]) == nil)
    #expect(words(in: other) == "mine")
    #expect(one.apply([change("later")]) == nil)
    let both = RecordNotes(record: "harbour", of: NotesFile(path: one.path).notebook)
    #expect(both.note(on: thing) == "later")
    #expect(both.note(on: Reference(.point, "p2")) == "theirs")
  }

  @Test func aDamagedLineIsToldWithLineAndMendAndKept() throws {
    let folder = try TestFolder()
    try folder.write("# mine\nrubbish\n", to: "notes.tsv")
    var file = NotesFile(path: folder.path + "/notes.tsv")
    #expect(file.mistakes.count == 1)
    #expect(file.mistakes.first?.hasPrefix("notes.tsv:2: 1 field between tabs, expected 5") == true)
    #expect(file.apply([change("x")]) == nil)
    let text = try folder.text(of: "notes.tsv")
    #expect(text.contains("\n# mine\n") && text.contains("\nrubbish\n"))
    #expect(words(in: NotesFile(path: file.path)) == "x")
  }

  @Test func whatCannotBeWrittenIsKeptAndWrittenWithTheNext() throws {
    let folder = try TestFolder()
    let path = folder.path + "/gone/notes.tsv"
    try folder.write("in the way", to: "gone")
    var file = NotesFile(path: path)
    #expect(file.apply([change("first")])?.description == "\(path): Not a directory")
    #expect(words(in: file) == "first" && file.unwritten.count == 1)
    #expect(file.unwrittenText.hasSuffix("\tpoint:p1\tfirst\n"))
    try FileManager.default.removeItem(atPath: folder.path + "/gone")
    #expect(file.apply([change("second", on: "p2")]) == nil)
    #expect(file.unwritten.isEmpty)
    #expect(words(in: NotesFile(path: path)) == "first")
  }

  @Test func withoutAHomeNotesAreKeptForTheRun() {
    var file = NotesFile(path: nil)
    #expect(file.apply([change("x")]) == .noPlace)
    #expect(words(in: file) == "x")
    #expect(StorageFailure.noPlace.description == "HOME names no folder, and XDG_DATA_HOME none")
  }

  @Test func aFileThatCannotBeReadIsNeverWrittenOver() throws {
    let folder = try TestFolder()
    var file = NotesFile(path: folder.path)
    #expect(file.mistakes.count == 1)
    #expect(file.apply([change("x")]) == .error(.notAFile(path: folder.path)))
    #expect(file.unwritten.count == 1)
    try? FileManager.default.removeItem(atPath: folder.path + ".lock")
  }
}

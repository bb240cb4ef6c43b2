import Foundation
import Notes
import Storage
import Testing

@Suite struct NotesFileTests {
  private let thing = Reference(.point, "p1")

  /// A note by a user who sees what a program has read.
  private func change(
    _ words: String, on id: String = "p1", seeing file: NotesFile = NotesFile(path: nil)
  ) -> Change {
    RecordNotes(record: "harbour", of: file.notebook).noting(words, on: Reference(.point, id))
  }

  private func words(in file: NotesFile) -> String? {
    RecordNotes(record: "harbour", of: file.notebook).note(on: thing)
  }

  @Test func whatIsNotedIsThereNextTime() throws {
    let folder = try TestFolder()
    var file = NotesFile(path: folder.path + "/notes.tsv")
    #expect(file.apply([change("see 61")]).outcomes == [.made])
    #expect(words(in: NotesFile(path: file.path)) == "see 61")
    #expect(file.unwritten.isEmpty)
  }

  @Test func twoProgramsAtOnceLoseNothingAndSeeEachOther() throws {
    let folder = try TestFolder()
    var one = NotesFile(path: folder.path + "/notes.tsv")
    var other = NotesFile(path: one.path)
    #expect(one.apply([change("mine")]).failure == nil)
    #expect(other.apply([change("theirs", on: "p2")]).outcomes == [.made])
    #expect(words(in: other) == "mine")
    #expect(one.apply([change("later", seeing: one)]).outcomes == [.made])
    let both = RecordNotes(record: "harbour", of: NotesFile(path: one.path).notebook)
    #expect(both.note(on: thing) == "later")
    #expect(both.note(on: Reference(.point, "p2")) == "theirs")
  }

  @Test func aNoteThatAnotherProgramWroteMeanwhileStandsAboveOnesOwn() throws {
    let folder = try TestFolder()
    var browser = NotesFile(path: folder.path + "/notes.tsv")
    var command = NotesFile(path: browser.path)
    // The clock of the other machine is ahead.
    let ahead = Moment(microseconds: Moment.now.microseconds + 3_600_000_000)
    #expect(command.apply([change("long text")], at: ahead).outcomes == [.made])
    #expect(browser.apply([change("x")]).outcomes == [.joined])
    #expect(words(in: browser) == "long text\nx")
    #expect(words(in: NotesFile(path: browser.path)) == "long text\nx")
    // The browser now shows both, so that what is written next is of both.
    #expect(browser.apply([change("all of it", seeing: browser)]).outcomes == [.made])
    #expect(words(in: NotesFile(path: browser.path)) == "all of it")
  }

  @Test func whatWasChangedMeanwhileIsNotTakenAway() throws {
    let folder = try TestFolder()
    var one = NotesFile(path: folder.path + "/notes.tsv")
    #expect(one.apply([change("old")]).outcomes == [.made])
    var other = NotesFile(path: one.path)
    #expect(other.apply([change("old and new", seeing: other)]).outcomes == [.made])
    #expect(one.apply([change("", seeing: one)]).outcomes == [.stayed])
    #expect(words(in: one) == "old and new")
  }

  @Test func twoChangesThatWaitAreOneAndMeetWhatHasComeMeanwhile() throws {
    let folder = try TestFolder()
    let path = folder.path + "/gone/notes.tsv"
    try folder.write("in the way", to: "gone")
    var file = NotesFile(path: path)
    #expect(file.apply([change("one")]).outcomes.isEmpty)
    #expect(file.apply([change("one, two", seeing: file)]).failure != nil)
    #expect(file.unwritten.count == 1)
    #expect(file.unwrittenText.hasSuffix("\tpoint:p1\tone, two\n"))
    try FileManager.default.removeItem(atPath: folder.path + "/gone")
    var other = NotesFile(path: path)
    #expect(other.apply([change("theirs")]).failure == nil)
    #expect(file.flush().outcomes == [.joined])
    #expect(file.flush().outcomes.isEmpty && file.unwritten.isEmpty)
    #expect(words(in: NotesFile(path: path)) == "theirs\none, two")
  }

  @Test func aDamagedLineIsToldWithLineAndMendAndKept() throws {
    let folder = try TestFolder()
    try folder.write("# mine\nrubbish\n", to: "notes.tsv")
    var file = NotesFile(path: folder.path + "/notes.tsv")
    #expect(file.mistakes == [.line(2, of: "notes.tsv", .fields(1))])
    #expect(file.apply([change("x")]).failure == nil)
    let text = try folder.text(of: "notes.tsv")
    #expect(text.contains("\n# mine\n") && text.contains("\nrubbish\n"))
    #expect(words(in: NotesFile(path: file.path)) == "x")
  }

  @Test func whatCannotBeWrittenIsKeptAndWrittenWithTheNext() throws {
    let folder = try TestFolder()
    let path = folder.path + "/gone/notes.tsv"
    try folder.write("in the way", to: "gone")
    var file = NotesFile(path: path)
    let reason = StorageError.system(path: path, number: ENOTDIR)
    #expect(file.apply([change("first")]).failure == .error(reason))
    #expect(words(in: file) == "first" && file.unwritten.count == 1)
    #expect(file.unwrittenText.hasSuffix("\tpoint:p1\tfirst\n"))
    try FileManager.default.removeItem(atPath: folder.path + "/gone")
    #expect(file.apply([change("second", on: "p2")]).outcomes == [.made, .made])
    #expect(file.unwritten.isEmpty)
    #expect(words(in: NotesFile(path: path)) == "first")
  }

  @Test func withoutAHomeNotesAreKeptForTheRun() {
    var file = NotesFile(path: nil)
    #expect(file.apply([change("x")]).failure == .noPlace)
    #expect(words(in: file) == "x")
  }

  @Test func aFileThatCannotBeReadIsNeverWrittenOver() throws {
    let folder = try TestFolder()
    var file = NotesFile(path: folder.path)
    #expect(file.mistakes == [.unreadable(.notAFile(path: folder.path))])
    #expect(file.apply([change("x")]).failure == .error(.notAFile(path: folder.path)))
    #expect(file.unwritten.count == 1)
    try? FileManager.default.removeItem(atPath: folder.path + ".lock")
  }
}

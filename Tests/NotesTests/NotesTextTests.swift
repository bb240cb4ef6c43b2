import Notes
import Testing

@Suite struct NotesTextTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func anEmptyFileIsItsHeading() {
    let bytes = NotesText().bytes
    #expect(text(bytes).hasPrefix("# Marks, notes and queries"))
    #expect(NotesText(bytes) == NotesText())
    #expect(NotesText([]).mistakes.isEmpty)
  }

  @Test func whatIsWrittenIsReadAgain() {
    var notes = NotesText()
    notes.notebook = Notebook([entry(at: 1), entry(.mark, "point:p", at: 2, "")])
    #expect(NotesText(notes.bytes) == notes)
    #expect(NotesText(notes.bytes).bytes == notes.bytes)
  }

  @Test func damagedLinesAreKeptByteForByteAndToldByNumber() {
    let good = entry(at: 1).line
    var bytes = Array("# my own remark\n\(good)\nhalf a li".utf8)
    bytes += [0xFF, 0x0A]
    let notes = NotesText(bytes)
    #expect(notes.mistakes.map(\.line) == [3])
    #expect(notes.mistakes.map(\.fault) == [.notText])
    #expect(notes.notebook.entries.count == 1)
    let again = NotesText(notes.bytes)
    #expect(again.notebook == notes.notebook)
    #expect(text(notes.bytes).contains("# my own remark\n"))
    #expect(
      notes.bytes.split(separator: 0x0A).contains {
        $0.elementsEqual(bytes.split(separator: 0x0A)[2])
      })
  }

  @Test func whatAnEditorOfWindowsLeavesIsDropped() {
    let (one, other) = (entry(at: 1), entry(.mark, "point:p", at: 2, ""))
    let bytes: [UInt8] =
      [0xEF, 0xBB, 0xBF] + Array("\(one.line)\r\n# mine\r\n\(other.line)\r\n".utf8)
    let notes = NotesText(bytes)
    #expect(notes.mistakes.isEmpty)
    #expect(notes.notebook.entries == [one, other])
    #expect(text(notes.bytes).contains("\n# mine\r\n"))
    #expect(NotesText(notes.bytes) == notes)
  }

  @Test func aLineAfterWhichNothingCouldComeIsToldAndKeptAndTheThingCanBeChanged() throws {
    let line = "9999-12-31T23:59:59.999999Z\t+note\tharbour\tintervention:i054\tlast"
    var notes = NotesText(Array("\(line)\n".utf8))
    #expect(notes.mistakes.map(\.line) == [1])
    let change = RecordNotes(record: "harbour").noting("mine", on: Reference(.intervention, "i054"))
    #expect(notes.notebook.make(change, at: Moment(microseconds: 1)) == .made)
    #expect(text(notes.bytes).contains("\n\(line)\n"))
    #expect(NotesText(notes.bytes).notebook.last(of: change.key)?.text == "mine")
  }

  @Test func anEditorThatEndsLinesByACarriageReturnTooChangesNothing() {
    var notes = NotesText()
    notes.notebook = Notebook([entry(at: 1), entry(at: 2, "two\r\nlines\r")])
    let saved = text(notes.bytes).split(separator: "\n").joined(separator: "\r\n") + "\r\n"
    #expect(NotesText(Array(saved.utf8)).bytes == notes.bytes)
    let mixed = NotesText(Array("# mine\r\nrubbish\r\n\r\n".utf8))
    #expect(text(mixed.bytes).hasSuffix("\n# mine\r\nrubbish\r\n"))
    #expect(mixed.mistakes.map(\.line) == [2])
  }

  @Test func aFileCutAnywhereLosesNoWholeLineAndNoByte() {
    var notes = NotesText()
    notes.notebook = Notebook([entry(at: 1), entry(.mark, "point:p", at: 2, "")])
    let bytes = notes.bytes
    for end in bytes.indices {
      let cut = NotesText(Array(bytes[..<end]))
      let whole = bytes[..<end].count { $0 == 0x0A }
      #expect(cut.notebook.entries.count >= min(max(0, whole - 1), 2))
      let rest = bytes[..<end].split(separator: 0x0A).last ?? []
      #expect(
        cut.mistakes.isEmpty
          || cut.bytes.split(separator: 0x0A).contains { $0.elementsEqual(rest) })
    }
  }
}

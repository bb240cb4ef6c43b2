import Glibc
import Testing
import Wording

@testable import Archive

@Suite struct ArchiveErrorTests {
  private let place = RecordPlace(file: "themes.csv", line: 17)

  private func shown(_ value: String) -> String {
    ArchiveError.invalidField(place, field: "kind", value: value, expected: "a word").description
  }

  @Test func anErrorIsALineWithFileLineFieldValueAndWhatWasExpected() {
    #expect(shown("skill") == "themes.csv:17: kind is 'skill', expected a word")
  }

  @Test func aPlaceWithAColumnIsShownAsCompilersDo() {
    #expect(RecordPlace(file: "a.csv", line: 3).description == "a.csv:3")
    #expect(RecordPlace(file: "a.csv", line: 3, column: 9).description == "a.csv:3:9")
  }

  @Test func anEmptyValueIsCalledEmpty() {
    #expect(shown("") == "themes.csv:17: kind is empty, expected a word")
  }

  @Test func aValueIsMadePrintable() {
    #expect(
      shown("a\u{1B}[31m\nb\u{202E}") == "themes.csv:17: kind is 'a\u{FFFD}[31m\u{FFFD}b\u{FFFD}', "
        + "expected a word")
  }

  @Test func aValueIsCutAtSixtyCharacters() {
    let sixty = String(repeating: "é", count: 60)
    #expect(shown(sixty) == "themes.csv:17: kind is '\(sixty)', expected a word")
    #expect(shown(sixty + "x") == "themes.csv:17: kind is '\(sixty)…', expected a word")
  }

  @Test func oneEnormousCharacterIsCutToo() {
    let tower = "e" + String(repeating: "\u{301}", count: 100_000)
    #expect(shown(tower).utf8.count < 2000)
  }

  @Test(
    arguments: [
      (.missingFolder("a/b"), "a/b: no such folder"),
      (.notAFolder("a\u{7}"), "a\u{FFFD}: is not a folder"),
      (
        .unreadableFolder("a"), "a: cannot be read (permission denied)"
      ),
      (.missingFile("b.csv"), "b.csv: no such file in the folder"),
      (.notAFile("b.csv"), "b.csv: is not a file"),
      (
        .unreadableFile("b.csv", number: ENOENT),
        "b.csv: cannot be read (no such file or folder)"
      ),
      (.emptyFile("b.csv"), "b.csv: is empty, expected a header row"),
      (
        .fileTooLarge("b.csv", bytes: 5_000_000_000),
        "b.csv: has 5000000000 bytes, expected 4294967295 or fewer"
      ),
      (.rowCount("meeting.csv", found: 2, expected: 1), "meeting.csv: has 2 rows, expected 1"),
    ] as [(ArchiveError, String)])
  func anErrorOfAFileOrFolderIsOneLine(_ error: ArchiveError, _ line: String) {
    #expect(error.description == line)
    #expect(error.line == nil)
  }

  @Test(
    arguments: [
      .byteOrderMark, .carriageReturnLineFeed, .carriageReturn, .nul, .notUTF8(0x0F, offset: 0),
      .unterminatedQuote, .textAfterQuote, .quoteInPlainField, .fieldTooLong, .recordTooLong,
      .emptyLine, .columnCount(found: 1, expected: 2), .tooManyFaults,
    ] as [CSVFault.Kind])
  func aFaultOfPunctuationIsOneLineOfASCII(_ kind: CSVFault.Kind) {
    let line = ArchiveError.notCSV(place, kind).description
    #expect(line.hasPrefix("themes.csv:17: "))
    #expect(line.utf8.allSatisfy { (0x20..<0x7F).contains($0) }, "\(line)")
  }

  @Test func aByteIsShownWithTwoDigits() {
    #expect(CSVFault.Kind.notUTF8(0x0F, offset: 0).description.contains("(0x0F)"))
    #expect(
      CSVFault.Kind.notUTF8(0xE9, offset: 9).description.contains("byte 10 of the file (0xE9)"))
  }

  @Test func aChoiceOfOneNeedsNoList() {
    #expect(choice(["a"]) == "a")
    #expect(choice(["a", "b"]) == "one of a, b")
  }
}

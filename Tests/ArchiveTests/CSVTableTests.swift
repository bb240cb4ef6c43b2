import Meeting
import Testing

@testable import Archive

@Suite struct CSVTableTests {
  @Test func theColumnsMayStandInAnyOrder() throws {
    let folder = try TinyFolder(
      "proceedings.csv",
      "id,paragraph,theme,kind,text\ne002,2,opening,election,The Meeting elects its chair.",
      "text,kind,id,theme,paragraph\nThe Meeting elects its chair.,election,e002,opening,2")
    #expect(folder.errors == [])
    #expect(try folder.meeting().proceedings["e002"] == TinyFolder().meeting().proceedings["e002"])
  }

  @Test func anEmptyFileIsToldOnce() throws {
    var folder = try TinyFolder()
    folder.files["themes.csv"] = []
    #expect(folder.errors == ["themes.csv: is empty, expected a header row"])
  }

  @Test func aMissingColumnIsNamed() throws {
    let folder = try TinyFolder(
      "proceedings.csv", "id,paragraph,theme,kind,text", "id,paragraph,theme,text")
    #expect(folder.errors == ["proceedings.csv:1: has no column 'kind'"])
  }

  @Test func anUnknownColumnIsNamedWithTheColumnThatIsMissing() throws {
    let folder = try TinyFolder("proceedings.csv", "theme,kind,text", "theme,sort,text")
    #expect(
      folder.errors == [
        "proceedings.csv:1: has no column 'kind'",
        "proceedings.csv:1: unknown column 'sort', expected kind",
      ])
  }

  @Test func anUnknownColumnBesideAllTheOthersNamesThem() throws {
    let folder = try TinyFolder("proceedings.csv", "kind,text", "kind,text,colour")
    #expect(
      folder.errors == [
        "proceedings.csv:1: unknown column 'colour', "
          + "expected one of id, paragraph, theme, kind, text"
      ])
  }

  @Test func aColumnThatStandsTwiceIsNamed() throws {
    let folder = try TinyFolder("proceedings.csv", "kind,text", "kind,kind,text")
    #expect(folder.errors == ["proceedings.csv:1: column 'kind' stands more than once"])
  }

  @Test func aRecordWithTooManyOrTooFewColumnsIsTold() throws {
    var folder = try TinyFolder(
      "proceedings.csv", "e002,2,opening,election,", "e002,2,opening,election,x,")
    #expect(folder.errors == ["proceedings.csv:2: has 6 columns, expected 5"])
    try folder.replace("proceedings.csv", "e002,2,opening,election,x,", "e002,")
    #expect(folder.errors == ["proceedings.csv:2: has 2 columns, expected 5"])
    try folder.replace("proceedings.csv", "e002,", "e002")
    #expect(folder.errors == ["proceedings.csv:2: has 1 column, expected 5"])
  }

  @Test func anEmptyLineIsTold() throws {
    let folder = try TinyFolder("themes.csv", "\nquays,", "\n\nquays,")
    #expect(folder.errors == ["themes.csv:3: is an empty line, expected a record"])
  }

  @Test func aByteOrderMarkIsTold() throws {
    let folder = try TinyFolder("themes.csv", "id,order", "\u{FEFF}id,order")
    #expect(
      folder.errors == [
        "themes.csv:1: begins with a byte-order mark, save the file without one"
      ])
  }

  @Test func carriageReturnsAreToldOnce() throws {
    var folder = try TinyFolder()
    let text = try folder.text("points.csv")
    folder.files["points.csv"] = Array(text.utf8).flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    #expect(folder.errors == ["points.csv:1: has CRLF line ends, expected LF"])
  }

  @Test func aNULIsToldWithLineAndColumn() throws {
    let folder = try TinyFolder("topics.csv", "Stones", "Sto\0nes")
    #expect(folder.errors == ["topics.csv:2:49: has a NUL byte, expected text"])
  }

  @Test func aByteThatIsNotUTF8IsToldWithLineAndOffset() throws {
    var folder = try TinyFolder()
    let bytes = try #require(folder.files["topics.csv"])
    let index = try #require(bytes.firstIndex(of: UInt8(ascii: "B")))
    folder.files["topics.csv"]?[index] = 0xE9
    #expect(
      folder.errors == [
        "topics.csv:2: byte \(index + 1) of the file (0xE9) is not UTF-8, save the file as UTF-8"
      ])
  }

  @Test func quotesThatGoWrongAreToldWithLineAndColumn() throws {
    var folder = try TinyFolder("topics.csv", "Stones and those who lay them.", "\"Stones\" etc.")
    #expect(
      folder.errors == [
        "topics.csv:2:54: text after a closing quote, a quote within a field is doubled"
      ])
    try folder.replace("topics.csv", "\"Stones\" etc.", "so-called \"stones\"")
    #expect(
      folder.errors == [
        "topics.csv:2:56: a quote in a field without quotes around it, quote the field and "
          + "double the quote"
      ])
    try folder.replace("topics.csv", "so-called \"stones\"", "\"Stones")
    #expect(folder.errors == ["topics.csv:2:46: a quote is opened here and never closed"])
  }

  @Test func aLineOfAHundredMegabytesIsOneLine() throws {
    var folder = try TinyFolder()
    folder.files["topics.csv"]? += [UInt8](repeating: UInt8(ascii: "x"), count: 100_000_000)
    #expect(
      folder.errors == [
        "topics.csv:3:1: a field of more than 1 MiB begins here, is a quote left open?"
      ])
  }

  @Test func theFilesOfTheFolderHaveTheColumnsThatAreRead() throws {
    let files = Archive.bundledFiles
    for table in MeetingTable.allCases {
      let bytes = try #require(files[table.file])
      #expect(CSVTable(table, [UInt8](bytes)).columns == table.columns)
    }
  }
}

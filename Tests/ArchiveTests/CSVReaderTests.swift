import Testing

@testable import Archive

private func read(_ text: String) -> CSVText {
  CSVText(text)
}

private func fields(_ text: String) -> [[String]] {
  read(text).records.map(\.fields)
}

private func faults(_ text: String) -> [CSVFault] {
  read(text).faults
}

@Suite struct CSVReaderTests {
  @Test func plainFieldsAreSplitAtCommasAndLineFeeds() {
    #expect(fields("a,b\nc,d\n") == [["a", "b"], ["c", "d"]])
  }

  @Test func theLastLineNeedsNoLineFeed() {
    #expect(fields("a,b\nc,d") == [["a", "b"], ["c", "d"]])
  }

  @Test func emptyFieldsStand() {
    #expect(fields(",\n\"\",x\n,") == [["", ""], ["", "x"], ["", ""]])
  }

  @Test func noBytesAreNoRecords() {
    #expect(fields("").isEmpty)
    #expect(faults("").isEmpty)
  }

  @Test func quotedFieldsKeepCommasLineBreaksAndDoubledQuotes() {
    #expect(fields("\"a,b\",\"c\nd\",\"\"\"e\"\"\"\n") == [["a,b", "c\nd", "\"e\""]])
  }

  @Test func lettersBeyondASCIIStand() {
    #expect(fields("Côte d’Ivoire,日本\n\"é\"\"ö\",ß") == [["Côte d’Ivoire", "日本"], ["é\"ö", "ß"]])
  }

  @Test func aRecordKnowsTheLineOnWhichItBeginsAfterQuotedLineBreaks() {
    let records = read("a\n\"b\nb\nb\",c\nd\n\"e\n\"\nf").records
    #expect(records.map(\.line) == [1, 2, 5, 6, 8])
  }

  @Test func anEmptyLineHasNoFields() {
    #expect(fields("a\n\nb\n") == [["a"], [], ["b"]])
  }

  @Test func anUnterminatedQuoteIsToldWhereItOpens() {
    #expect(faults("a\nb,\"c\nd\n") == [CSVFault(.unterminatedQuote, line: 2, column: 3)])
    #expect(faults("\"") == [CSVFault(.unterminatedQuote, line: 1, column: 1)])
    #expect(faults("\"a\"\"") == [CSVFault(.unterminatedQuote, line: 1, column: 1)])
  }

  @Test func textAfterAClosingQuoteIsToldAndReadingGoesOnOnTheNextLine() {
    let reader = read("a\n\"b\"c,d\ne\n")
    #expect(reader.faults == [CSVFault(.textAfterQuote, line: 2, column: 4)])
    #expect(reader.records == [.init(line: 1, fields: ["a"]), .init(line: 3, fields: ["e"])])
  }

  @Test func aQuoteWithinAPlainFieldIsToldWithItsColumn() {
    #expect(faults("a,b\"c\"\n") == [CSVFault(.quoteInPlainField, line: 1, column: 4)])
    #expect(faults("a, \"c\"\n") == [CSVFault(.quoteInPlainField, line: 1, column: 4)])
  }

  @Test func columnsAreCountedFromTheLineOnWhichAQuotedFieldEnds() {
    #expect(faults("\"a\nb\"x\n") == [CSVFault(.textAfterQuote, line: 2, column: 3)])
  }

  @Test func everyMisplacedQuoteIsTold() {
    #expect(faults("a\"\nb\nc\"\n\"d\"e\n").map(\.line) == [1, 3, 4])
  }

  @Test func aByteOrderMarkIsToldAndTheRestIsRead() {
    let reader = read("\u{FEFF}a,b\n")
    #expect(reader.faults == [CSVFault(.byteOrderMark, line: 1)])
    #expect(reader.records.map(\.fields) == [["a", "b"]])
  }

  @Test func aByteOrderMarkAloneIsNoRecord() {
    #expect(fields("\u{FEFF}").isEmpty)
  }

  @Test func lineEndsWithCarriageReturnsAreToldOnceAndTheRestIsRead() {
    let reader = read("a,\"b\"\r\nc,d\r\n\"e\",f\r\n")
    #expect(reader.faults == [CSVFault(.carriageReturnLineFeed, line: 1)])
    #expect(reader.records.map(\.fields) == [["a", "b"], ["c", "d"], ["e", "f"]])
  }

  @Test func aCarriageReturnElsewhereIsToldWithItsColumn() {
    #expect(faults("a\nb\rc\n") == [CSVFault(.carriageReturn, line: 2, column: 2)])
    #expect(faults("a\n\"b\rc\"\n") == [CSVFault(.carriageReturn, line: 2, column: 3)])
  }

  @Test func aNULIsToldOnceWithItsPlace() {
    #expect(faults("a\nb\0\0,\"\0\"\n") == [CSVFault(.nul, line: 2, column: 2)])
  }

  @Test func theFirstByteThatIsNotUTF8IsToldWithLineAndOffset() {
    let reader = CSVText([0x61, 0x0A, 0x62, 0xE9, 0x2C, 0xFF, 0x0A] as [UInt8])
    #expect(reader.faults == [CSVFault(.notUTF8(0xE9, offset: 3), line: 2)])
    #expect(reader.records.map(\.fields) == [["a"], ["b\u{FFFD}", "\u{FFFD}"]])
  }

  @Test(
    arguments: [
      [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0x80],
    ] as [[UInt8]])
  func overlongSurrogateOutsideAndCutSequencesAreNotUTF8(_ bytes: [UInt8]) {
    let reader = CSVText(bytes)
    #expect(reader.faults == [CSVFault(.notUTF8(bytes[0], offset: 0), line: 1)])
  }

  @Test func aFieldAtTheLimitIsReadAndALongerOneIsNot() {
    let field = String(repeating: "x", count: CSVReader.fieldLimit)
    #expect(faults("a,\(field)\n").isEmpty)
    #expect(faults("a,\"\(field)\"\n").isEmpty)
    #expect(faults("a\nb,\(field)x\nc") == [CSVFault(.fieldTooLong, line: 2, column: 3)])
    #expect(faults("a\nb,\"\(field)x\"\nc") == [CSVFault(.fieldTooLong, line: 2, column: 3)])
  }

  @Test func aRecordOverTheLimitIsOneFault() {
    let commas = String(repeating: ",", count: CSVReader.recordLimit + 2)
    #expect(faults("a\n\(commas)\nb\n") == [CSVFault(.recordTooLong, line: 2)])
  }

  @Test func afterAThousandFaultsTheRestIsNotRead() {
    let reader = read(String(repeating: "a\"\n", count: 5000))
    #expect(reader.faults.count == CSVReader.faultLimit + 1)
    #expect(reader.faults.last?.kind == .tooManyFaults)
  }

  /// The line is looked at no further than the limit goes, whatever its length.
  @Test func aLineOfAHundredMegabytesIsOneFault() {
    let bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 100_000_000)
    let reader = CSVText(bytes)
    #expect(reader.faults == [CSVFault(.fieldTooLong, line: 1, column: 1)])
    #expect(reader.records.isEmpty)
  }
}

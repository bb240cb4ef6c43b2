import Testing

@testable import Settings

/// Values of all kinds, after the rules of TOML 1.0.
@Suite struct TOMLReaderValuesTests {
  private func value(_ text: String) -> [String] { TOMLText("v = \(text)").values }

  @Test(arguments: [
    ("+99", 99), ("42", 42), ("0", 0), ("-17", -17), ("-0", 0), ("+0", 0), ("1_000", 1000),
    ("5_349_221", 5_349_221), ("53_49_221", 5_349_221), ("1_2_3_4_5", 12345),
    ("0xDEADBEEF", 0xDEAD_BEEF), ("0xdead_beef", 0xDEAD_BEEF), ("0o755", 493), ("0b11010110", 214),
    ("9223372036854775807", Int.max), ("-9223372036854775808", Int.min),
  ])
  func wholeNumbers(text: String, number: Int) {
    #expect(value(text) == ["v=\(number)"])
  }

  @Test(arguments: [
    "01", "-01", "1__0", "_1", "1_", "0x", "0xG", "+0x1", "0b2", "0o8", "0X1", "++1", "-",
    "9223372036854775808", "1a",
  ])
  func whatIsNoWholeNumberIsAMistake(text: String) {
    let read = TOMLText("v = \(text)")
    #expect(read.values == [] && read.mistakes.count == 1, "\(read.mistakes)")
  }

  @Test(arguments: [
    "1.5", "-0.01", "1e6", "inf", "-nan", "1979-05-27T07:32:00Z", "1979-05-27", "07:32:00",
  ])
  func fractionsAndDatesAreNothingForSettings(text: String) {
    #expect(TOMLText("v = \(text)").faults == [.notForSettings(text)])
  }

  @Test(arguments: ["fr", "TRUE", "~/report.txt", "yes"])
  func aWordWithoutQuotationMarksIsAMistake(text: String) {
    #expect(TOMLText("v = \(text)").faults == [.bareWord(text)])
  }

  @Test(arguments: [
    ("true", "true"), ("false", "false"), ("[]", "[]"), ("[1,2]", "[1, 2]"),
    ("[ 1, 2, ]", "[1, 2]"), ("[\n  1, # one\n\n  # two\n  2\n]", "[1, 2]"),
    ("[[1], [\"a\", true]]", "[[1], [\"a\", true]]"), ("[{a = 1}, {b = 2}]", "[{a=1}, {b=2}]"),
  ])
  func booleansAndLists(text: String, shown: String) {
    #expect(value(text) == ["v=\(shown)"])
  }

  @Test(arguments: [
    ("[1 2]", TOMLFault.unclosed(.list)), ("[,]", .unclosed(.list)), ("[1,,2]", .unclosed(.list)),
    ("[1", .unclosed(.list)), ("{a = 1", .unclosed(.table)), ("{a = 1, }", .noName(found: "}")),
    ("{a = 1 b = 2}", .unclosed(.table)), ("{\na = 1}", .unclosed(.table)),
    ("{a = 1, a = 2}", .secondValue("a", line: 1)), ("{a}", .noEquals(after: "a")),
    ("[1]]", .moreOnTheLine("]")),
  ])
  func aListOrTableThatIsWrongIsAMistake(text: String, fault: TOMLFault) {
    #expect(TOMLText("v = \(text)").faults.first == fault)
  }

  @Test func listsMayNotStandInOneAnotherWithoutEnd() {
    let deep = { (count: Int) in
      TOMLText(
        "v = " + String(repeating: "[", count: count) + String(repeating: "]", count: count))
    }
    #expect(deep(TOMLReader.deepest).mistakes == [])
    #expect(deep(100_000).faults == [.tooDeep(limit: TOMLReader.deepest)])
  }
}

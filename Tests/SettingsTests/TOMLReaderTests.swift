import Testing

@testable import Settings

/// The form of a file: lines, tables, comments, and what happens after a mistake.
@Suite struct TOMLReaderTests {
  @Test(
    arguments: [
      ("", []), ("\n\n  \t\n", []), ("# only a comment", []), ("\u{FEFF}a = 1", ["a=1"]),
      ("a = 1 # with a comment", ["a=1"]), ("  a\t=\t1  ", ["a=1"]),
      ("a=1\r\nb=2\r\n", ["a=1", "b=2"]),
      ("[t]\n", []), ("[t]\na = 1\n[u]\na = 2", ["t.a=1", "u.a=2"]),
      ("[ a . \"b.c\" ]\nd = 1", ["a.b.c.d=1"]),
      ("[x.y.z]\na = 1\n[x]\nb = 2", ["x.y.z.a=1", "x.b=2"]),
      ("a.b.c = 1\na.b.d = 2\na.e = 3", ["a.b.c=1", "a.b.d=2", "a.e=3"]),
      (
        "[fruit]\napple.colour = 1\n[fruit.apple.taste]\nsweet = 2",
        ["fruit.apple.colour=1", "fruit.apple.taste.sweet=2"]
      ),
      ("p = { x = 1, y.z = 2 }\nq = {}", ["p.x=1", "p.y.z=2"]),
    ] as [(String, [String])])
  func tablesAndNamesAreRead(text: String, values: [String]) {
    let read = TOMLText(text)
    #expect(read.values == values)
    #expect(read.mistakes == [])
  }

  @Test(arguments: [
    ("bare_key-9 = 1", "bare_key-9=1"), ("1234 = 1", "1234=1"), ("\"\" = 1", "=1"),
    ("\"a b\" = 1", "a b=1"), ("'quoted \"x\"' = 1", "quoted \"x\"=1"), ("\"\\u00E9\" = 1", "é=1"),
    ("true = 1", "true=1"),
  ])
  func namesMayBeBareOrQuoted(text: String, value: String) {
    #expect(TOMLText(text).values == [value])
  }

  @Test(
    arguments: [
      ("a", [.noEquals(after: "a")]), ("= 1", [.noName(found: "= 1")]), ("a =", [.noValue]),
      ("a = # none", [.noValue]), ("a = 1 b = 2", [.moreOnTheLine("b = 2")]),
      ("a = 1\na = 2", [.secondValue("a", line: 1)]),
      ("[t]\n[t]", [.secondTable("t", line: 1)]), ("[t", [.noHeaderEnd]),
      ("[]", [.noName(found: "]")]), ("[t] x", [.moreOnTheLine("x")]),
      ("[[t]]\na = 1", [.notForSettings("[[…]]")]), ("a = 1\n[a]", [.notATable("a", line: 1)]),
      ("a = 1\na.b = 2", [.notATable("a", line: 1)]),
      ("a.b = 1\n[a]\n", [.secondTable("a", line: 1)]),
      ("[a.b]\nc = 1\n[a]\nb.d = 2", [.closedTable("b", line: 1)]),
      ("a = { b = 1 }\na.c = 2", [.closedTable("a", line: 1)]),
      ("a = { b = 1 }\n[a.c]", [.closedTable("a", line: 1)]),
      ("a. = 1", [.noName(found: "= 1")]), ("é = 1", [.noName(found: "é = 1")]),
      ("a = 1 # \u{1}", [.control(1)]), ("a = 1\rb = 2", [.moreOnTheLine("\rb = 2")]),
    ] as [(String, [TOMLFault])])
  func aMistakeOfFormIsFound(text: String, faults: [TOMLFault]) {
    #expect(TOMLText(text).faults == faults)
  }

  @Test func linesAreCountedThroughListsAndLongTexts() {
    let read = TOMLText("a = [\n1,\n2]\nb = '''\n\n'''\r\nc = 1\nd = x")
    #expect(read.reader.root["c"]?.line == 7)
    #expect(read.mistakes == ["8: x has no quotation marks, expected \"x\""])
    guard case .array(let items) = read.reader.root["a"]?.value else {
      Issue.record("a is no list")
      return
    }
    #expect(items.map(\.line) == [2, 3])
  }

  @Test func afterAMistakeTheRestIsRead() {
    let read = TOMLText("a = \nb = 2\n= 3\n[t]\nc = 4 5\nd = 6")
    #expect(read.values == ["b=2", "t.d=6"])
    #expect(read.reader.mistakes.map(\.line) == [1, 3, 5])
  }

  @Test func whatStandsBelowABrokenHeaderIsNotTakenForSomethingElse() {
    let read = TOMLText("a = 1\n[keys\nb = 2\nc =\n[t]\nd = 3")
    #expect(read.values == ["a=1", "t.d=3"])
    #expect(read.reader.mistakes.map(\.line) == [2, 4])
  }

  @Test(arguments: [
    "a = [\"x\", \"y\"\nb = 2", "a = [\n  \"x\",\n  [\"y\"],\nb = 2", "a = \"\"\"\ntext\nb = 2",
    "a = { x = 1\nb = 2", "a = \"x\nb = 2",
  ])
  func whatDoesNotEndTakesNoOtherLineWithIt(text: String) {
    let read = TOMLText(text)
    #expect(read.values == ["b=2"])
    #expect(read.mistakes.count == 1, "\(read.mistakes)")
  }

  @Test func everyFaultSaysWhatWasExpectedOrHowToMendIt() {
    let faults: [TOMLFault] = [
      .noName(found: ""), .noEquals(after: "a"), .noValue, .bareWord("fr"), .badNumber("1_"),
      .notForSettings("1.5"), .moreOnTheLine("x"), .noHeaderEnd, .unclosed(.string),
      .unclosed(.list), .unclosed(.table), .badEscape("\\q"), .control(0x1B), .tooDeep(limit: 64),
      .secondValue("a", line: 1), .secondTable("a", line: 1), .closedTable("a", line: 1),
      .notATable("a", line: 1),
    ]
    for fault in faults {
      let text = fault.description
      #expect(!text.contains("\n") && text.unicodeScalars.allSatisfy { $0.value >= 0x20 })
      #expect(
        ["expected", "write", "keep", "put", "add", "take", "more than"].contains {
          text.contains($0)
        }, "\(text)")
    }
  }

  @Test(arguments: [("yes", "true"), ("off", "false"), ("True", "true")])
  func aWordForYesOrNoIsToldWhatStandsForIt(word: String, value: String) {
    #expect(TOMLText("mouse = \(word)").mistakes == ["1: \(word) is no value, expected \(value)"])
  }

  @Test func aMillionBytesOfMistakesAreRead() {
    for line in [
      "a = [\n", "a = \"\"\"\n", "a = '''x\n", "[[[[[[[[\n", "a.b.c.d = {\n", "a = \"x\n",
    ] {
      #expect(!TOMLText(String(repeating: line, count: 20_000)).reader.mistakes.isEmpty)
    }
    _ = TOMLText("a = " + String(repeating: "[", count: 200_000))
    _ = TOMLText("a" + String(repeating: ".a", count: 200_000) + " = 1")
    let many = TOMLText("[keys]\n" + (0..<40_000).map { "k\($0) = 1\n" }.joined())
    #expect(many.values.count == 40_000)
  }
}

import Search
import Testing

/// The description of the error that a text gives.
private func message(_ text: String) -> String {
  do {
    return "no error: \(try Query(text))"
  } catch {
    return error.description
  }
}

@Test func anUnknownFieldIsNamedWithTheNearestOne() {
  #expect(
    message("fees contry:CH")
      == """
      character 6: no field is called 'contry', expected one of country, group, theme, speaker, \
      for, cites, topic, body, kind, role, section, para, asks, label, language, id, has; \
      write country:
      """)
  #expect(message("http://ilo.org").hasSuffix("; put the text in quotes to look for it"))
}

@Test(arguments: [
  ("contry", Query.Field.country), ("gruop", .group), ("teme", .theme), ("spekaer", .speaker),
  ("sites", .cites), ("paragrph", .paragraph), ("lable", .label), ("zzzz", nil),
])
func theNearestFieldIsAtMostTwoLettersAway(name: String, nearest: Query.Field?) {
  #expect(throws: QueryError(position: 1, problem: .unknownField(name, nearest: nearest))) {
    try Query("\(name):x")
  }
}

@Test(arguments: [
  ("c:x", "character 1: field 'c:' could be country: or cites:; type more of it"),
  (
    "a country: b",
    "character 3: country: has no value, expected one right after the colon; write country:CH"
  ),
  (
    "group:wrokers",
    "character 7: group: cannot be 'wrokers', expected one of government, employers, workers, "
      + "chair, office, observer; write group:workers"
  ),
  ("group:o", "character 7: group: 'o' could be office or observer; type more of it"),
  (
    "para:60-50",
    "character 6: '60-50' is no range of paragraphs, expected a number or first-last; "
      + "write para:54 or para:50-60"
  ),
  (
    "fees \"fair",
    "character 6: the phrase has no end, expected a closing quotation mark; write \"...\""
  ),
  ("(fees", "character 1: the parenthesis is not closed, expected ); add it at the end"),
  ("fees)", "character 5: nothing opens this parenthesis; take it out or put ( before"),
  ("()", "character 1: nothing stands in the parentheses, expected a word; take them out"),
  ("fees or", "character 6: nothing follows or, expected a word; add one or drop or"),
  ("fees -", "character 6: nothing follows -, expected a word; add one or drop -"),
  (
    "or fees",
    "character 1: nothing precedes or, expected a word; add one, or write \"or\" to look for it"
  ),
  ("émigré ❤️ c:x", "character 10: field 'c:' could be country: or cites:; type more of it"),
])
func anErrorSaysWhereWhatAndTheMendOnOneLine(text: String, expected: String) {
  #expect(message(text) == expected)
}

@Test(arguments: [
  "para:x", "para:", "para:1-2-3", "para:-", "para:99999999999999999999", "para:5a",
])
func aBadRangeOfParagraphsIsAnError(text: String) {
  #expect(throws: QueryError.self) { try Query(text) }
}

@Test func anErrorNeverRepeatsWhatCouldActOnATerminal() {
  let text = message("\u{1B}[31mfees para:\u{1B}]0;x\u{7}")
  #expect(!text.unicodeScalars.contains { $0.value < 0x20 })
  #expect(message("para:" + String(repeating: "x", count: 500)).count < 160)
}

@Test func aPastedPageIsNoQuery() throws {
  let words = String(repeating: "word ", count: 65)
  for text in [words, "(" + words + ")", words.replacing(" ", with: " -x ")] {
    #expect(throws: QueryError.self) { try Query(text) }
    #expect(throws: QueryError.self) { try Query(typing: text) }
  }
  do {
    _ = try Query(typing: words)
  } catch {
    #expect(error.description == "character 321: more than 64 words or fields; look for fewer")
  }
  let page = String(repeating: "x", count: 2001)
  do {
    _ = try Query(typing: page)
    Issue.record("a page is a query")
  } catch {
    #expect(error.description == "character 1: more than 2000 letters; look for fewer words")
  }
  _ = try Query(String(page.dropLast()))
  _ = try Query(String(words.dropLast(5)))
}

@Test(arguments: [
  ("country=kenya", "character 1: a value stands after a colon; write country:kenya"),
  ("fees pays=suisse", "character 6: a value stands after a colon; write country:suisse"),
  (
    "country:CH,KE",
    "character 9: country: takes one value; write (country:CH or country:KE)"
  ),
  ("para:50;54", "character 6: para: takes one value; write (para:50 or para:54)"),
])
func whatOtherProgramsTakeIsMended(text: String, expected: String) throws {
  #expect(message(text) == expected)
  let mend = try #require(expected.split(separator: " write ").last)

  #expect(throws: Never.self) { try Query(String(mend)) }
}

@Test func aCommaInANameOrAtTheEndIsNoMistake() throws {
  for text in [
    "speaker:gurney,sam", "country:\"Korea, Republic of\"", "country:CH,", "a=b", "fees,",
  ] {
    #expect(throws: Never.self) { try Query(text) }
  }
}

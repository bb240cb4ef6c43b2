import Testing

@testable import Settings

/// Texts of the four kinds, after the rules of TOML 1.0.
@Suite struct TOMLReaderStringsTests {
  private func text(_ source: String) -> String? {
    let reader = TOMLReader("v = \(source)")
    guard reader.mistakes.isEmpty, case .string(let text) = reader.root["v"]?.value else {
      return nil
    }
    return text
  }

  @Test(arguments: [
    (#""""#, ""), (#""plain""#, "plain"), (#""tab\there""#, "tab\there"),
    (#""say \"so\"""#, "say \"so\""), (#""a\\b""#, "a\\b"), (#""\b\f\r\n""#, "\u{8}\u{C}\r\n"),
    (#""Jos\u00E9""#, "José"), (#""\U0001F600""#, "😀"), (#""日本 é""#, "日本 é"),
    ("\"# no comment\"", "# no comment"),
    ("\"a\tb\"", "a\tb"),
  ])
  func basicTexts(source: String, expected: String) {
    #expect(text(source) == expected)
  }

  @Test(arguments: [
    (#"''"#, ""), (#"'C:\Users\nodejs'"#, #"C:\Users\nodejs"#), (#"'say "so"'"#, "say \"so\""),
    (#"'<\i\c*\s*>'"#, #"<\i\c*\s*>"#),
  ])
  func literalTexts(source: String, expected: String) {
    #expect(text(source) == expected)
  }

  @Test(arguments: [
    ("\"\"\"\nRoses\nViolets\"\"\"", "Roses\nViolets"), ("\"\"\"\r\na\r\nb\"\"\"", "a\nb"),
    ("\"\"\"a \\\n   \n\t b\"\"\"", "a b"), ("\"\"\"\\  \n\n  x\\\n\"\"\"", "x"),
    ("\"\"\"two \"\" marks\"\"\"", "two \"\" marks"), ("\"\"\"\"quoted\"\"\"\"", "\"quoted\""),
    ("\"\"\"\"\"end\"\"\"\"\"", "\"\"end\"\""), ("\"\"\"\"\"\"", ""),
    ("\"\"\"three \\\"\"\" marks\"\"\"", "three \"\"\" marks"),
    ("'''\nno \\escape\n  kept'''", "no \\escape\n  kept"), ("'''it''s'''", "it''s"),
    ("''''that's''''", "'that's'"), ("'''a\\'''", "a\\"),
  ])
  func textsOfSeveralLines(source: String, expected: String) {
    #expect(text(source) == expected)
  }

  @Test(arguments: [
    (#""a"#, TOMLFault.unclosed(.string)), ("\"a\nb\"", .unclosed(.string)),
    ("'a", .unclosed(.string)),
    ("\"\"\"a", .unclosed(.string)), ("'''a", .unclosed(.string)), (#""\q""#, .badEscape(#"\q"#)),
    (#""\u12""#, .badEscape(#"\u12""#)), (#""\uD800""#, .badEscape(#"\uD800"#)),
    (#""\U00110000""#, .badEscape(#"\U00110000"#)), (#""\u12G4""#, .badEscape(#"\u12G4"#)),
    (#""\u１２３４""#, .badEscape("\\u１２３４")), ("\"a\u{1B}[2Jb\"", .control(0x1B)),
    ("'a\u{7F}b'", .control(0x7F)), ("'''a\u{0}b'''", .control(0)), ("\"a\rb\"", .control(0x0D)),
    ("\"\"\"a\rb\"\"\"", .control(0x0D)), ("\"\"\"a\"\"\"\"\"\"", .moreOnTheLine("\"")),
    ("\"\"\"a \\ b\"\"\"", .badEscape("\\")), (#""a" "b""#, .moreOnTheLine(#""b""#)),
  ])
  func aTextThatIsWrongIsAMistake(source: String, fault: TOMLFault) {
    let read = TOMLText("v = \(source)")
    #expect(read.values == [])
    #expect(read.faults.first == fault)
  }

  @Test func aLongTextThatDoesNotEndIsNamedWhereItBegins() {
    #expect(TOMLText("a = 1\n\nv = '''\n\n\n").reader.mistakes.map(\.line) == [3])
  }

  @Test func aWindowsPathIsToldItsMend() {
    #expect(
      TOMLText(#"v = "C:\Users""#).mistakes.first?.hasPrefix(
        #"1: \Users" means nothing in a text; write \\ for a backslash"#) == true)
  }
}

import Browser
import Screen
import Testing

@testable import Settings

@Suite struct SettingsFileTests {
  /// The file of a text, as it were in `/home/ana/.config/tripartite`.
  static func file(_ text: String, home: String? = "/home/ana") -> SettingsFile {
    SettingsFile(Array(text.utf8), path: "/home/ana/.config/tripartite/config.toml", home: home)
  }

  private func mistakes(_ text: String, home: String? = "/home/ana") -> [String] {
    let file = Self.file(text, home: home)
    return file.mistakes.map(file.description(of:))
  }

  @Test func everySettingIsRead() {
    let file = Self.file(
      """
      language = "fr"
      report = "~/report.txt"
      data = '/srv/meeting'
      colour = "never"
      mouse = false
      start = "themes"
      theme = "contrast"
      accessible = true
      """)
    #expect(file.mistakes == [] && file.state == .read)
    let expected: [(Setting, SettingValue)] = [
      (.language, .word("fr")), (.report, .word("/home/ana/report.txt")),
      (.data, .word("/srv/meeting")), (.colour, .word("never")), (.mouse, .flag(false)),
      (.start, .word("themes")), (.theme, .word("contrast")), (.accessible, .flag(true)),
    ]
    #expect(file.values.count == Setting.all.count)
    for (index, (setting, value)) in expected.enumerated() {
      #expect(file.values[setting] == .init(value: value, line: index + 1))
    }
  }

  @Test func anEmptyFileSaysNothing() {
    let file = Self.file("# nothing\n")
    #expect(file.mistakes == [] && file.values == [:] && file.keys == .standard)
  }

  @Test(arguments: [
    ("\n\nlanguage = \"de\"", "config.toml:3: language is 'de', expected en, fr or es"),
    ("language = \"FR\"", "config.toml:1: language is 'FR', expected en, fr or es"),
    ("language = true", "config.toml:1: language is true, expected en, fr or es"),
    ("language = fr", "config.toml:1: fr has no quotation marks, expected \"fr\""),
    ("colour = \"\"", "config.toml:1: colour is empty, expected auto, always or never"),
    ("mouse = \"true\"", "config.toml:1: mouse is 'true', expected true or false"),
    ("mouse = 1", "config.toml:1: mouse is 1, expected true or false"),
    ("report = \"\"", "config.toml:1: report is empty, expected a path in quotation marks"),
    ("report = [\"a\"]", "config.toml:1: report is a list, expected a path in quotation marks"),
    ("data = {}", "config.toml:1: data is a table, expected a path in quotation marks"),
    ("start = \"theems\"", "config.toml:1: start is 'theems', expected one like 'themes'"),
    (
      "start = \"comparison\"",
      "config.toml:1: start is 'comparison', expected last, start, delegations, people, officers, "
        + "themes, matrix, topics, conclusions, documents, search, instruments, bodies, "
        + "discrepancies, notes or statistics"
    ),
    ("color = \"never\"", "config.toml:1: there is no setting 'color'; did you mean 'colour'?"),
    ("zzz = 1", "config.toml:1: there is no setting 'zzz'; tripartite config lists them"),
    ("[colour]\nx = 1", "config.toml:1: colour is a table, expected auto, always or never"),
    ("keys = 1", "config.toml:1: keys is 1, expected [keys] and lines below it"),
    (
      "language = \"en\"\nlanguage = \"fr\"",
      "config.toml:2: 'language' is set on line 1 already; keep one of the two"
    ),
    ("mouse = true x", "config.toml:1: 'x' after the value, expected the end of the line"),
    (
      "\"a\\u001Bb\" = 1",
      "config.toml:1: there is no setting 'a\u{FFFD}b'; tripartite config lists them"
    ),
  ])
  func aMistakeNamesFileLineAndMend(text: String, line: String) {
    #expect(mistakes(text).first == line)
  }

  @Test func theRestOfAFileWithMistakesCounts() {
    let file = Self.file("mouse = false\ncolour = \"red\"\nstart = \n[keys]\nsort = \"O\"\nx = 1")
    #expect(file.mistakes.map(\.line) == [2, 3, 6])
    #expect(file.values == [.mouse: .init(value: .flag(false), line: 1)])
    #expect(file.keys.keys(of: .sort) == [.character("O")])
  }

  @Test(arguments: [
    ("~/a/b.txt", "/home/ana/a/b.txt"), ("~", "/home/ana"), ("/a", "/a"),
    ("report.txt", "/home/ana/.config/tripartite/report.txt"),
    ("../r", "/home/ana/.config/tripartite/../r"),
    ("~bob/r", "/home/ana/.config/tripartite/~bob/r"),
  ])
  func aPathBeginsAtHomeOrInTheFolderOfTheFile(text: String, path: String) {
    let file = Self.file("report = '\(text)'")
    #expect(file.values[.report]?.value == .word(path))
  }

  @Test func aPathFromHomeNeedsAHome() {
    #expect(
      mistakes("report = \"~/r\"", home: nil) == [
        "config.toml:1: report is '~/r', but HOME is not set; write the path from / on"
      ])
  }

  @Test func aFileInTheFolderOfTheRunKeepsPathsAsTheyAre() {
    let file = SettingsFile(Array("data = 'd'".utf8), path: "own.toml", home: nil)
    #expect(file.values[.data]?.value == .word("d"))
    let broken = SettingsFile(Array("x".utf8), path: "own.toml", home: nil)
    #expect(broken.mistakes.map(broken.description(of:)).first?.hasPrefix("own.toml:1: ") == true)
  }

  @Test(
    arguments: [
      ([0x61, 0x0A, 0xFF, 0x0A], 2, "a byte that is not UTF-8"),
      ([0x61, 0x0A, 0x0A, 0xC3], 3, "a byte that is not UTF-8"),
      ([0xFF, 0xFE, 0x61, 0x00], 1, "a NUL byte"), ([0x0A, 0x00], 2, "a NUL byte"),
    ] as [([UInt8], Int, String)])
  func bytesThatAreNoTextAreOneMistakeAndNothingIsRead(bytes: [UInt8], line: Int, what: String) {
    let file = SettingsFile(
      Array("mouse = false # ".utf8) + bytes, path: "/c/config.toml", home: nil)
    #expect(file.state == .unreadable && file.values.isEmpty && file.mistakes.count == 1)
    let text = file.mistakes.map(file.description(of:)).first ?? ""
    #expect(text.hasPrefix("config.toml:\(line): \(what)"), "\(text)")
    #expect(text.hasSuffix("no setting is taken from it"))
  }
}

import Browser
import Meeting
import Screen
import TestSupport
import Testing

/// The sizes at which every screen is looked at.
private let sizes = [
  Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 40, rows: 10),
]

/// Every screen in its states, as text, over the real record.
@Suite struct ScreenSnapshotTests {
  /// The keys that lead to a state, from the start page.
  struct Path: Sendable, CustomTestStringConvertible {
    let name: String
    let keys: [Key]
    var text = ""
    var language = Language.english
    var testDescription: String { name }
  }

  static let paths: [Path] = [
    Path(name: "start", keys: []),
    Path(name: "delegations", keys: ["1"]),
    Path(name: "delegation", keys: ["1", "j", "j", "j", "j", .enter]),
    Path(name: "silent-delegation", keys: ["1", "G", "G", .enter]),
    Path(name: "delegations-by-people", keys: ["1", "s", "s"]),
    Path(name: "delegations-filtered", keys: ["1", "/"], text: "cote"),
    Path(name: "delegations-filtered-to-nothing", keys: ["1", "/"], text: "atlantis"),
    Path(name: "delegations-french", keys: ["1"], language: .french),
    Path(name: "delegations-spanish", keys: ["1"], language: .spanish),
    Path(name: "people", keys: ["2"]),
    Path(name: "person", keys: ["2", .enter, .enter]),
    Path(name: "person-listed-twice", keys: ["f"], text: "kristine alsvik\n"),
    Path(name: "officers", keys: ["3"]),
    Path(name: "officer-not-listed", keys: ["3", .enter]),
    Path(name: "officer-not-named", keys: ["3", "j", "j", "j", "j", "j", .enter]),
    Path(name: "themes", keys: ["4"]),
    Path(name: "theme", keys: ["4", "j", "j", "j", .enter]),
    Path(name: "theme-french", keys: ["4", "j", "j", "j", .enter], language: .french),
    Path(name: "intervention", keys: ["f"], text: "para:54\n"),
    Path(name: "intervention-unknown-speaker", keys: ["f"], text: "para:88\n"),
    Path(name: "intervention-spanish", keys: ["f"], text: "para:97\n", language: .spanish),
    Path(name: "event", keys: ["f"], text: "para:111\n"),
    Path(name: "topics", keys: ["6", .enter]),
    Path(name: "conclusions", keys: ["7"]),
    Path(name: "conclusion", keys: ["f"], text: "5(iii)\n"),
    Path(name: "left-out", keys: ["7", "G", .enter, .enter]),
    Path(name: "documents", keys: ["8", .enter]),
    Path(name: "provision", keys: ["8", .enter, .enter]),
    Path(name: "comparison", keys: ["1", "j", "j", "j", "j", "j", "j", "b", "j", "b"]),
    Path(name: "comparison-side", keys: ["1", "b", "j", "j", "b", .enter, .enter]),
    Path(name: "narrow", keys: ["4", "j", "j", "j", "c"]),
    Path(name: "narrow-typed", keys: ["4", "j", "j", "j", "c"], text: "mflm\n"),
    Path(name: "point", keys: ["6", "j", .enter, .enter]),
    Path(name: "instrument", keys: ["f"], text: "c189\n"),
    Path(name: "discrepancy", keys: ["f"], text: "wervices\n"),
    Path(name: "go-to", keys: ["f"], text: "trinite"),
    Path(name: "go-to-nothing", keys: ["f"], text: "zzzz"),
    Path(name: "matrix", keys: ["5"]),
    Path(name: "matrix-countries-points", keys: ["5", .tab, "v", "v"]),
    Path(name: "matrix-topics-swapped", keys: ["5", .tab, .tab, .tab, "x", "i"]),
    Path(name: "matrix-silent-french", keys: ["5", .tab, "u", "s"], language: .french),
    Path(name: "matrix-filtered", keys: ["5", "l", "j", "/"], text: "fees\n"),
    Path(name: "matrix-cell", keys: ["5", "j", "l", .enter]),
    Path(name: "search-empty", keys: ["9"]),
    Path(name: "search-typing", keys: ["9"], text: "recruitment fees"),
    Path(name: "search-hits", keys: ["9"], text: "suisse\n"),
    Path(name: "search-nothing", keys: ["9"], text: "zimbabve"),
    Path(name: "statistics", keys: ["?"], text: "statistics\n"),
    Path(name: "statistics-french", keys: ["?"], text: "statistics\n.", language: .french),
    Path(name: "statistics-filtered", keys: ["?"], text: "statistics\n/kenya\n"),
    Path(name: "statistics-without-chair", keys: ["?"], text: "statistics\n...i"),
    Path(name: "statistics-unfolded", keys: ["?"], text: "statistics\n...jjjjjjjjjjjjj\n"),
    Path(name: "statistics-end", keys: ["?"], text: "statistics\nG"),
    Path(name: "notes-empty", keys: ["'"]),
    Path(
      name: "notes", keys: ["4", "j", "j", "j", .enter, "m", "j", "n"], text: "see also 61\nm'"),
    Path(name: "marked-list", keys: ["4", "j", "j", "j", .enter, "m", "j", "n"], text: "see 61\n"),
    Path(name: "noted-page", keys: ["4", "j", "j", "j", .enter, "n"], text: "see also 61\n\n"),
    Path(name: "note-prompt", keys: ["4", "j", "j", "j", .enter, "n"], text: "see"),
    Path(name: "saved-query", keys: ["2", "/"], text: "country:ke\nw of mine\n'"),
    Path(name: "copy", keys: ["4", "j", "j", "j", .enter, "y"]),
    Path(name: "help", keys: ["?"]),
    Path(name: "help-filtered", keys: ["?"], text: "pane"),
  ]

  @Test(arguments: paths)
  func everyScreenStandsAsItsSnapshot(path: Path) throws {
    for size in sizes {
      var browser = TestBrowser(
        meeting: try .record(), columns: size.columns, rows: size.rows, language: path.language)
      for key in path.keys { browser.press(key) }
      for character in path.text {
        if character == "\n" { browser.press(.enter) } else { browser.type(String(character)) }
      }
      try expectSnapshot(
        of: browser.frame, named: "\(path.name)-\(size.columns)x\(size.rows)", test: "screen")
    }
  }

  @Test func aWindowThatIsTooSmallSaysSo() throws {
    for size in [
      Size(columns: 39, rows: 10), Size(columns: 40, rows: 9), Size(columns: 1, rows: 1),
    ] {
      let browser = TestBrowser(
        meeting: try .record(), columns: size.columns, rows: size.rows)
      try expectSnapshot(of: browser.frame, named: "\(size.columns)x\(size.rows)")
    }
  }
}

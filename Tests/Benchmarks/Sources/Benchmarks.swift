import Archive
import Browser
import Meeting
import Screen
import Search
import Session

/// Times what the program does between a key and a frame, without a terminal.
@main
struct Benchmarks {
  static func main() throws {
    // `--search [FOLDER [TEXT...]]`: only the search engine, on the record of a folder.
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "--search" {
      return try SearchBenchmark.run(
        folder: arguments.dropFirst().first, texts: Array(arguments.dropFirst(2)))
    }
    let meeting = try Archive.bundled()
    report("load the bundled record", try times { _ = try Archive.bundled(isChecked: false) })
    report("load it and check it", try times { _ = try Archive.bundled() })
    report("make the search index", times { _ = Finder(meeting).find("a") })
    for columns in [80, 120] {
      let size = Size(columns: columns, rows: 40)
      for (name, keys) in paths {
        var browser = Browser(meeting: meeting, size: size, folding: { foldedName($0) })
        for key in keys { press(key, in: &browser) }
        report(
          "\(name), a key and its frame at \(columns)x40",
          times {
            press("j", in: &browser)
            _ = browser.frame
          })
      }
    }
    try reportGrowth(meeting)
    let finder = Finder(meeting)
    _ = finder.find("a")
    for text in ["a", "rec", "\"social dialogue\"", "country:ch ratif"] {
      report("go to ‘\(text)’", times { _ = finder.find(text) })
    }
  }

  private static let paths: [(String, [Character])] = [
    ("delegations", ["1"]), ("people", ["2"]), ("themes", ["4"]),
    ("interventions", ["4", "j", "j", "l"]),
  ]

  private static func press(_ key: Character, in browser: inout Browser) {
    guard let action = browser.action(for: .key(.character(key))) else { return }
    _ = browser.apply(action)
  }

  /// How the reader of a printed report bears text that comes again and again: linearly, so eight
  /// times the text takes about eight times as long, and a quadratic reader would take sixty-four.
  private static func reportGrowth(_ meeting: Meeting) throws {
    for piece in ["-\n", "ab-\n", "\u{AD}\n", "(i) a\n", "Adviser/", "<"] {
      func median(_ count: Int) -> Duration {
        let text = Array(String(repeating: piece, count: count).utf8)
        let times = times { _ = try? PrintedReport(text, for: meeting) }
        return times[times.count / 2]
      }
      let ratio = median(16_000) / median(2_000)
      let name = "‘\(piece.replacing("\n", with: "⏎").replacing("\u{AD}", with: "soft hyphen"))’"
      print(
        "\("printed report of 8 times \(name)".padded(to: 52)) \(Int(ratio.rounded())) times as long"
      )
    }
  }

  private static func times(_ body: () throws -> Void) rethrows -> [Duration] {
    try (0..<25).map { _ in try ContinuousClock().measure(body) }.sorted()
  }

  private static func report(_ name: String, _ times: [Duration]) {
    let median = times[times.count / 2].components.attoseconds / 1_000_000_000_000
    let worst = (times.last?.components.attoseconds ?? 0) / 1_000_000_000_000
    print("\(name.padded(to: 52)) \(milliseconds(median)) ms, at most \(milliseconds(worst)) ms")
  }

  /// Microseconds as milliseconds with three decimals.
  private static func milliseconds(_ microseconds: Int64) -> String {
    let thousandths = "\(microseconds % 1000)"
    return "\(microseconds / 1000)."
      + String(repeating: "0", count: 3 - thousandths.count) + thousandths
  }
}

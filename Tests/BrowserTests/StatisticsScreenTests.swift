import Browser
import Meeting
import Screen
import TestSupport
import Testing

/// The statistics: plots one under the other, and what their bars open.
@Suite struct StatisticsScreenTests {
  private func browser(
    columns: Int = 80, rows: Int = 24, language: Language = .english
  ) throws -> TestBrowser {
    var browser = TestBrowser(
      meeting: try .record(), columns: columns, rows: rows, language: language)
    browser.press("?")
    browser.type("statistics")
    browser.press(.enter)
    return browser
  }

  /// The number beside the bar under the cursor: its total.
  private func total(_ browser: TestBrowser) -> Int? {
    let words = browser.cursorLine.split(separator: " ")
    let bar = words.firstIndex { $0.contains { "█▏▎▍▌▋▊▉".contains($0) } }
    return bar.flatMap { words.dropFirst($0 + 1).first }.flatMap { Int($0) }
  }

  /// The number of rows that the heading line says there are.
  private func count(_ browser: TestBrowser) -> Int? {
    let words = browser.lines[0].split(separator: " ")
    return words.lastIndex(of: "of").flatMap { Int(words[$0 + 1]) }
  }

  @Test func theStartPageLeadsToThePlots() throws {
    var browser = TestBrowser(meeting: try .record(), columns: 80, rows: 30)
    while !browser.cursorLine.contains("Statistics"), browser.cursorLine.contains(">") {
      let line = browser.cursorLine
      browser.press("j")
      if browser.cursorLine == line { break }
    }
    browser.press(.enter)
    #expect(browser.lines[0].hasPrefix("Statistics"))
    #expect(browser.lines[0].hasSuffix("plot 1 of 7"))
    #expect(browser.cursorLine.hasPrefix("> Governments"))
  }

  @Test func fullStopAndCommaGoFromPlotToPlot() throws {
    var browser = try browser()
    var first: [String] = []
    for plot in 1...7 {
      #expect(browser.lines[0].hasSuffix("plot \(plot) of 7"))
      first.append(browser.cursorLine)
      if plot < 7 { #expect(browser.lines[4].contains(" by "), "\(browser.lines[4])") }
      browser.press(".")
    }
    #expect(Set(first).count == 7)
    #expect(browser.message == "This is the last plot.")
    for plot in (0..<6).reversed() {
      browser.press(",")
      #expect(browser.cursorLine == first[plot])
    }
    browser.press(",")
    #expect(browser.message == "This is the first plot.")
  }

  @Test func everyLineOfThePlotsCanBeReadInTheSmallestWindow() throws {
    var small = try browser(columns: 40, rows: 10)
    var read: Set<String> = []
    small.press("g")
    for _ in 0..<300 {
      read.formUnion(small.lines[3..<8].map { String($0.dropFirst(2)) })
      small.press("j")
    }
    let tall = try browser(columns: 40, rows: 200)
    for line in tall.lines[4..<150] { #expect(read.contains(String(line.dropFirst(2)))) }
  }

  @Test(arguments: 0..<6) func aGroupsStripOpensTheInterventionsThatItCounts(row: Int) throws {
    var browser = try browser()
    for _ in 0..<row { browser.press("j") }
    let words = browser.cursorLine.split(separator: " ")
    let total = try #require(words.last.flatMap { Int($0) })
    browser.press(.enter)
    #expect(browser.lines[0].hasPrefix("Statistics › \(words[1])"))
    #expect(count(browser) == total)
    browser.press("q")
    #expect(browser.lines[0].hasPrefix("Statistics"))
    #expect(browser.selectedText.hasPrefix("> \(words[1])"))
  }

  @Test(
    arguments: [(3, 12), (4, 12), (5, 9), (6, 4)], [[], ["i"], ["/", "e", "u", .enter]] as [[Key]])
  func everyBarOfWhatWasSaidOpensExactlyWhatItCounts(plot: (Int, Int), keys: [Key]) throws {
    var browser = try browser()
    for key in keys { browser.press(key) }
    for _ in 0..<plot.0 { browser.press(".") }
    for _ in 0..<plot.1 {
      let row = browser.cursorLine
      guard let total = total(browser) else { break }
      browser.press(.enter)
      #expect(browser.lines[0].hasPrefix("Statistics › "))
      #expect(count(browser) == total, "\(row)")
      browser.press("q", "j")
    }
  }

  @Test func theNameOfATopicStandsOverThePointsOfItsBar() throws {
    var browser = try browser()
    browser.press(".", ".", ".", ".", .enter)
    #expect(browser.lines[0].hasPrefix("Statistics › Role and mandate of the ILO"))
    #expect(browser.lines[0].hasSuffix("of 176"))
  }

  @Test(arguments: 0..<9) func aSectionOpensItsPeople(row: Int) throws {
    var browser = try browser()
    browser.press(".")
    for _ in 0..<row { browser.press("j") }
    let people = try #require(total(browser))
    browser.press(.enter)
    #expect(browser.lines[0].hasPrefix("People"))
    let listings = try #require(count(browser))
    guard listings != people else { return }
    #expect(browser.message == "\(listings) listings of \(people) people; some are listed twice.")
  }

  @Test func aLineThatIsNoBarSaysThatBarsOpen() throws {
    var browser = try browser()
    browser.press("k", .enter)
    #expect(browser.message == "Nothing to open on this line; bars open.")
    browser.press("G", .enter)
    #expect(browser.message == "Nothing to open on this line; bars open.")
  }

  @Test func theChairAndTheOfficeGoOutAndComeBack() throws {
    var browser = try browser()
    let before = browser.lines
    browser.press("i")
    #expect(browser.message == "The chair and the Office are left out.")
    #expect(browser.lines[3].contains("Chair and Office left out"))
    #expect(!browser.lines.contains { $0.hasPrefix("  Chair  ") || $0.hasPrefix("  Office  ") })
    #expect(browser.lines.contains { $0.contains("The chair and the Office are left out.") })
    browser.press("i")
    #expect(browser.lines.dropLast() == before.dropLast())
  }

  @Test func theCursorStaysOnItsBarWhateverChangesAroundIt() throws {
    var browser = try browser()
    browser.press(".", ".", ".", ".", "j", "j")
    #expect(browser.selectedText.hasPrefix("> Governance of labour"))
    browser.press("i")
    #expect(browser.selectedText.hasPrefix("> Governance of labour"))
    browser.resize(columns: 40, rows: 10)
    #expect(browser.selectedText.hasPrefix("> Governance"))
    browser.resize(columns: 120, rows: 40)
    #expect(browser.selectedText.hasPrefix("> Governance of labour migration"))
    browser.press("t")
    #expect(browser.selectedText.hasPrefix("> Gouvernance"))
  }

  @Test func twoPlotsOfSectionsAreToldApartWhenTheLanguageTurns() throws {
    var browser = try browser()
    browser.press(".", ".", "j", "t")
    #expect(browser.lines[0].hasSuffix("graphique 3 sur 7"))
    #expect(browser.selectedText.hasPrefix("> Membres employeurs"))
  }

  @Test func enterShowsTheOtherRowsOfAPlotAndHidesThemAgain() throws {
    var browser = try browser()
    browser.press(".", ".", ".")
    for _ in 0..<13 { browser.press("j") }
    #expect(browser.selectedText == ">   28 more; Enter shows them")
    browser.press(.enter)
    #expect(browser.selectedText.hasPrefix("> "))
    #expect(total(browser) == 5)
    for _ in 0..<29 { browser.press("j") }
    #expect(browser.selectedText == ">   Enter shows the first 12 only")
    browser.press(.enter)
    #expect(browser.selectedText == ">   28 more; Enter shows them")
    #expect(browser.lines[4].contains("Instruments by how many points cite them"))
  }

  @Test func aFilterLeavesLessToCount() throws {
    var browser = try browser()
    browser.press("/")
    browser.type("country:ke")
    browser.press(.enter)
    #expect(
      browser.lines[3].hasSuffix("counted /country:ke") || browser.lines[3].contains("/country:ke"))
    let total = browser.cursorLine.split(separator: " ").last.flatMap { Int($0) }
    #expect(total == 4)
    browser.press(.enter)
    #expect(count(browser) == total)
    browser.press("q", ".", .enter)
    #expect(browser.lines[0].hasPrefix("People"))
    #expect(count(browser) == 1)
    browser.press("q", .escape)
    #expect(browser.message == "Filter cleared.")
    #expect(browser.lines[0].hasSuffix("of 7"))
  }

  @Test func whereAFilterLeavesNothingTheScreenSaysSo() throws {
    var browser = try browser()
    browser.press("/")
    browser.type("xyzzy")
    browser.press(.enter)
    #expect(browser.lines.contains { $0.contains("Nothing here matches “xyzzy”") })
    browser.press(".", ",", "i", "t", .enter, .escape)
    #expect(browser.lines[0].hasSuffix("sur 7"))
  }

  @Test func inALocaleOfASCIIEveryCharacterHasAFormOfItsOwn() throws {
    for size in [(40, 10), (80, 24), (120, 40)] {
      var browser = try browser(columns: size.0, rows: size.1, language: .french)
      for _ in 0..<7 {
        for line in browser.lines {
          let ascii = String(line.map(\.ascii))
          #expect(ascii.utf8.allSatisfy { $0 < 0x80 })
          #expect(ascii.count == line.count)
          #expect(!ascii.contains("?") || line.contains("?"), "\(line)")
        }
        browser.press(".")
      }
    }
  }

  @Test func twoGroupsAreComparedFromTheirStrips() throws {
    var browser = try browser(columns: 120)
    browser.press("j", "b", "j", "b")
    #expect(browser.lines[0].hasPrefix("Compare"))
    #expect(browser.lines.contains { $0.contains("Employers") && $0.contains("Workers") })
  }

  @Test func otherScreensSayWhereTheKeyOfTheChairCounts() throws {
    var browser = TestBrowser(meeting: try .record(), columns: 80, rows: 24)
    browser.press("1", "i")
    #expect(browser.message.contains("matrix"))
  }
}

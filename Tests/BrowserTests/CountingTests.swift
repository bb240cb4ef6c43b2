import Browser
import Meeting
import Screen
import TestSupport
import Testing

/// Counts that the shell makes, as it does of a large record.
@Suite struct CountingTests {
  /// A browser of the record that counts nothing itself, and whose shell has not counted yet.
  private func browser(columns: Int = 100, rows: Int = 30) throws -> TestBrowser {
    var browser = TestBrowser(
      meeting: try .record(), columns: columns, rows: rows, countedAtOnce: 0)
    browser.isCounting = true
    return browser
  }

  private func whole(columns: Int = 100, rows: Int = 30) throws -> TestBrowser {
    TestBrowser(meeting: try .record(), columns: columns, rows: rows)
  }

  @Test func theSmallRecordIsCountedInTheFirstFrameAndTheShellIsNotAsked() throws {
    var browser = try whole()
    browser.isCounting = true
    browser.press("5")
    #expect(browser.lines.contains { $0.hasPrefix("  Total") })
    browser.press("?")
    browser.type("statistics")
    browser.press(.enter)
    #expect(browser.lines.contains { $0.contains("Governments") })
    #expect(browser.effects.isEmpty)
  }

  @Test func theMatrixSaysThatItIsBeingCountedAndThenStands() throws {
    var browser = try browser()
    browser.press("5")
    #expect(browser.effects == ["count"])
    #expect(browser.lines.contains { $0.contains("No counts yet.") })
    #expect(browser.message == "Counting 97 interventions · Esc stops")
    browser.endCounting()
    var other = try whole()
    other.press("5")
    #expect(browser.frame == other.frame)
  }

  @Test func whileItCountsKeysMoveOnAndWhatWasThereStays() throws {
    var browser = try browser()
    browser.press("5")
    browser.endCounting()
    let before = browser.lines[3..<25]
    browser.isCounting = true
    browser.press("v")
    #expect(browser.lines[3..<25] == before)
    #expect(browser.message.hasSuffix("Counting 97 interventions · Esc stops"))
    browser.press("v", "i")
    #expect(browser.effects == ["count", "count", "count", "count"])
    browser.endCounting()
    #expect(browser.lines.contains { $0.contains("points by group and theme") })
    #expect(browser.lines.contains { $0.contains("without chair and Office") })
    browser.isCounting = true
    browser.press("x", "1")
    #expect(browser.lines[0].hasPrefix("Delegations"))
    #expect(browser.effects.suffix(2) == ["count", "stop counting"])
  }

  @Test func escapeStopsAndEnterCountsAfterAll() throws {
    var browser = try browser()
    browser.press("5", .escape)
    #expect(browser.effects == ["count", "stop counting"])
    #expect(browser.lines[0].hasPrefix("Matrix"))
    #expect(browser.message == "Not counted; Enter counts")
    browser.press("j")
    #expect(browser.effects.count == 2)
    browser.press(.enter)
    #expect(browser.effects.last == "count")
    browser.endCounting()
    #expect(browser.lines.contains { $0.hasPrefix("  Total") })
  }

  @Test func escapeOnceMoreGoesBack() throws {
    var browser = try browser()
    browser.press("4", "5", .escape, .escape)
    #expect(browser.lines[0].hasPrefix("Themes"))
    #expect(browser.effects == ["count", "stop counting"])
  }

  @Test func anOpenedCountStaysUnderTheCursorWhileItIsCountedAgain() throws {
    var browser = try browser()
    browser.isCounting = false
    browser.press("5", .enter, "j", "j")
    let opened = browser.lines
    browser.press("[", "v")
    browser.isCounting = true
    browser.press("[", "]", "]")
    browser.press("[")
    browser.endCounting()
    browser.isCounting = false
    browser.press("5")
    #expect(opened[0].contains("row 3"))
    #expect(browser.lines[0].hasPrefix("Matrix"))
  }

  @Test func thePlotsOfTheStatisticsComeWithTheCursorOnTheFirstBar() throws {
    var (browser, other) = (try browser(), try whole())
    for key in ["?", "s", "t", "a", "t", "i", "s"] as [Key] {
      browser.press(key)
      other.press(key)
    }
    browser.press(.enter)
    other.press(.enter)
    #expect(browser.message == "Counting 97 interventions · Esc stops")
    browser.endCounting()
    #expect(browser.frame == other.frame)
    browser.isCounting = true
    let bars = browser.lines[4..<25]
    browser.press("i")
    #expect(browser.lines[4..<25] == bars)
    browser.endCounting()
    other.press("i")
    browser.press("j", "k")
    other.press("j", "k")
    #expect(browser.frame == other.frame)
  }

  @Test func theValuesToNarrowByFollowAndWhatIsTypedStays() throws {
    var browser = try browser()
    browser.press("4", "j", "j", "j", "c")
    #expect(browser.effects == ["count"])
    browser.type("work")
    browser.endCounting()
    #expect(browser.lines.contains { $0.contains("[ ] Workers") })
    #expect(!browser.lines.contains { $0.contains("[ ] Governments") })
    browser.isCounting = true
    browser.press(.escape)
    #expect(browser.effects == ["count"])
  }

  @Test func closingTheValuesStopsTheirCounting() throws {
    var browser = try browser()
    browser.press("4", "j", "j", "j", "c", .escape)
    #expect(browser.effects == ["count", "stop counting"])
    #expect(browser.message.isEmpty)
  }

  @Test func aComparisonIsTheSameWhoeverCountsIt() throws {
    var (browser, other) = (try browser(columns: 140), try whole(columns: 140))
    browser.isCounting = false
    for key in ["4", "j", "j", "j", .enter, "b", "j", "j", "b", "j", "j", "j"] as [Key] {
      browser.press(key)
      other.press(key)
    }
    #expect(browser.lines[0].contains("Comparison") || browser.lines[0].contains("Compar"))
    #expect(browser.frame == other.frame)
  }

  @Test func whatIsCountedForTheWholeRecordKeepsTheHeadingUnderTheCursor() throws {
    var rows = Meeting.Builder.sample
    rows.interventions.removeSubrange(3...)
    let beginning = try #require(rows.beginning(cut: [.interventions]))
    var browser = TestBrowser(
      meeting: beginning, columns: 100, rows: 24, start: .matrix, countedAtOnce: 30)
    browser.press(.down)
    let heading = browser.cursorLine.split(separator: " ").first
    browser.take(.loaded(.sample))
    #expect(browser.cursorLine.split(separator: " ").first == heading)
  }
}

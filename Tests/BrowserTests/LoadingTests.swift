import Browser
import Meeting
import Notes
import Screen
import TestSupport
import Testing

/// What a reader sees and can do while a large record is read behind its beginning.
@Suite struct BrowserLoadingTests {
  private let progress = LoadingProgress(read: 312_000, expected: 1_000_000)

  /// The sample of which the first interventions have been read.
  private func beginning(_ count: Int = 3) throws -> Meeting {
    var rows = Meeting.Builder.sample
    rows.interventions.removeSubrange(count...)
    return try #require(rows.beginning(cut: [.interventions]))
  }

  private func browser(columns: Int = 100, _ start: BrowserScreen = .themes) throws -> TestBrowser {
    var browser = TestBrowser(
      meeting: try beginning(), columns: columns, rows: 24, start: start)
    browser.take(.loading(progress))
    return browser
  }

  @Test func anInterruptStopsTheReadingAndThenQuits() throws {
    for event in [TerminalEvent.interrupted, .key(.control("c"))] {
      var browser = try browser()
      browser.send(event)
      #expect(browser.effects == ["stop loading"])
      browser.take(.loadingEnded("stopped"))
      browser.send(event)
      #expect(browser.effects == ["stop loading", "quit"])
    }
  }

  @Test func aFilterOfTheLastSessionWaitsForTheWholeRecord() throws {
    var old = TestBrowser(meeting: .sample, columns: 100, rows: 24)
    old.press("2", "/")
    old.type("role:adviser")
    old.press(.enter)
    var new = try browser(.start)
    new.restore(old.savedPlace, asking: false)
    #expect(new.savedPlace["filter0"] == "role:adviser")
  }

  @Test func theLastLineCountsWhatHasBeenRead() throws {
    var browser = try browser()
    #expect(browser.message == "312,000 of about 1,000,000 interventions · Esc stops")
    #expect(browser.lines[0].contains("part of the record"))
    browser.take(.loading(LoadingProgress(read: 999, expected: 1_000)))
    #expect(browser.message == "999 of about 1,000 interventions · Esc stops")
    browser.take(.loading(LoadingProgress(read: 1_000, expected: 1_000, isChecking: true)))
    #expect(browser.message == "about 1,000 interventions read, now checked · Esc stops")
  }

  @Test func whileItIsReadTheKeysDoWhatTheyDo() throws {
    var browser = try browser()
    let first = browser.selectedText
    browser.press("j")
    #expect(browser.selectedText != first)
    browser.press("1")
    #expect(browser.lines[0].hasPrefix("Delegations"))
    browser.press("/")
    browser.type("sw")
    #expect(browser.message.hasPrefix("/sw"))
  }

  @Test func aMessageStandsBeforeTheCount() throws {
    var browser = try browser()
    browser.take(.notice("Written."))
    #expect(browser.message == "Written.")
    browser.take(.loading(progress))
    #expect(browser.message == "Written.")
    browser.press("j")
    #expect(browser.message.hasPrefix("312,000 of about"))
  }

  @Test func escapeStopsTheReadingAndWhatIsThereIsMarkedForGood() throws {
    var browser = try browser()
    browser.press("1", .escape)
    #expect(browser.effects == ["stop loading"])
    #expect(browser.lines[0].hasPrefix("Delegations"))
    browser.take(.loadingEnded("the first 3 interventions; start again for all"))
    #expect(
      browser.message == "Part of the record: the first 3 interventions; start again for all")
    browser.press("4", "j", "2")
    #expect(browser.lines[0].contains("part of the record"))
    browser.press(.escape)
    #expect(browser.effects == ["stop loading"])
  }

  @Test func escapeInAFilterDropsTheFilterFirst() throws {
    var browser = try browser()
    browser.press("/")
    browser.type("x")
    browser.press(.escape)
    #expect(browser.effects.isEmpty)
    browser.press(.escape)
    #expect(browser.effects == ["stop loading"])
  }

  @Test func theErrorsFoundBehindAreTold() throws {
    var browser = try browser()
    browser.take(.loadingEnded("points.csv:9: text is empty, expected a text"))
    #expect(browser.message.hasPrefix("Part of the record: points.csv:9: text is empty"))
    #expect(browser.lines[0].contains("part of the record"))
    let first = browser.selectedText
    browser.press("j")
    #expect(browser.selectedText != first)
  }

  @Test func theWholeRecordTakesThePlaceOfItsBeginning() throws {
    var browser = try browser()
    let whole = TestBrowser(meeting: .sample, columns: 100, rows: 24, start: .themes)
    #expect(browser.frame != whole.frame)
    browser.take(.loaded(.sample))
    #expect(browser.frame == whole.frame)
    #expect(!browser.lines[0].contains("part of the record"))
  }

  @Test(arguments: ["1", "2", "3", "4", "6", "7", "8"] as [Key])
  func theReaderStaysOnTheSameEntryOfEveryScreen(key: Key) throws {
    var browser = try browser()
    browser.press(key, "j")
    let entry = browser.selectedText.split(separator: "  ").first
    let title = browser.lines[0].split(separator: "  ").first
    browser.take(.loaded(.sample))
    #expect(browser.selectedText.split(separator: "  ").first == entry)
    #expect(browser.lines[0].split(separator: "  ").first == title)
  }

  /// The lines that count, without the mark of the cursor, which stays with its heading.
  private func counts(_ lines: [String]) -> [String] {
    lines[4..<22].map { $0.replacing(">", with: " ") }
  }

  @Test func theMatrixIsCountedAnewInTheWholeRecord() throws {
    var browser = try browser(.matrix)
    let heading = browser.cursorLine.prefix(10)
    let whole = TestBrowser(meeting: .sample, columns: 100, rows: 24, start: .matrix)
    #expect(browser.lines[4...].joined() != whole.lines[4...].joined())
    browser.take(.loaded(.sample))
    #expect(browser.cursorLine.prefix(10) == heading)
    #expect(counts(browser.lines) == counts(whole.lines))
  }

  @Test func plotsAreMadeAnewOfTheWholeRecord() throws {
    var browser = try browser(.statistics)
    let whole = TestBrowser(meeting: .sample, columns: 100, rows: 24, start: .statistics)
    #expect(browser.lines[4..<22] != whole.lines[4..<22])
    browser.take(.loaded(.sample))
    #expect(counts(browser.lines) == counts(whole.lines))
  }

  @Test func theHistoryLeadsBackThroughTheWholeRecord() throws {
    var browser = try browser()
    browser.press(.enter, "1")
    browser.take(.loaded(.sample))
    browser.press("[")
    #expect(browser.lines[0].hasPrefix("Themes"))
    #expect(browser.lines.contains { $0.contains("row 1 of") })
  }

  @Test func aFilterIsAskedOfTheWholeRecordAgain() throws {
    var browser = Browser(
      meeting: try beginning(), size: Size(columns: 100, rows: 24), start: .delegations,
      folding: { $0 })
    _ = browser.apply(.loading(progress))
    _ = browser.apply(.command(.filter))
    _ = browser.apply(.type("swi"))
    let question = browser.apply(.loaded(.sample))
    guard case .filter(let request) = question else {
      Issue.record("\(String(describing: question)) is no filter")
      return
    }
    #expect(request.text == "swi" && request.screen == .delegations)
    #expect(browser.isWhole)
    _ = browser.apply(.notice("The words are being indexed."))
    guard case .filter(let again) = browser.apply(.prepared) else {
      Issue.record("the filter is not asked again")
      return
    }
    #expect(again == request)
  }

  @Test func whatWasFoundInTheBeginningIsAPartUntilAllHasBeenAsked() throws {
    var browser = Browser(
      meeting: try beginning(), size: Size(columns: 100, rows: 24), start: .search,
      folding: { $0 })
    _ = browser.apply(.loading(progress))
    _ = browser.apply(.command(.filter))
    _ = browser.apply(.type("kenya"))
    _ = browser.apply(.searched(SearchResult(text: "kenya", count: 2)))
    _ = browser.apply(.accept)
    _ = browser.apply(.loaded(.sample))
    #expect(!browser.isWhole)
    #expect(browser.frame.text(ofRow: 0).contains("part of the record"))
    #expect(browser.frame.text(ofRow: 23).hasPrefix("The words are being indexed"))
    _ = browser.apply(.prepared)
    _ = browser.apply(.searched(SearchResult(text: "kenya", count: 12)))
    #expect(browser.isWhole)
    #expect(!browser.frame.text(ofRow: 0).contains("part of the record"))
  }

  @Test func withoutAFilterNothingIsAskedAgain() throws {
    var browser = Browser(
      meeting: try beginning(), size: Size(columns: 100, rows: 24), folding: { $0 })
    for action in [Action.loaded(.sample), .prepared] {
      if let effect = browser.apply(action) { Issue.record("\(effect)") }
    }
  }
}

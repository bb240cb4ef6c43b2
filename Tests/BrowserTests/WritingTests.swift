import Browser
import Meeting
import Notes
import Screen
import TestSupport
import Testing

/// Files that the shell writes behind the screen, and what goes into them.
@Suite struct WritingTests {
  /// A browser on the people, whose shell is still writing them.
  private func writing() throws -> TestBrowser {
    var browser = TestBrowser(meeting: try .record(), columns: 80, rows: 24)
    browser.isWriting = true
    browser.press("2", "e", .enter)
    return browser
  }

  @Test func theLastLineSaysHowFarItHasCome() throws {
    var browser = try writing()
    let count = try Meeting.record().participants.count
    #expect(browser.message.hasPrefix("0 of ") && browser.message.hasSuffix(" rows · Esc stops"))
    browser.take(.writing(RowProgress(made: 12_000, of: 98_304)))
    #expect(browser.message == "12,000 of 98,304 rows · Esc stops")
    browser.take(.written("Written to people.csv."))
    #expect(browser.message == "Written to people.csv.")
    #expect(browser.effects == ["export \(count) entries to people.csv"])
  }

  @Test(arguments: [
    (Language.english, "12,000 of 98,304 rows · Esc stops"),
    (.french, "12\u{A0}000 lignes sur 98\u{A0}304 · Esc arrête"),
    (.spanish, "12\u{A0}000 de 98\u{A0}304 filas · Esc detiene"),
  ])
  func itIsSaidInTheLanguageOfTheReader(language: Language, text: String) throws {
    var browser = TestBrowser(meeting: try .record(), columns: 80, rows: 24, language: language)
    browser.isWriting = true
    browser.press("2", "e", .enter)
    browser.take(.writing(RowProgress(made: 12_000, of: 98_304)))
    #expect(browser.message == text)
  }

  @Test func keysMoveOnMeanwhileAndTheCountStays() throws {
    var browser = try writing()
    browser.press("1", "j")
    browser.take(.writing(RowProgress(made: 100, of: 230)))
    #expect(browser.lines[0].hasPrefix("Delegations"))
    #expect(browser.lines[0].contains("row 2 of 125"))
    #expect(browser.message == "100 of 230 rows · Esc stops")
    browser.resize(columns: 100, rows: 30)
    #expect(browser.message == "100 of 230 rows · Esc stops")
  }

  @Test func anotherFileOrThePagerWaitsAndSaysSo() throws {
    for key: Key in ["e", "P"] {
      var browser = try writing()
      browser.press(key)
      #expect(browser.message.hasPrefix("A file is still being written. · 0 of "))
      #expect(browser.effects.count == 1)
      browser.isWriting = false
      browser.take(.written("Written to people.csv."))
      browser.press(key)
      if key == "e" { browser.press(.enter) }
      #expect(browser.effects.count == 2)
    }
  }

  /// What a format that keeps things whole is given of the page of paragraph 54.
  private func page(columns: Int, file: String = "page.csv") throws -> ShownList? {
    var browser = Browser(
      meeting: try .record(), size: Size(columns: columns, rows: 24), folding: { $0 })
    let place = Finding(target: .intervention("i056"), hit: "", language: nil)
    _ = browser.apply(.command(.find))
    _ = browser.apply(.found(FindAnswer(text: "", findings: [place], advice: nil)))
    _ = browser.apply(.accept)
    _ = browser.apply(.command(.export))
    _ = browser.apply(.eraseAll)
    _ = browser.apply(.type(file))
    guard case .exportList(let list, _, _) = browser.apply(.accept) else { return nil }
    return list
  }

  @Test func aPageIsWrittenWholeWithAllItSaysHoweverNarrowTheWindow() throws {
    let meeting = try Meeting.record()
    let list = try #require(try page(columns: 80))
    let wide = try #require(try page(columns: 150))
    let entries = list.entries(inLines: 0..<list.count)
    #expect(list.isPage && entries == wide.entries(inLines: 0..<wide.count))
    for point in meeting.points(of: "i056") {
      #expect(entries.contains { $0.text == point.text && $0.heading != nil }, "\(point.text)")
    }
    // As text it is as it is read on the screen.
    #expect(try page(columns: 80, file: "page.txt")?.isPage == false)
  }

  @Test func escapeStopsItBeforeAnythingElse() throws {
    var browser = try writing()
    browser.press("/")
    browser.type("country:ke")
    browser.press(.enter, .escape)
    #expect(browser.effects.last == "stop writing")
    #expect(browser.message == "Stopped; nothing has been written.")
    #expect(browser.lines.contains { $0.contains("/country:ke") })
    // What was on its way when it was stopped is not told.
    browser.take(.writing(RowProgress(made: 200, of: 230)))
    #expect(browser.message == "Stopped; nothing has been written.")
    browser.press(.escape)
    #expect(browser.message == "Filter cleared.")
    #expect(browser.effects.count == 2)
  }

  @Test func escapeInAPromptClosesThatFirst() throws {
    var browser = try writing()
    browser.press("f", .escape)
    #expect(browser.effects.count == 1)
    browser.press(.escape)
    #expect(browser.effects.last == "stop writing")
  }

  @Test func anInterruptStopsItAndThenQuits() throws {
    for event in [TerminalEvent.interrupted, .key(.control("c"))] {
      var browser = try writing()
      browser.send(event)
      #expect(browser.effects.last == "stop writing")
      browser.send(event)
      #expect(browser.effects.last == "quit")
    }
  }

  @Test func whileItIsCountedTooEscapeStopsTheFileAndThenTheCount() throws {
    var browser = TestBrowser(meeting: try .record(), columns: 80, rows: 24, countedAtOnce: 0)
    browser.isWriting = true
    browser.press("1", "e", .enter)
    browser.isCounting = true
    browser.press("5")
    #expect(browser.message.contains(" rows · Esc stops"))
    browser.press(.escape)
    #expect(browser.effects.last == "stop writing")
    #expect(browser.message.hasSuffix("Counting 97 interventions · Esc stops"))
    browser.press(.escape)
    #expect(browser.effects.last == "stop counting")
  }

  @Test func aMatrixIsWrittenAsItStands() throws {
    var browser = TestBrowser(meeting: try .record(), columns: 80, rows: 24)
    browser.press("5", "v", "e", .enter)
    #expect(browser.effects == ["export paragraphs by group to matrix-group-paragraphs.csv"])
    #expect(browser.message == "Written to matrix-group-paragraphs.csv.")
  }

  /// What a shell gets to write of a screen.
  private func list(_ keys: [Key]) throws -> ShownList {
    var browser = Browser(
      meeting: try .record(), size: Size(columns: 80, rows: 24), folding: { $0.lowercased() })
    var effect: Effect?
    for key in keys + ["P"] {
      effect = browser.action(for: .key(key)).flatMap { browser.apply($0) }
    }
    guard case .page(let list) = effect else { throw NoList() }
    return list
  }

  private struct NoList: Error {}

  static let screens: [[Key]] = [
    ["1"], ["2"], ["3"], ["4"], ["4", "j", "j", "j", .enter], ["6"], ["7"], ["8"], ["0"],
    ["4", "j", "j", "j", .enter, .enter],
  ]

  @Test(arguments: screens)
  func inPartsOfAnySizeTheListIsTheSame(keys: [Key]) throws {
    let list = try list(keys)
    let (text, entries) = (
      list.text(ofLines: 0..<list.count), list.entries(inLines: 0..<list.count)
    )
    #expect(entries.count == list.entryCount)
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count == list.count + 1)
    for size in [1, 7] {
      let ranges = stride(from: 0, to: list.count, by: size).map {
        $0..<min($0 + size, list.count)
      }
      #expect(ranges.map { list.text(ofLines: $0) }.joined() == text)
      #expect(ranges.flatMap { list.entries(inLines: $0) } == entries)
    }
    let things = entries.compactMap(\.thing)
    #expect(list.things(inLines: 0..<list.count) == things)
    let kinds = Set(entries.map { $0.thing?.kind })
    #expect(list.kind == (kinds.count == 1 ? kinds.first ?? nil : nil))
  }
}

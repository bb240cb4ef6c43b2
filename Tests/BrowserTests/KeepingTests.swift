import Browser
import Meeting
import Notes
import Screen
import TestSupport
import Testing

/// Marks, notes and saved queries in the browser.
@Suite struct KeepingTests {
  /// The browser on the theme with paragraphs 49 to 66, with the keys in its interventions.
  private func onTheme(columns: Int = 80, rows: Int = 24) throws -> TestBrowser {
    var browser = TestBrowser(meeting: try .record(), columns: columns, rows: rows)
    browser.press("4", "j", "j", "j", .enter)
    return browser
  }

  private func kept(_ browser: TestBrowser) throws -> RecordNotes {
    RecordNotes(record: try Meeting.record().details.id.rawValue, of: browser.notebook)
  }

  private let first = Reference(.intervention, "i049")

  @Test func markingShowsASignBesideTheRowAndTwiceTakesItAway() throws {
    var browser = try onTheme()
    browser.press("m")
    #expect(browser.message.hasPrefix("Marked: "))
    #expect(browser.selectedText.hasPrefix(">*49"))
    #expect(try kept(browser).isMarked(first))
    browser.press("m")
    #expect(browser.message.hasPrefix("No longer marked: "))
    #expect(browser.selectedText.hasPrefix("> 49"))
    #expect(try kept(browser).isEmpty)
  }

  @Test func aNoteIsTypedOnTheLastLineAndStandsOnThePage() throws {
    var browser = try onTheme(columns: 120, rows: 40)
    browser.press("n")
    browser.type("see also 61")
    #expect(browser.message.hasPrefix("Note on ¶ 49"))
    browser.press(.enter)
    #expect(browser.message == "Noted.")
    #expect(browser.lines.contains { $0.contains("+ Your note") && $0.contains("2026-11-21") })
    #expect(browser.lines.contains { $0.contains("  see also 61") })
    #expect(browser.selectedText.hasPrefix(">+49"))
    browser.press("m")
    #expect(browser.selectedText.hasPrefix(">#49"))
  }

  @Test func aNoteBeingTypedCanStillBeKeptWhenTheProgramEnds() throws {
    var browser = try onTheme()
    #expect(browser.unfinished == [])
    browser.press("n")
    #expect(browser.unfinished == [])
    browser.type(" half a thought ")
    let changes = browser.unfinished
    #expect(changes.count == 1)
    browser.press(.enter)
    #expect(try kept(browser).note(on: first) == "half a thought")
    #expect(browser.unfinished == [])
  }

  @Test func inAWindowTooSmallToSeeItANoteIsNotEndedByALetter() throws {
    var browser = try onTheme()
    browser.press("n")
    browser.type("half")
    browser.resize(columns: 20, rows: 5)
    browser.type("q")
    #expect(!browser.effects.contains("quit"))
    browser.resize(columns: 80, rows: 24)
    #expect(browser.message.hasSuffix("half"))
  }

  @Test func whatMetTheChangeOfAnotherProgramIsTold() throws {
    var browser = try onTheme()
    let told: [(Outcome, String)] = [
      (.joined, "There was another note; yours stands below it."),
      (.stayed, "It was changed meanwhile, and stays as it is."),
      (.renamed("b"), "That name has another query; saved as “b”."),
    ]
    for (outcome, message) in told {
      browser.take(.kept(Notebook(), [.made, outcome], trouble: nil))
      #expect(browser.message == message)
    }
    browser.take(.kept(Notebook(), [.joined], trouble: "Not written"))
    #expect(browser.message == "Not written")
    browser.press("m")
    #expect(browser.message.hasPrefix("Marked: "))
  }

  @Test func aQuerySavedByTheNameOfAnotherLeavesThatAsItIs() throws {
    var browser = TestBrowser(meeting: try .record(), columns: 80, rows: 24)
    for text in ["country:ke", "country:no"] {
      browser.press("2", "/", .control("u"))
      browser.type(text)
      browser.press(.enter, "w", .control("u"))
      browser.type("mine")
      browser.press(.enter)
    }
    #expect(browser.message == "That name has another query; saved as “mine (2)”.")
    #expect(try kept(browser).queries.map(\.text) == ["country:ke", "country:no"])
  }

  @Test func aNoteIsChangedByWritingOnAndTakenAwayByWritingNothing() throws {
    var browser = try onTheme()
    browser.press("a")
    browser.type("one")
    browser.press(.enter, "n")
    browser.type(" two")
    browser.press(.enter)
    #expect(try kept(browser).note(on: first) == "one two")
    browser.press("n", .control("u"), .enter)
    #expect(browser.message == "The note is taken away.")
    #expect(try kept(browser).isEmpty)
  }

  @Test func escDropsWhatWasTyped() throws {
    var browser = try onTheme()
    browser.press("n")
    browser.type("never mind")
    browser.press(.escape)
    #expect(browser.notebook == Notebook())
    #expect(browser.selectedText.hasPrefix("> 49"))
  }

  @Test func aLongNoteIsWrittenInTheEditor() throws {
    var browser = try onTheme()
    browser.edited = { $0 + "first\nsecond\n" }
    browser.press("N")
    #expect(try kept(browser).note(on: first) == "first\nsecond")
    // On one line it could not be typed.
    browser.edited = { $0 + "\nthird" }
    browser.press("n")
    #expect(try kept(browser).note(on: first) == "first\nsecond\nthird")
  }

  @Test func onAPageTheThingIsMarkedWhosePageItIs() throws {
    var browser = try onTheme()
    browser.press(.enter, "j", "j", "m")
    #expect(browser.message.hasPrefix("Marked: "))
    #expect(try kept(browser).isMarked(first))
    // The cursor stays on the line that it stood on, now one further down.
    let line = browser.cursorLine
    browser.press("m")
    #expect(browser.cursorLine.drop { $0 != "│" } == line.drop { $0 != "│" })
  }

  @Test func whereNothingCanBeMarkedItSaysSo() throws {
    var browser = TestBrowser(meeting: try .record(), columns: 80, rows: 24)
    for screen: Key in ["0", "5"] {
      for key: Key in ["m", "n", "N"] {
        browser.press(screen, key)
        #expect(browser.message == "Nothing on this row can be marked or noted.")
      }
    }
    #expect(browser.effects.isEmpty)
  }

  @Test func everythingWithAPageCanBeMarkedAndOpensFromTheNotes() throws {
    for screen: Key in ["1", "2", "3", "4", "6", "7", "8"] {
      var browser = TestBrowser(meeting: try .record(), columns: 120, rows: 40)
      browser.press(screen, "G", "k", "m")
      #expect(browser.message.hasPrefix("Marked: "), "\(screen)")
      let marked = try kept(browser).things
      browser.press("'", .enter)
      #expect(!browser.lines[0].hasPrefix("Notes"), "\(screen)")
      #expect(browser.lines.contains { $0.hasPrefix(">*") }, "\(screen) \(marked)")
    }
  }

  @Test func aFilterIsSavedAndAskedAgain() throws {
    var browser = TestBrowser(meeting: try .record(), columns: 80, rows: 24)
    browser.press("2", "/")
    browser.type("country:ke")
    browser.press(.enter, "w")
    #expect(browser.message == "Save as: country:ke")
    browser.press(.control("u"))
    browser.type("Kenyans")
    browser.press(.enter)
    #expect(browser.message == "Saved as “Kenyans”.")
    browser.press("'")
    #expect(browser.cursorLine.hasPrefix("> Kenyans"))
    browser.press(.enter)
    #expect(browser.lines[0].hasPrefix("People"))
    #expect(browser.lines.contains { $0.contains("/country:ke") })
    browser.press("[")
    browser.press("m")
    #expect(browser.message == "The saved query is taken away.")
    #expect(try kept(browser).isEmpty)
  }

  @Test func aSearchAndAFilterInAThemeAreSavedAsSearches() throws {
    var browser = TestBrowser(meeting: try .record(), columns: 80, rows: 24)
    browser.press("9")
    browser.type("recruitment fees\n")
    browser.press(.enter, "w", .enter)
    browser.press("4", "j", "j", "j", .enter, "/")
    browser.type("mflm")
    browser.press(.enter, "w", .enter)
    let queries = try kept(browser).queries
    #expect(queries.map(\.screen) == ["search", "search"])
    #expect(queries.map(\.text) == ["recruitment fees", "theme:protection kind:intervention mflm"])
    browser.press("'", "j", .enter)
    #expect(browser.lines[0].hasPrefix("Search: theme:protection"))
    #expect(browser.lines.contains { $0.contains("hits") })
  }

  @Test func withoutAFilterThereIsNothingToSave() throws {
    var browser = try onTheme()
    browser.press("w")
    #expect(browser.message == "There is no filter or search here to save.")
  }

  @Test func whatCannotBeWrittenIsKeptAndSaid() throws {
    var browser = try onTheme()
    browser.trouble = "Not written yet"
    browser.press("m")
    #expect(browser.message == "Not written yet")
    #expect(browser.selectedText.hasPrefix(">*49"))
  }

  @Test func aThingThatTheRecordDoesNotHaveIsListedAndNotOpened() throws {
    let record = try Meeting.record().details.id.rawValue
    let gone = Entry(
      Entry.Key(.mark, record: record, name: "point:no-such"), at: Moment(microseconds: 1), text: ""
    )
    var browser = TestBrowser(
      meeting: try .record(), columns: 100, rows: 24, notebook: Notebook([gone]))
    browser.press("'")
    #expect(browser.lines.contains { $0.contains("point:no-such is not in this record") })
    browser.press(.enter, "m")
    #expect(browser.lines[0].hasPrefix("Notes"))
  }

  @Test func theNewestComesFirstWhenSorted() throws {
    let record = try Meeting.record().details.id.rawValue
    let entries = ["intervention:i049", "intervention:i053"].enumerated().map { index, name in
      Entry(
        Entry.Key(.mark, record: record, name: name),
        at: Moment(microseconds: Int64(index) * 1_000_000), text: "")
    }
    var browser = TestBrowser(
      meeting: try .record(), columns: 80, rows: 24, notebook: Notebook(entries))
    browser.press("'")
    #expect(browser.selectedText.contains("¶ 49"))
    browser.press("s", "g")
    #expect(browser.selectedText.contains("¶ 53"))
  }
}

import Browser
import Meeting
import Screen
import TestSupport
import Testing

/// What a reader sees and can do whose settings change keys, the first screen and the first line.
@Suite struct ChangedKeysTests {
  private func browser(
    _ changes: [Command: [Key]], columns: Int = 80, start: BrowserScreen = .start,
    message: String = ""
  ) throws -> TestBrowser {
    TestBrowser(
      meeting: try .record(), columns: columns, rows: 24, keys: KeyTable(changes: changes),
      start: start, message: message)
  }

  private func hints(_ browser: TestBrowser) -> String { browser.lines[22] }

  @Test func aChangedKeyGivesItsCommandAndTheOldOneSaysWhereHelpIs() throws {
    var browser = try browser([.sort: ["O"], .help: ["H"]])
    browser.press("1", "O")
    #expect(browser.message == "Sorted by name.")
    browser.press("s")
    #expect(browser.message == "s does nothing here; H lists the keys.")
  }

  @Test func hintsShowTheKeysInForce() throws {
    var browser = try browser([.filter: [.control("s"), "/"], .find: ["e"]])
    browser.press("1")
    #expect(hints(browser).contains("Ctrl-S filter"))
    #expect(hints(browser).contains("e go to"))
    #expect(!hints(browser).contains("f go to"))
  }

  @Test func aCommandWithoutAKeyHasNoHintButStandsInTheHelp() throws {
    var browser = try browser([.find: []])
    browser.press("1")
    #expect(!hints(browser).contains("go to"))
    browser.press("?")
    browser.type("few letters")
    #expect(browser.choiceLine.hasPrefix("> — "))
    browser.press(.enter)
    #expect(browser.lines.contains { $0.contains("Go to:") })
  }

  @Test func helpShowsTheKeysInForceAndFindsACommandByItsName() throws {
    var browser = try browser([.historyBack: [.control("o")]])
    browser.press("?")
    browser.type("history-back")
    #expect(browser.choiceLine.hasPrefix("> Ctrl-O  "))
    browser.press(.escape, "?")
    browser.type("ctrl-o")
    #expect(browser.choiceLine.hasPrefix("> Ctrl-O  "))
  }

  @Test func tabsAndTheStartPageShowTheKeysOfTheScreens() throws {
    var browser = try browser([.screen(.themes): ["T"], .screen(.people): []])
    #expect(browser.lines[1].contains("T Themes"))
    #expect(browser.lines.contains { $0.hasPrefix("  T Themes") })
    #expect(!browser.lines[1].contains("2 People"))
    browser.press("T")
    #expect(browser.lines[0].hasPrefix("Themes"))
    browser.press("4")
    #expect(browser.message.hasPrefix("4 does nothing here"))
  }

  @Test func messagesNameTheKeysInForce() throws {
    var browser = try browser([.compare: ["B"], .zoom: ["Z"], .find: ["e"], .back: ["w"]])
    browser.press("1", "B")
    #expect(browser.message.hasSuffix("is kept; B on another one compares the two."))
    browser.press("Z")
    #expect(browser.message == "One pane; Z shows all.")
    browser.press("/")
    browser.type("zzzz")
    #expect(browser.lines.joined().contains("e looks everywhere"))
    browser.resize(columns: 30, rows: 8)
    #expect(browser.lines.joined().split(separator: " ").contains("w"))
    browser.press("w")
    #expect(browser.effects == ["quit"])
  }

  @Test func suspendingFromAPromptNeedsNoPlainKey() throws {
    var browser = try browser([.redraw: [.control("r")]])
    browser.press("1", "/", .control("r"), .control("z"))
    #expect(browser.effects == ["redraw", "suspend"])
  }

  @Test func theBrowserCanBeginOnAnyScreenAndQuitsFromThere() throws {
    var browser = try browser([:], start: .themes)
    #expect(browser.lines[0].hasPrefix("Themes"))
    browser.press("q")
    #expect(browser.effects == ["quit"])
  }

  @Test func onTheSearchScreenAQueryIsTypedAtOnce() throws {
    var browser = try browser([:], start: .search)
    browser.type("seafarer")
    #expect(browser.lines[0].hasPrefix("Search: seafarer"))
    browser.press(.escape, "q")
    #expect(browser.effects == ["quit"])
  }

  @Test(arguments: BrowserScreen.allCases.filter { Command(named: $0.rawValue) != nil })
  func everyScreenOfACommandCanBeTheFirst(screen: BrowserScreen) throws {
    let browser = try browser([:], columns: 120, start: screen)
    if screen != .start { #expect(browser.lines[0].hasPrefix(screen.title(in: .english))) }
    #expect(browser.lines[3...20].contains { $0.contains { $0.isLetter } })
  }

  @Test func theFirstMessageStandsUntilAKeyIsPressed() throws {
    var browser = try browser([:], message: "config.toml:3: language is 'de'")
    #expect(browser.message == "config.toml:3: language is 'de'")
    browser.resize(columns: 80, rows: 24)
    #expect(browser.message == "config.toml:3: language is 'de'")
    browser.press("j")
    #expect(browser.message == "")
  }
}

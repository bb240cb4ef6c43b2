import Browser
import Meeting
import Screen
import TestSupport
import Testing

@Suite struct CommandTests {
  @Test func noKeyGivesTwoCommands() {
    var owners: [Key: Command] = [:]
    for command in Command.allCases {
      for key in command.standardKeys {
        #expect(owners[key] == nil, "\(key) gives \(command) and \(owners[key] as Any)")
        owners[key] = command
      }
    }
  }

  @Test func everyKeyLeadsBackToItsCommand() {
    for command in Command.allCases {
      for key in command.standardKeys {
        #expect(KeyTable.standard.command(for: key) == command)
      }
    }
  }

  @Test func helpFindsACommandByWordsAndByKey() throws {
    var browser = TestBrowser(meeting: .sample, columns: 80, rows: 24)
    browser.press("?")
    browser.type("language")
    #expect(browser.choiceLine.hasPrefix("> t"))
    browser.press(.enter)
    let told = browser.lines.suffix(2).joined(separator: " ")
    #expect(told.contains("Tout est en français, sauf ce qui est rédigé: points, conclusions"))
    #expect(told.contains("définitions, notes, titres de documents."))
  }

  @Test(arguments: [("exprt", "> e"), ("statitics", "> —"), ("accesible", "> L"), ("quti", "> q")])
  func aCommandSpeltWronglyOffersTheNearest(typed: String, line: String) throws {
    var browser = TestBrowser(meeting: .sample, columns: 80, rows: 24)
    browser.press("?")
    browser.type(typed)
    #expect(browser.choiceLine.hasPrefix(line), "\(browser.choiceLine)")
    #expect(browser.lines.joined().contains("\(typed)  nothing is spelt so; nearest:"))
  }

  @Test func aCommandSpeltAsNoneOffersNone() throws {
    var browser = TestBrowser(meeting: .sample, columns: 80, rows: 24)
    browser.press("?")
    browser.type("zzzzzz")
    #expect(browser.lines.joined().contains("Nothing matches “zzzzzz”."))
    browser.type(" quti")
    #expect(browser.lines.joined().contains("Nothing matches “zzzzzz quti”."))
  }

  @Test func theLanguageOfNamesGoesRound() throws {
    var browser = TestBrowser(meeting: try .record(), columns: 80, rows: 24)
    browser.press("1", "j", "t")
    #expect(browser.selectedText.hasPrefix("> Cambodge"))
    browser.press("t")
    #expect(browser.selectedText.hasPrefix("> Camboya"))
    browser.press("t")
    #expect(browser.selectedText.hasPrefix("> Cambodia"))
  }

  @Test func sortingByNameIgnoresAccents() throws {
    var browser = TestBrowser(meeting: try .record(), columns: 80, rows: 60, language: .french)
    browser.press("1", "s")
    let names = browser.lines.compactMap { line in
      line.split(separator: "│").first.map { String($0.dropFirst(2)) }
    }
    let egypt = try #require(names.firstIndex { $0.hasPrefix("Égypte") })
    let dominican = try #require(names.firstIndex { $0.hasPrefix("El Salvador") })
    #expect(egypt < dominican)
  }

  @Test func sortingKeepsTheSelectedEntrySelected() throws {
    var browser = TestBrowser(meeting: try .record(), columns: 80, rows: 24)
    browser.press("1", "j", "j", "s", "s", "s", "s")
    #expect(browser.selectedText.hasPrefix("> Italy"))
  }

  @Test func aScreenWithOneOrderSaysSo() throws {
    var browser = TestBrowser(meeting: try .record(), columns: 80, rows: 24)
    browser.press("3", "s")
    #expect(browser.message == "Officers: in record order only.")
  }

  @Test(
    arguments: [
      (["k"], "This is the first row."), (["G", "j"], "This is the last row."),
      (["."], "There are no interventions here to step through; open a theme first."),
      (["0", .tab], "There is one pane only."), (["0", "G", "J"], "This is the last row."),
      ([.function(5)], "F5 "), ([.insert], "Insert "),
    ] as [([Key], String)])
  func aKeyWithoutEffectSaysWhy(keys: [Key], message: String) throws {
    var browser = TestBrowser(meeting: try .record(), columns: 80, rows: 24)
    browser.press("8")
    for key in keys { browser.press(key) }
    #expect(browser.message.hasPrefix(message), "\(browser.message)")
  }

  @Test func zoomShowsOnePaneAndAllAgain() throws {
    var browser = TestBrowser(meeting: try .record(), columns: 120, rows: 40)
    browser.press("4", "z")
    #expect(!browser.lines[10].contains("│"))
    browser.press("z")
    #expect(browser.lines[10].contains("│"))
  }

  @Test func theMouseIsTurnedOffAndOnByOneKey() throws {
    var browser = TestBrowser(meeting: .sample, columns: 80, rows: 24)
    browser.press("M", "M")
    #expect(browser.effects == ["mouse off", "mouse on"])
  }
}

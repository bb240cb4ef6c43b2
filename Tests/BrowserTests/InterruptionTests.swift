import Screen
import TestSupport
import Testing

@Suite struct InterruptionTests {
  private func browser(columns: Int = 80, rows: Int = 24) throws -> TestBrowser {
    TestBrowser(meeting: try .record(), columns: columns, rows: rows)
  }

  @Test func anInterruptClosesAPromptAndThenQuits() throws {
    var browser = try browser()
    browser.press(.character("1"), .character("/"))
    browser.type("suiza")
    browser.send(.interrupted)
    #expect(browser.effects.isEmpty)
    browser.send(.interrupted)
    #expect(browser.effects == ["quit"])
  }

  @Test func anInterruptQuitsAtOnceWhereThePromptCannotBeSeen() throws {
    for prompt in ["/", "f", "c", "?"] as [Character] {
      for event in [TerminalEvent.interrupted, .key(.control("c"))] {
        var browser = try browser()
        browser.press(.character("4"), .character(prompt))
        browser.resize(columns: 1, rows: 1)
        browser.press(.escape)
        #expect(browser.effects.isEmpty)
        browser.send(event)
        #expect(browser.effects == ["quit"], "\(prompt)")
      }
    }
  }
}

import Browser
import Screen
import TestSupport
import Testing

@Suite struct KeyTableTests {
  @Test func withoutChangesEveryCommandHasItsStandardKeys() {
    for command in Command.allCases {
      #expect(KeyTable.standard.keys(of: command) == command.standardKeys)
    }
    #expect(KeyTable(changes: [:]) == .standard)
  }

  @Test func aChangeReplacesAllKeysOfItsCommand() {
    let keys = KeyTable(changes: [.filter: [.character("F"), .control("s")]])
    #expect(keys.keys(of: .filter) == [.character("F"), .control("s")])
    #expect(keys.command(for: .control("s")) == .filter)
    #expect(keys.command(for: .character("/")) == nil)
  }

  @Test func aTakenKeyIsGoneFromTheCommandThatHasItByDefault() {
    let keys = KeyTable(changes: [.filter: [.character("j"), .character("s")]])
    #expect(keys.command(for: .character("j")) == .filter)
    #expect(keys.keys(of: .down) == [.down])
    #expect(keys.keys(of: .sort) == [])
  }

  @Test func twoCommandsCanSwapTheirKeys() {
    let keys = KeyTable(changes: [.filter: [.character("s")], .sort: [.character("/")]])
    #expect(keys.command(for: .character("s")) == .filter)
    #expect(keys.command(for: .character("/")) == .sort)
  }

  @Test func aCommandCanHaveNoKey() {
    let keys = KeyTable(changes: [.mouse: []])
    #expect(keys.keys(of: .mouse) == [])
    #expect(keys.command(for: .character("M")) == nil)
  }

  @Test func theKeysOfTheTerminalKeepTheirMeaning() {
    let keys = KeyTable(changes: [
      .quit: [.character("X")], .filter: [.control("c")], .suspend: [],
    ])
    #expect(keys.keys(of: .quit) == [.character("X"), .control("c")])
    #expect(keys.command(for: .control("c")) == .quit)
    #expect(keys.keys(of: .filter) == [])
    #expect(keys.keys(of: .suspend) == [.control("z")])
  }

  @Test func aKeyGivenTwiceIsListedOnce() {
    let keys = KeyTable(changes: [.find: [.character("e"), .character("e")]])
    #expect(keys.keys(of: .find) == [.character("e")])
  }

  @Test func everyKeyOfEveryCommandLeadsBackToIt() {
    let keys = KeyTable(changes: [.filter: [.character("1")], .open: [.character("l"), .enter]])
    for command in Command.allCases {
      for key in keys.keys(of: command) { #expect(keys.command(for: key) == command) }
    }
  }
}

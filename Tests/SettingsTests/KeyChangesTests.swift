import Browser
import Screen
import Testing

@testable import Settings

@Suite struct KeyChangesTests {
  private func file(_ lines: String) -> SettingsFile { SettingsFileTests.file("[keys]\n" + lines) }

  private func mistakes(_ lines: String) -> [String] {
    let file = file(lines)
    return file.mistakes.map(file.description(of:))
  }

  @Test func aCommandIsGivenOneKeyOrSeveral() {
    let file = file("filter = [\"/\", \"ctrl-s\"]\nhelp = \"H\"\n")
    #expect(file.mistakes == [])
    #expect(file.keys.keys(of: .filter) == [.character("/"), .control("s")])
    #expect(file.keys.keys(of: .help) == [.character("H")])
    #expect(file.keyLines == [.filter: 2, .help: 3])
  }

  @Test(arguments: ["\"none\"", "[]", "[\"none\"]"])
  func aCommandIsGivenNoKey(value: String) {
    let file = file("mouse = \(value)")
    #expect(file.mistakes == [] && file.keys.keys(of: .mouse) == [])
    #expect(file.keyLines == [.mouse: 2])
  }

  @Test func tablesInBracesAndDottedNamesMeanTheSame() {
    for text in ["keys = { sort = \"O\" }", "keys.sort = \"O\"", "[keys]\nsort = [\n  \"O\",\n]"] {
      #expect(SettingsFileTests.file(text).keys.keys(of: .sort) == [.character("O")], "\(text)")
    }
  }

  @Test(arguments: [
    ("filtre = \"x\"", "config.toml:2: there is no command 'filtre'; did you mean 'filter'?"),
    ("qqqqq = \"x\"", "config.toml:2: there is no command 'qqqqq'; tripartite config lists them"),
    (
      "filter = 1",
      "config.toml:2: keys of filter are 1, expected a key as \"x\", several as "
        + "[\"x\", \"ctrl-x\"], or \"none\""
    ),
    (
      "filter = [\"W\", 1]",
      "config.toml:2: keys of filter are a list with 1, expected a key as \"x\", several as "
        + "[\"x\", \"ctrl-x\"], or \"none\""
    ),
    (
      "filter = \"pgdwn\"",
      "config.toml:2: 'pgdwn' for filter is no key; did you mean 'pgdn'?"
    ),
    (
      "filter = \"ctrl-c\"",
      "config.toml:2: ctrl-c cannot be filter: it always ends the program; take another key"
    ),
    (
      "filter = \"W\"\nsort = \"W\"",
      "config.toml:3: W for sort is given to filter on line 2; take another key for one of them"
    ),
    (
      "filter = [\n\"W\",\n\"Y\",\n\"entr\"]",
      "config.toml:5: 'entr' for filter is no key; did you mean 'enter'?"
    ),
    (
      "filter = \"s\"",
      "config.toml:2: s for filter was the only key of sort; give sort another, or \"none\""
    ),
  ])
  func aMistakeNamesFileLineAndMend(lines: String, line: String) {
    #expect(mistakes(lines).first == line)
  }

  @Test func aKeyTakenFromACommandThatHasOthersIsNoMistake() {
    let file = file("filter = \"j\"")
    #expect(file.mistakes == [])
    #expect(file.keys.keys(of: .down) == [.down])
    #expect(file.keyLines[.down] == 2 && file.keyLines[.up] == nil)
  }

  @Test func aKeyTakenFromACommandThatIsSettledTooIsNoMistake() {
    #expect(mistakes("filter = \"s\"\nsort = \"none\"") == [])
    #expect(mistakes("filter = \"s\"\nsort = \"/\"") == [])
  }

  @Test func ofTwoCommandsOnOneKeyTheFirstHasIt() {
    let file = file("find = \"W\"\ncompare = [\"W\", \"X\"]")
    #expect(file.mistakes.count == 1)
    #expect(file.keys.command(for: .character("W")) == .find)
    #expect(file.keys.keys(of: .compare) == [.character("X")])
  }

  @Test func aCommandWhoseKeysAreAllMistakesKeepsItsOwn() {
    let file = file("sort = \"nokey\"")
    #expect(file.mistakes.count == 1)
    #expect(file.keys.keys(of: .sort) == [.character("s")] && file.keyLines == [:])
  }

  @Test func theSameKeyTwiceForOneCommandIsNoMistake() {
    #expect(mistakes("sort = [\"O\", \"O\"]") == [])
  }

  @Test func quittingCannotBeLost() {
    let file = file("quit = \"none\"\nback = \"none\"\nsuspend = []")
    #expect(file.keys.keys(of: .quit) == [.control("c")])
    #expect(file.keys.keys(of: .suspend) == [.control("z")])
  }
}

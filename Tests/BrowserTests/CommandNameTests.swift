import Browser
import Testing

@Suite struct CommandNameTests {
  @Test func everyNameIsOneBareWordOfTOMLAndLeadsBackToItsCommand() {
    for command in Command.allCases {
      #expect(
        !command.name.isEmpty
          && command.name.allSatisfy { ("a"..."z").contains($0) || $0 == "-" }, "\(command)")
      #expect(Command(named: command.name) == command)
    }
  }

  @Test func anUnknownNameHasNoCommand() {
    #expect(Command(named: "filtre") == nil)
    #expect(Command(named: "comparison") == nil)
    #expect(Command(named: "") == nil)
  }

  // Names stand in the readers' own files.
  @Test(arguments: [
    "start", "delegations", "people", "officers", "themes", "topics", "conclusions", "documents",
    "page-down", "history-back", "next-item", "scroll-up", "filter", "narrow", "find", "compare",
    "sort", "language", "zoom", "printed", "help", "mouse", "redraw", "suspend", "quit", "open",
  ])
  func aNameOnceGivenStays(name: String) {
    #expect(Command(named: name)?.name == name)
  }
}

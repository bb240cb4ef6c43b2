import Screen
import Testing

@testable import Terminal

private let all: Style.Attributes = [.bold, .dim, .underline, .reverse, .italic]

@Test func everyRoleHasAnIndexOfItsOwn() {
  #expect(Set(Role.allCases.map(\.styleIndex)).count == Role.allCases.count)
  #expect(Role.allCases.allSatisfy { 0...30 ~= $0.styleIndex })
}

@Test func nothingIsToldByColourAlone() {
  for role in Role.allCases where role.style.colour != nil {
    #expect(!role.style.attributes.isEmpty, "\(role)")
  }
}

@Test(arguments: [
  (Role.selection, Role.quietSelection), (.selection, .plain), (.quietSelection, .plain),
  (.match, .plain), (.match, .link), (.link, .plain), (.doubt, .plain), (.currentTab, .tab),
  (.key, .hint), (.error, .message), (.heading, .plain), (.title, .dim),
])
func rolesThatStandTogetherDifferWithoutColour(one: Role, other: Role) {
  #expect(one.style.attributes != other.style.attributes)
  let few = all.subtracting([.italic, .dim])
  #expect(one.style.adapted(to: few).attributes != other.style.adapted(to: few).attributes)
}

@Test func doubtIsUnderlinedWhereThereAreNoItalics() {
  #expect(Role.doubt.style.adapted(to: all).attributes == .italic)
  #expect(Role.doubt.style.adapted(to: [.bold, .underline]).attributes == .underline)
}

@Test func aSelectionIsBoldWhereNothingIsReversed() {
  #expect(Role.selection.style.adapted(to: [.bold]).attributes.contains(.bold))
  #expect(Role.selection.style.adapted(to: all).attributes == .reverse)
}

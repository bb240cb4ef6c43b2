import Browser
import Screen
import Testing

@testable import Settings

@Suite struct KeyNameTests {
  @Test func theNameOfEveryStandardKeyIsReadAsThatKey() throws {
    for key in Set(Command.allCases.flatMap(\.standardKeys)) where KeyTable.fixed[key] == nil {
      #expect(try KeyName.key(KeyName.of(key), for: "open") == key)
    }
  }

  @Test(arguments: [
    ("x", Key.character("x")), ("X", .character("X")), ("/", .character("/")),
    ("é", .character("é")), ("日", .character("日")), ("\"", .character("\"")),
    (" ", .character(" ")), ("Space", .character(" ")), ("ctrl-s", .control("s")),
    ("Ctrl-S", .control("s")), ("ctrl+s", .control("s")), ("ctrl-]", .control("]")),
    ("Enter", .enter), ("return", .enter), ("Esc", .escape), ("escape", .escape),
    ("PgUp", .pageUp), ("pagedown", .pageDown), ("shift-tab", .backTab), ("delete", .delete),
    ("F1", .function(1)), ("f12", .function(12)), ("insert", .insert),
  ])
  func aKeyHasTheNameThatHintsShowOrAUsualOne(name: String, key: Key) throws {
    #expect(try KeyName.key(name, for: "open") == key)
  }

  @Test func theDescriptionOfEveryKeyIsANameOfIt() throws {
    let keys: [Key] = [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end,
      .pageUp, .pageDown, .insert, .function(1), .function(12), .character(" "), .character("q"),
      .control("l"),
    ]
    for key in keys { #expect(try KeyName.key(key.description, for: "open") == key) }
  }

  @Test(arguments: [
    ("ctrl-m", "ctrl-m cannot be open: a terminal gives enter for it; take another key"),
    ("ctrl-i", "ctrl-i cannot be open: a terminal gives tab for it; take another key"),
    ("Ctrl-Z", "ctrl-z cannot be open: it always suspends the program; take another key"),
    ("ctrl-\\", "ctrl-\\ cannot be open: it always kills the program; take another key"),
    ("ctrl-1", "'ctrl-1' for open is no key; expected a letter from a to z after ctrl-"),
    ("ctrl-", "'ctrl-' for open is no key; expected one letter after ctrl-"),
    ("shift-x", "'shift-x' for open is no key; write \"X\""),
    ("f13", "'f13' for open is no key; did you mean 'f1'?"),
    ("entr", "'entr' for open is no key; did you mean 'enter'?"),
    (
      "",
      "'' for open is no key; expected one character, ctrl- and a letter, or a word such as "
        + "enter, esc, space, pgup"
    ),
    (
      "\u{1B}",
      "'\u{FFFD}' for open is no key; expected one character, ctrl- and a letter, or a "
        + "word such as enter, esc, space, pgup"
    ),
  ])
  func whatIsNoKeyIsToldItsMend(name: String, message: String) {
    #expect {
      try KeyName.key(name, for: "open")
    } throws: { error in
      "\(error)" == message
    }
  }
}

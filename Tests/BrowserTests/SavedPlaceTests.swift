import Meeting
import Notes
import Screen
import TestSupport
import Testing

/// Where the reader was comes back at the next start.
@Suite struct SavedPlaceTests {
  private func browser(_ language: Language = .english) throws -> TestBrowser {
    TestBrowser(meeting: try .record(), columns: 80, rows: 24, language: language)
  }

  /// What the screen says but for the last line, after keys and at the next start.
  private func restored(
    after keys: Key..., text: String = "", more: Key...
  ) throws -> (left: [String], found: [String]) {
    var old = try browser()
    for key in keys { old.press(key) }
    old.type(text)
    for key in more { old.press(key) }
    var new = try browser()
    new.restore(old.savedPlace)
    return (old.lines.dropLast(), new.lines.dropLast())
  }

  @Test(arguments: [
    ["1", "j", "j"], ["2", "G"], ["4", "j", "j", "j", "\r", "j", "j"], ["7", "j", "\r", "\r"],
    ["6", "s", "j"], ["5", "j", "l", "v"], ["5", "x", "i"], ["3", "z"], ["0"],
  ])
  func theScreenAndTheCursorAreThoseThatWereLeft(keys: [String]) throws {
    var old = try browser()
    for key in keys { old.press(key == "\r" ? .enter : .character(Character(key))) }
    var new = try browser()
    new.restore(old.savedPlace)
    #expect(new.lines.dropLast() == old.lines.dropLast())
    #expect(new.frame.cursor == old.frame.cursor)
  }

  @Test func aFilterIsAskedAgain() throws {
    let (left, found) = try restored(after: "2", "/", text: "country:ke", more: .enter, "j")
    #expect(left == found)
    #expect(found.contains { $0.contains("/country:ke") })
  }

  @Test func aFilterInsideAThemeIsAskedAgain() throws {
    let (left, found) = try restored(
      after: "4", "j", "j", "j", .enter, "/", text: "mflm", more: .enter)
    #expect(left == found)
  }

  @Test func aSearchIsAskedAgain() throws {
    let (left, found) = try restored(after: "9", text: "suisse", more: .enter, "j")
    #expect(left == found)
  }

  @Test func aLanguageThatWasTurnedComesBackAndOneThatWasNotDoesNot() throws {
    var old = try browser()
    old.press("1", "t")
    #expect(old.savedPlace["language"] == "fr")
    var new = try browser()
    new.restore(old.savedPlace)
    // What the key tells takes the last two lines.
    #expect(new.lines.dropLast(2) == old.lines.dropLast(2))
    old.press("t", "t")
    #expect(old.savedPlace["language"] == nil)
  }

  @Test func aComparisonIsLeftForThePageBeforeIt() throws {
    var old = try browser()
    old.press("1", "b", "j", "b")
    #expect(old.lines[0].hasPrefix("Compare"))
    #expect(old.savedPlace["screen"] == "delegations")
  }

  @Test(arguments: [
    [:], ["screen": "no-such"], ["screen": "cell"], ["screen": "people", "row0": "999999"],
    ["screen": "people", "row0": "-5", "focus": "17", "order": "colour", "filter0": "((("],
    ["screen": "themes", "thing0": "theme:gone", "thing1": "rubbish", "focus": "2"],
    ["screen": "matrix", "matrix": "row:99999999999999999999 column:-4 sideways"],
    ["screen": "search", "query": "\"", "language": "klingon"],
  ])
  func aStalePlaceIsNeverAMistake(values: [String: String]) throws {
    var new = try browser()
    new.restore(SavedPlace(values))
    #expect(new.message.isEmpty || values["query"] != nil || values["filter0"] != nil)
    new.press("j", "k", .enter, .escape, "1")
    #expect(new.lines[0].hasPrefix("Delegations"))
  }

  @Test func goingBackFromThereLeadsToTheStartPage() throws {
    var new = try browser()
    new.restore(SavedPlace(["screen": "people"]))
    new.press("q")
    #expect(new.lines[0].hasPrefix("TTMLM/2013/15"))
  }
}

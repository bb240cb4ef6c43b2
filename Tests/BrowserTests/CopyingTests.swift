import Browser
import Meeting
import Screen
import TestSupport
import Testing

/// Copying, writing to files, and the pager.
@Suite struct CopyingTests {
  private func at(
    _ place: String, columns: Int = 80, in language: Language = .english
  ) throws -> TestBrowser {
    var browser = TestBrowser(
      meeting: try .record(), columns: columns, rows: 24, language: language)
    browser.press("f")
    browser.type(place)
    browser.press(.enter)
    return browser
  }

  /// What is copied of a place; on some pages the cursor stands on a link, and `h` leaves it.
  private func copied(
    _ letter: Key, at place: String, leaving: Bool = false, in language: Language = .english
  ) throws -> String {
    var browser = try at(place, in: language)
    if leaving { browser.press("h") }
    browser.press("y", letter)
    return browser.sent
  }

  @Test func aCitationNamesBodySymbolParagraphAndSpeaker() throws {
    #expect(try copied("c", at: "para:54") == "ILO, TTMLM/2013/15, para. 54 (Italy, for EU)")
    #expect(try copied("c", at: "para:51") == "ILO, TTMLM/2013/15, paras 51–52 (Workers)")
    #expect(try copied("c", at: "para:111") == "ILO, TTMLM/2013/15, para. 111")
    #expect(
      try copied("c", at: "5(iii)", leaving: true) == "ILO, TTMLM/2013/15, conclusions, 5(iii)")
    let person = try copied("c", at: "kristine alsvik", leaving: true)
    #expect(person.hasPrefix("ILO, TTMLM/2013/15, list of participants: Kristine Alsvik ("))
  }

  @Test func aCitationIsAllInTheReadersLanguage() throws {
    #expect(
      try copied("c", at: "para:54", in: .french)
        == "OIT, TTMLM/2013/15, paragr. 54 (Italie, pour l'UE)")
    #expect(
      try copied("c", at: "para:54", in: .spanish)
        == "OIT, TTMLM/2013/15, párr. 54 (Italia, por la UE)")
    #expect(
      try copied("c", at: "para:51", in: .french)
        == "OIT, TTMLM/2013/15, paragr. 51-52 (Travailleurs)")
    #expect(
      try copied("c", at: "para:51", in: .spanish)
        == "OIT, TTMLM/2013/15, párrs. 51-52 (Trabajadores)")
    #expect(
      try copied("c", at: "5(iii)", leaving: true, in: .french)
        == "OIT, TTMLM/2013/15, conclusions, point 5(iii)")
    #expect(
      try copied("c", at: "5(iii)", leaving: true, in: .spanish)
        == "OIT, TTMLM/2013/15, conclusiones, punto 5(iii)")
    #expect(
      try copied("c", at: "kristine alsvik", leaving: true, in: .french)
        .hasPrefix("OIT, TTMLM/2013/15, liste des participants: Kristine Alsvik ("))
    #expect(
      try copied("c", at: "kristine alsvik", leaving: true, in: .spanish)
        .hasPrefix("OIT, TTMLM/2013/15, lista de participantes: Kristine Alsvik ("))
  }

  @Test func theTextOfAPageHasItsNumbers() throws {
    var browser = TestBrowser(meeting: try .record(), columns: 80, rows: 24)
    browser.press("1", "y", "t")
    #expect(browser.sent.contains("\n  25  Opening  1 of 2\n"), "\(browser.sent)")
  }

  @Test func aProvisionIsCitedByItsOwnDocument() throws {
    var browser = TestBrowser(meeting: try .record(), columns: 80, rows: 24)
    browser.press("8", .enter, "y", "c")
    #expect(browser.sent.hasPrefix("GB, "))
    #expect(!browser.sent.contains("TTMLM/2013/15, para"))
  }

  @Test func everythingCanBeCited() throws {
    for screen: Key in ["1", "2", "3", "4", "6", "7", "8"] {
      var browser = TestBrowser(meeting: try .record(), columns: 80, rows: 24)
      browser.press(screen, "G", "k", "y", .enter)
      #expect(browser.effects == ["copy citation"], "\(screen)")
      #expect(browser.sent.count > 5, "\(screen)")
    }
  }

  @Test func nameRowAndTextAreCopiedByTheirLetters() throws {
    #expect(try copied("n", at: "c189", leaving: true).contains("Domestic Workers"))
    #expect(try copied("t", at: "para:54").hasPrefix("¶ 54 "))
    #expect(try copied("t", at: "5(iii)", leaving: true).count > 20)
    var browser = TestBrowser(meeting: try .record(), columns: 80, rows: 24)
    browser.press("1", "y", "r")
    #expect(browser.sent.contains("  ") && !browser.sent.hasPrefix(" "))
  }

  @Test func anotherLetterCopiesNothingAndSaysSo() throws {
    var browser = try at("para:54")
    browser.press("y")
    #expect(browser.lines[22].contains("c citation") && browser.message.hasPrefix("Copy: ¶ 54 "))
    browser.press("q")
    #expect(browser.message.hasSuffix("q copies nothing; see the keys above."))
    browser.press(.escape, "y", "c")
    #expect(browser.effects == ["copy citation"])
  }

  @Test func onAnEmptyMatrixThereIsNothingToCopy() throws {
    var browser = TestBrowser(meeting: try .record(), columns: 80, rows: 24)
    browser.press("5", "/")
    browser.type("para:9999")
    browser.press(.enter, "y")
    #expect(browser.message == "There is nothing to copy on this row.")
  }

  @Test func aPageThatNoTerminalTakesIsNotMadeToItsEnd() throws {
    let meeting = try #require(Meeting.invented(interventions: 7_000, seed: 3))
    var browser = TestBrowser(meeting: meeting, columns: 80, rows: 24)
    var sizes: [Int] = []
    for key: Key in ["j", "j"] {
      browser.press("4", key, "y", "t")
      sizes.append(browser.sent.utf8.count)
      let lines = browser.sent.split(separator: "\n")
      #expect(lines.count > 500 && lines.allSatisfy { $0.hasPrefix("  ") })
    }
    #expect(sizes.contains { 75_000..<75_200 ~= $0 }, "\(sizes)")
    #expect(sizes.allSatisfy { $0 < 75_200 }, "\(sizes)")
  }

  @Test func everyListIsWrittenByTheEndOfTheName() throws {
    var browser = TestBrowser(meeting: try .record(), columns: 80, rows: 24)
    browser.press("2", "/")
    browser.type("country:ke")
    browser.press(.enter, "e")
    #expect(browser.message == "Write to: people.csv")
    browser.press(.enter)
    let count = try #require(browser.effects.last)
    #expect(count.hasPrefix("export ") && count.hasSuffix(" entries to people.csv"))
    browser.press("e")
    browser.type("x")
    browser.press(.enter)
    #expect(browser.message.contains("The name must end in .txt, .csv, .json or .md."))
    browser.press(.control("u"))
    browser.type("my list.JSON")
    browser.press(.enter)
    #expect(browser.effects.last?.hasSuffix("my list.JSON") == true)
  }

  @Test func aPageIsOfferedAsText() throws {
    var browser = try at("para:54")
    browser.press("e")
    #expect(browser.message == "Write to: themes-i054.txt")
  }

  @Test func thePagerGetsEveryLineOfThePage() throws {
    var browser = try at("para:54")
    browser.press("P")
    #expect(browser.effects == ["page"])
    #expect(browser.sent.contains("As printed: “") && browser.sent.contains("Italy"))
    #expect(browser.sent.split(separator: "\n").count > 15)
  }
}

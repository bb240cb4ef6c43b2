import Testing

@testable import Archive

/// One change to a file of the tiny folder, and the lines that it must give.
struct Break: CustomTestStringConvertible {
  let file: String
  let old: String
  let new: String
  let lines: [String]

  init(_ file: String, _ old: String, _ new: String, _ lines: String...) {
    (self.file, self.old, self.new) = (file, old, new)
    self.lines = lines.map { "\(file):\($0)" }
  }

  var testDescription: String { lines.first ?? file }
}

@Suite struct RowValuesTests {
  @Test func theUnbrokenFolderHasNoErrors() throws {
    #expect(try TinyFolder().errors == [])
  }

  @Test(arguments: [
    Break(
      "themes.csv", "quays,2,discussion", "quays,2,debate",
      "3: kind is 'debate', expected one of opening, discussion, adoption, closing"),
    Break(
      "delegations.csv", "2,worker-members", "2,workers",
      "3: section is 'workers', expected one of government-members, employer-members, "
        + "worker-members, government-observers, employer-observers, worker-observers, "
        + "igo-representatives, ngo-representatives, secretariat"),
    Break(
      "participants.csv", "Þórsson,\"adviser, ministry of harbours\",en", "Þórsson,,de",
      "2: language is 'de', expected one of en, fr, es"),
    Break(
      "points.csv", "5,2,offers", "5,2,",
      "7: kind is empty, expected one of asks, supports, opposes, warns, offers, reports, "
        + "explains, answers, sums-up"),
  ])
  func aWordOutsideAClosedList(_ change: Break) throws {
    #expect(try TinyFolder(change.file, change.old, change.new).errors == change.lines)
  }

  @Test(arguments: ["", "x", "0", "-1", "+2", "2.0", "02", " 2", "99999999999999999999", "٢"])
  func whatIsNotAWholeNumber(_ value: String) throws {
    let folder = try TinyFolder("meeting.csv", "built them.\",2,", "built them.\",\(value),")
    let shown = value.isEmpty ? "empty" : "'\(value)'"
    #expect(
      folder.errors == ["meeting.csv:2: sittings is \(shown), expected a whole number from 1"])
  }

  @Test func anOptionalNumberMayBeAbsentButNotWrong() throws {
    #expect(try TinyFolder("instruments.csv", "convention,137,1973", "convention,,").errors == [])
    #expect(
      try TinyFolder("instruments.csv", "convention,137,1973", "convention,C137,MCMLXXIII").errors
        == [
          "instruments.csv:2: number is 'C137', expected a whole number from 1",
          "instruments.csv:2: year is 'MCMLXXIII', expected a whole number from 1",
        ])
  }

  @Test(arguments: [
    ("", "empty"), ("a b", "'a b'"), ("né", "'né'"), ("a;b", "'a;b'"), ("=1", "'=1'"),
    ("..", "'..'"),
    ("-x", "'-x'"),
  ])
  func whatIsNotAnIdentifier(_ value: String, _ shown: String) throws {
    let folder = try TinyFolder("bodies.csv", "\nIMO,", "\n\(value),")
    #expect(
      folder.errors.first
        == "bodies.csv:2: id is \(shown), expected an id of ASCII letters, digits, "
        + "'-', '_' and '.', with a letter or digit first"
    )
  }

  @Test func aTextThatMustBeThere() throws {
    let folder = try TinyFolder("participants.csv", "Mr,Jón Þórsson,", "Mr,,")
    #expect(folder.errors == ["participants.csv:2: name is empty, expected text"])
  }

  @Test func anEnglishNameThatMustBeThere() throws {
    let folder = try TinyFolder("topics.csv", "building,Building,", "building,,")
    #expect(folder.errors == ["topics.csv:2: name_en is empty, expected text"])
  }

  @Test(arguments: [
    ("1999-2-01", "1999-02-02"), ("1999-02-30", "1999-03-30"), ("1900-02-29", "1999-02-02"),
    ("01.02.1999", "1999-02-02"), ("1999-00-01", "1999-02-02"), ("", "1999-02-02"),
    ("1999-02-01x", "1999-02-02"),
  ])
  func whatIsNotADay(_ first: String, _ last: String) throws {
    let folder = try TinyFolder("meeting.csv", "1999-02-01,1999-02-02", "\(first),\(last)")
    let shown = first.isEmpty ? "empty" : "'\(first)'"
    #expect(
      folder.errors.first
        == "meeting.csv:2: first_day is \(shown), expected a day such as 2013-11-04")
  }

  @Test func aLeapDayIsADay() throws {
    let folder = try TinyFolder("meeting.csv", "1999-02-01,1999-02-02", "2000-02-29,2000-02-29")
    #expect(folder.errors == [])
  }

  @Test func theLastDayIsNotBeforeTheFirst() throws {
    let folder = try TinyFolder("meeting.csv", "1999-02-01,1999-02-02", "1999-02-03,1999-02-02")
    #expect(
      folder.errors == ["meeting.csv:2: last_day is '1999-02-02', expected 1999-02-03 or later"])
  }

  @Test func aMembershipHoldsForAMonthOrADay() throws {
    #expect(try TinyFolder("regional_groups.csv", ",1999-02,", ",1999-02-01,").errors == [])
    #expect(
      try TinyFolder("regional_groups.csv", ",1999-02,", ",1999,").errors == [
        "regional_groups.csv:2: as_of is '1999', "
          + "expected a month or a day such as 2013-11 or 2013-11-04"
      ])
  }

  @Test func theLastParagraphIsNotBeforeTheFirst() throws {
    let folder = try TinyFolder("themes.csv", ",3,5,", ",5,3,")
    #expect(folder.errors.first == "themes.csv:3: last_paragraph is '3', expected 5 or more")
  }

  @Test(arguments: [
    ("IS;;NO", "empty", "codes of two capital letters with ; between"),
    ("IS;no", "'no'", "codes of two capital letters with ; between"),
    ("IS;ISL", "'ISL'", "codes of two capital letters with ; between"),
    ("IS; NO", "' NO'", "codes of two capital letters with ; between"),
    ("IS;NO;IS", "'IS'", "every item once"),
  ])
  func aListNamesTheItemThatIsWrong(
    _ list: String, _ shown: String, _ expected: String
  ) throws {
    let folder = try TinyFolder("regional_groups.csv", "IS;NO", list)
    #expect(
      folder.errors == ["regional_groups.csv:2: members is \(shown), expected \(expected)"])
  }

  @Test func aListOfParagraphsIsOfNumbers() throws {
    let folder = try TinyFolder("officers.csv", "1;5", "1-5")
    #expect(
      folder.errors == [
        "officers.csv:2: paragraphs is '1-5', expected whole numbers from 1 with ; between"
      ])
  }

  @Test func inferredLanguagesAreThoseOfTheMeeting() throws {
    let folder = try TinyFolder("officers.csv", "fr;es", "fr;it")
    #expect(
      folder.errors == ["officers.csv:2: inferred is 'it', expected en, fr, es with ; between"])
  }

  @Test func aCountryHasAllItsCodes() throws {
    let folder = try TinyFolder("delegations.csv", "NG,NGA,africa", "ng,NG,")
    #expect(
      folder.errors == [
        "delegations.csv:3: iso2 is 'ng', expected a code of two capital letters",
        "delegations.csv:3: iso3 is 'NG', expected a code of three capital letters",
        "delegations.csv:3: region is empty, expected one of africa, americas, arab-states, "
          + "asia-pacific, europe-central-asia",
      ])
  }

  @Test func nothingButACountryHasCodes() throws {
    let folder = try TinyFolder("delegations.csv", "fr,LP,,,,,,", "fr,LP,,,IS,ISL,africa,NORTH")
    #expect(
      folder.errors
        == ["iso2 is 'IS'", "iso3 is 'ISL'", "region is 'africa'", "groups is 'NORTH'"]
        .map { "delegations.csv:4: \($0), expected nothing where kind is organization" })
  }

  @Test func allTheCellsOfARowThatAreWrongAreTold() throws {
    let folder = try TinyFolder("points.csv", "p005-02,i005,5,2,offers", "p 2,i 5,V,2,gives")
    #expect(folder.errors.count == 4)
    #expect(folder.errors.allSatisfy { $0.hasPrefix("points.csv:7: ") })
  }
}

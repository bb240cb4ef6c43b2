import Meeting
import Testing
import Wording

/// One is not many, in every language.
@Suite struct PluralTests {
  @Test func onePersonIsNoPeople() {
    let (english, french, spanish) = (
      Language.english.words, Language.french.words, Language.spanish.words
    )
    #expect(english.peopleCounted(1).hasPrefix("1 person;"))
    #expect(english.peopleCounted(2).hasPrefix("2 people;"))
    #expect(french.peopleCounted(1).hasPrefix("1 personne;"))
    #expect(french.peopleCounted(2).hasPrefix("2 personnes;"))
    #expect(spanish.peopleCounted(1).hasPrefix("1 persona;"))
    #expect(spanish.peopleCounted(2).hasPrefix("2 personas;"))
    #expect(english.listedTwice(2, people: 1) == "2 listings of 1 person; some are listed twice.")
  }

  @Test func verbsFollowTheirNumber() {
    let words = Language.english.words
    #expect(words.othersCiteNone(0) == "No other points cite none.")
    #expect(words.othersCiteNone(1) == "1 other point cites none.")
    #expect(words.othersCiteNone(7) == "7 other points cite none.")
    #expect(words.othersHaveNoTopic(1) == "1 other point has no topic.")
    #expect(words.inNoCell(1) == "1 more stands in no cell")
    #expect(words.inNoCell(2) == "2 more stand in no cell")
    #expect(words.moreHaveNo(1, "topic") == "1 more has no topic.")
    #expect(words.moreMistakes(1, in: "a.csv") == "1 more mistake in a.csv")
  }

  @Test func theErrorsOfALongReadingSayFirstWhereOneIs() {
    let place = "points.csv:9: text is empty"
    for words in [Language.english.words, Language.french.words, Language.spanish.words] {
      #expect(words.checkTellsAll(1, place) == place)
      #expect(words.checkTellsAll(3, place).hasPrefix(place + "; "))
      #expect(words.checkTellsAll(3, place).contains("tripartite check"))
    }
  }
}

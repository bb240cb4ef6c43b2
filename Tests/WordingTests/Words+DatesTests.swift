import Meeting
import Testing
import Wording

@Suite struct WordsDatesTests {
  private func inAll(_ say: (any Words) -> String) -> [String] {
    Language.allCases.map { say($0.words) }
  }

  @Test func aDayIsWrittenAsTheLanguageWritesIt() {
    #expect(
      inAll { $0.date("2004-02-11") }
        == ["11 February 2004", "11 février 2004", "11 de febrero de 2004"])
    #expect(
      inAll { $0.date("2017-08-01") }
        == ["1 August 2017", "1er août 2017", "1 de agosto de 2017"])
  }

  @Test func whatIsNotKnownOfADateIsNotSaid() {
    #expect(
      inAll { $0.date("2013-11") } == ["November 2013", "novembre 2013", "noviembre de 2013"])
    #expect(inAll { $0.date("2013") } == ["2013", "2013", "2013"])
  }

  @Test(arguments: ["", "soon", "2013-13-04", "2013-11-4", "13-11-04", "2013-11-04-05", "２０１３-11"])
  func whatIsNoDateStays(text: String) {
    #expect(inAll { $0.date(text) } == [text, text, text])
  }

  @Test func daysOfOneMonthNameItOnce() {
    #expect(
      inAll { $0.days(from: "2013-11-04", to: "2013-11-08") } == [
        "4 to 8 November 2013", "du 4 au 8 novembre 2013", "del 4 al 8 de noviembre de 2013",
      ])
    #expect(
      Language.french.words.days(from: "2014-07-01", to: "2014-07-03") == "du 1er au 3 juillet 2014"
    )
  }

  @Test func daysOfTwoMonthsNameBoth() {
    #expect(
      inAll { $0.days(from: "2013-11-29", to: "2013-12-01") } == [
        "29 November 2013 to 1 December 2013", "du 29 novembre 2013 au 1er décembre 2013",
        "del 29 de noviembre de 2013 al 1 de diciembre de 2013",
      ])
  }

  @Test func oneDayIsNoSpan() {
    #expect(Language.english.words.days(from: "2013-11-04", to: "2013-11-04") == "4 November 2013")
  }
}

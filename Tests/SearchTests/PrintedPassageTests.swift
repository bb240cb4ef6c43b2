import Search
import Testing

@Suite struct PrintedPassageTests {
  @Test func passagesComeByNumberAndNotByLetters() {
    let passages = PrintedPassage.all(
      paragraphs: [10: "ten", 9: "nine", 2: "two"],
      conclusions: [
        "10": "", "2": "", "2(ix)": "", "2(v)": "", "2(iv)": "", "2(i)": "", "2(xi)": "",
      ])
    #expect(
      passages.map(\.place.id) == [
        "2", "9", "10", "c:2", "2(i)", "2(iv)", "2(v)", "2(ix)", "2(xi)", "c:10",
      ])
    #expect(passages.prefix(3).map(\.text) == ["two", "nine", "ten"])
  }

  @Test func numbersThatAreNoneKeepAnOrder() {
    let passages = PrintedPassage.all(paragraphs: [:], conclusions: ["b": "", "a": "", "": ""])
    #expect(passages.map(\.place.id) == ["", "a", "b"])
  }

  @Test(arguments: [
    (PrintedPassage.Place.paragraph(54), "54"), (.conclusion("5(iii)"), "5(iii)"),
    (.conclusion("5"), "c:5"),
  ])
  func anIdentifierLeadsBackToItsPlace(place: PrintedPassage.Place, id: String) {
    #expect(place.id == id)
    #expect(PrintedPassage.Place(id: id) == place)
  }

  @Test func nothingGivesNothing() {
    #expect(PrintedPassage.all(paragraphs: [:], conclusions: [:]).isEmpty)
  }
}

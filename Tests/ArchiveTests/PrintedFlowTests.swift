import Testing

@testable import Archive

@Suite struct PrintedFlowTests {
  private func flow(_ text: String) -> [PrintedFlow.Line] {
    PrintedFlow(PrintedLine.lines(of: text)).lines
  }

  @Test func numbersHeadsAndNotesOfPagesAreLeftOut() {
    let text = """
      one
      Harbours 1

      ¹ A note that goes
      over two lines.

      two
      Harbours 2
      - 2 -
      three
      Harbours 3
      """
    #expect(flow(text).map(\.text) == ["one", "two", "three"])
  }

  @Test func aHeadThatStandsTwiceIsText() {
    #expect(flow("Harbours 1\nHarbours 2").count == 2)
  }

  @Test func aSentenceThatComesAgainIsText() {
    let sentence = "It was so agreed."
    #expect(flow([sentence, sentence, sentence].joined(separator: "\n")).count == 3)
  }

  @Test func whatComesAgainInTheListOfParticipantsIsText() {
    let list = "List of participants\nAdviser\nMr A\nAdviser\nMr B\nAdviser\nMr C"
    #expect(flow(list).filter { $0.text == "Adviser" }.count == 3)
  }

  @Test func whatPartsTwoLinesIsKept() {
    let lines = flow("one\ntwo\n\nthree\n4\nfour\n\n5\n\nfive")
    #expect(lines.map(\.text) == ["one", "two", "three", "four", "five"])
    #expect(lines.map(\.isAfterBlank) == [true, false, true, false, true])
    #expect(lines.map(\.isAfterPage) == [false, false, false, true, true])
  }

  @Test func aNoteEndsWhereANumberedParagraphBegins() {
    #expect(flow("¹ A note\ngoes on\n2. The Meeting").map(\.text) == ["2. The Meeting"])
  }

  @Test func anEmptyTextHasNoLines() {
    #expect(flow("").isEmpty)
    #expect(flow("\u{C}\n\n \n7\n").isEmpty)
  }
}

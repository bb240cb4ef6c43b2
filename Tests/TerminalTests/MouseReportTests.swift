import Screen
import Testing

@testable import Terminal

@Test(arguments: [
  ("0;1;1", TerminalEvent.click(Position(row: 0, column: 0))),
  ("4;10;3", .click(Position(row: 2, column: 9))),
  ("64;2;2", .wheel(Position(row: 1, column: 1), rows: -3)),
  ("65;2;2", .wheel(Position(row: 1, column: 1), rows: 3)),
  ("81;2;2", .wheel(Position(row: 1, column: 1), rows: 3)),
])
func aReportIsAnEvent(parameters: String, event: TerminalEvent) {
  #expect(MouseReport(sgr: parameters[...], final: "M")?.event == event)
}

@Test(arguments: ["1;1;1", "2;1;1", "32;1;1", "35;1;1", "66;1;1", "128;1;1"])
func otherButtonsAndMotionMeanNothing(parameters: String) throws {
  #expect(try #require(MouseReport(sgr: parameters[...], final: "M")).event == nil)
}

@Test func aReleaseMeansNothing() throws {
  #expect(try #require(MouseReport(sgr: "0;1;1", final: "m")).event == nil)
  #expect(try #require(MouseReport(x10: [35, 33, 33])).event == nil)
}

@Test(arguments: [
  "", "0", "0;1", "0;0;1", "0;1;0", "a;1;1", "0;1;1;1", "0;;1", "0;-1;1",
  "0;1;99999999999999999999",
])
func aMalformedReportIsNone(parameters: String) {
  #expect(MouseReport(sgr: parameters[...], final: "M") == nil)
}

@Test func bytesBelowTheirOffsetAreNoReport() {
  #expect(MouseReport(x10: [32, 31, 33]) == nil)
  #expect(MouseReport(x10: [32, 32, 33]) == nil)
  #expect(MouseReport(x10: [96, 34, 35])?.event == .wheel(Position(row: 2, column: 1), rows: -3))
}

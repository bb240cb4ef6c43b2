import CNcurses
import Testing

@testable import Terminal

private let errors: [TerminalError] = [
  .notATerminal, .typeNotSet, .unknownType("vt9"), .tooSimple("dumb"), .alreadyOpen, .noDescriptor,
  .noMemory,
]

@Test(arguments: errors)
func anErrorIsOneLineThatSaysWhatToDo(error: TerminalError) {
  let line = "\(error)"
  #expect(!line.contains("\n"))
  #expect(line.contains("; "), "\(line)")
}

@Test func theTypeIsNamed() {
  #expect("\(TerminalError.unknownType("vt9"))".contains("'vt9'"))
  #expect("\(TerminalError.tooSimple("dumb"))".contains("'dumb'"))
}

@Test func aTypeFromOutsideCannotActOnTheTerminal() {
  #expect(
    TerminalError(.CN_UNKNOWN_TYPE, type: "x\u{1B}[2Jé\n") == .unknownType("x?[2J??"))
}

@Test func everyOutcomeButSuccessIsAnError() {
  #expect(TerminalError(.CN_OPENED, type: "") == nil)
  let outcomes: [cn_outcome] = [
    .CN_NOT_A_TERMINAL, .CN_NO_TYPE, .CN_UNKNOWN_TYPE, .CN_TOO_SIMPLE, .CN_ALREADY_OPEN,
    .CN_NO_DESCRIPTOR, .CN_NO_MEMORY,
  ]
  #expect(Set(outcomes.compactMap { TerminalError($0, type: "t") }).count == outcomes.count)
}

import Foundation
import Testing

@testable import Terminal

@Suite struct ClipboardRequestTests {
  private func text(_ text: String, through multiplexer: Multiplexer?) -> String {
    String(decoding: ClipboardRequest(text).bytes(through: multiplexer), as: UTF8.self)
  }

  @Test func base64IsThatOfTheStandard() {
    for text in [
      "", "f", "fo", "foo", "foob", "Côte d’Ivoire ¶", String(repeating: "x", count: 300),
    ] {
      let expected = Data(text.utf8).base64EncodedString()
      #expect(
        String(decoding: ClipboardRequest.base64(Array(text.utf8)), as: UTF8.self) == expected)
    }
  }

  @Test func theTextIsSentAsBase64Alone() {
    #expect(text("foo", through: nil) == "\u{1B}]52;c;Zm9v\u{7}")
  }

  @Test func tmuxGetsItBareAndToBeHandedOn() {
    #expect(
      text("foo", through: .tmux)
        == "\u{1B}]52;c;Zm9v\u{7}\u{1B}Ptmux;\u{1B}\u{1B}]52;c;Zm9v\u{7}\u{1B}\\")
  }

  @Test func screenGetsPiecesItCanHold() {
    let pieces = text(String(repeating: "x", count: 1000), through: .screen)
      .components(separatedBy: "\u{1B}\\").dropLast()
    #expect(pieces.count == 6)
    #expect(pieces.allSatisfy { $0.hasPrefix("\u{1B}P") && $0.utf8.count <= 242 })
    let joined = pieces.map { $0.dropFirst(2) }.joined()
    #expect(joined == text(String(repeating: "x", count: 1000), through: nil))
  }
}

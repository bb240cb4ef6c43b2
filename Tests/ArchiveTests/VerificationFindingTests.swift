import Meeting
import Testing
import Wording

@testable import Archive

@Suite struct VerificationFindingTests {
  private func finding(value: String, stands: String?) -> VerificationFinding {
    VerificationFinding(
      check: .name, table: .participants, id: "olaf-moe", field: "name", value: value,
      place: "list of participants", stands: stands)
  }

  @Test func itIsTwoLinesWithBothPlaces() {
    #expect(
      finding(value: "Olaf Moe", stands: "Mr Olav Moe").description == """
        participants.csv: olaf-moe: name is 'Olaf Moe'
          list of participants: stands 'Mr Olav Moe'
        """)
  }

  @Test func whereNothingStandsItSaysSo() {
    #expect(
      finding(value: "Olaf Moe", stands: nil).description.hasSuffix("stands nothing of the kind"))
  }

  @Test func longAndUnprintableTextsAreCutAndMadePrintable() {
    let text = String(repeating: "a\u{1B}\n", count: 200)
    let lines = finding(value: text, stands: text).description.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.count < 150 && String($0) == String($0).printable })
  }

  @Test func theObjectHasEveryPart() {
    guard case .object(let fields) = finding(value: "Olaf Moe", stands: nil).object else {
      Issue.record("no object")
      return
    }
    #expect(fields.map(\.key) == ["check", "file", "id", "field", "value", "place", "stands"])
    #expect(fields.first?.value == .string("name"))
    #expect(fields.last?.value == .null)
  }

  @Test func everyCheckThatWasMadeIsCountedInTheObject() throws {
    let verification = try HarbourReport().verification()
    guard case .object(let fields) = verification.object,
      case .object(let counts)? = fields.last?.value
    else {
      Issue.record("the object is \(verification.object)")
      return
    }
    #expect(counts.map(\.key) == Verification.Check.allCases.map(\.rawValue))
    #expect(counts.map(\.value).allSatisfy { $0 != .integer(0) })
  }
}

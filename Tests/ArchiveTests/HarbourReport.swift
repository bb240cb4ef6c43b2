import Foundation
import Meeting
import TestSupport
import Testing
import Wording

@testable import Archive

/// The invented report of the sample meeting, and that meeting with something to look for in it.
struct HarbourReport {
  static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures/report/harbour.txt").path

  var text: String
  var rows: Meeting.Builder

  init() throws {
    text = try String(contentsOfFile: Self.file, encoding: .utf8)
    rows = .sample
    rows.facts += [
      Fact(id: "f4", paragraph: 4, kind: .number, value: "181", point: nil, reason: "-"),
      Fact(
        id: "f5", paragraph: 5, kind: .instrument,
        value: "Multilateral Framework on Labour Migration", point: nil, reason: "-"),
      Fact(id: "f6", paragraph: 5, kind: .year, value: "2006", point: nil, reason: "-"),
      Fact(id: "f7", paragraph: 6, kind: .country, value: "Philippines", point: nil, reason: "-"),
      Fact(
        id: "f8", paragraph: 6, kind: .body, value: "International Organization for Migration",
        point: nil, reason: "-"),
    ]
    rows.interventions = rows.interventions.map { row in
      row.id == "i009" ? row.with(reason: "It says 'her Government' of the speaker.") : row
    }
    rows.discrepancies += [
      Discrepancy(
        id: "d03", kind: .name, paragraphs: [4, 6], place: "Paragraphs 4 and 6",
        what: "Paragraph 6 speaks of 'the other side', not of employers.", reading: "The agencies.",
        subjects: ["i006"])
    ]
  }

  /// The same meeting with another text of its report.
  init(text: String) throws {
    try self.init()
    self.text = text
  }

  /// The report after one change of words that stand once in it.
  init(_ old: String, _ new: String) throws {
    try self.init()
    try #require(text.components(separatedBy: old).count == 2, "'\(old)' does not stand once")
    text = text.replacingOccurrences(of: old, with: new)
  }

  func printed() throws -> PrintedReport {
    try PrintedReport(Array(text.utf8), for: .sample)
  }

  func verification() throws -> Verification {
    Verification(of: try rows.build(), against: try printed())
  }
}

extension Intervention {
  func with(label: String? = nil, reason: String? = nil) -> Intervention {
    Intervention(
      id: id, theme: theme, paragraphs: paragraphs, group: group, capacity: capacity,
      label: label ?? self.label, delegation: delegation, onBehalfOf: onBehalfOf,
      attribution: attribution, reason: reason ?? self.reason, agreesWith: agreesWith,
      answers: answers, refersTo: refersTo, note: note)
  }
}

extension Participant {
  func with(name: String? = nil, role: Role? = nil, office: String? = nil) -> Participant {
    Participant(
      id: id, delegation: delegation, role: role ?? self.role, honorific: honorific,
      name: name ?? self.name,
      position: position, language: language, office: office ?? self.office, sameAs: sameAs)
  }
}

internal import Wording
internal import Meeting

extension Verification {
  /// Delegations, and the people who are listed under them.
  mutating func checkList() {
    let list = PrintedList(report, meeting.delegations)
    let roles = PrintedRoles(report.participants, delegations: list.delegationLines)
    var claimed: Set<Int> = []
    for delegation in meeting.delegations {
      guard let stretch = list.stretches[delegation.id] else { continue }
      let nearest =
        stretch.isFound ? nil : list.line(nearest: delegation.heading, in: stretch.range)
      look(
        for: .delegation, stretch.isFound,
        otherwise: VerificationFinding(
          check: .delegation, table: .delegations, id: delegation.id.rawValue, field: "printed",
          value: delegation.printed, place: Phrase(\.placeInTheList),
          stands: nearest.map { report.participants[$0] }))
      for person in meeting.participants(of: delegation.id) {
        let line = check(person, of: delegation, in: list, stretch, claimed: &claimed)
        // Under a heading that is missing nobody knows whose sub-headings these are.
        guard let line, stretch.isFound else { continue }
        checkRole(of: person, of: delegation, line: line, in: roles)
      }
    }
    checkLines(of: list, claimed: claimed)
  }

  /// - Returns: The line in which the person is listed; `nil` where the name is nowhere.
  private mutating func check(
    _ person: Participant, of delegation: Delegation, in list: PrintedList,
    _ stretch: PrintedList.Stretch, claimed: inout Set<Int>
  ) -> Int? {
    let text = list.text(in: stretch.range)
    let line =
      list.lines(in: stretch.range).first {
        !claimed.contains($0) && list.lines[$0].contains(person.fullName)
      } ?? list.line(nearest: person.entry, in: stretch.range)
    if let line { claimed.insert(line) }
    func finding(_ check: Check, _ field: String, _ value: String) -> VerificationFinding {
      VerificationFinding(
        check: check, table: .participants, id: person.id.rawValue, field: field, value: value,
        place: Phrase { $0.placeInTheList(delegation.printed) },
        stands: line.map { report.participants[$0] })
    }
    guard text.contains(person.name) else {
      look(for: .name, false, otherwise: finding(.name, "name", person.name))
      return nil
    }
    look(for: .name, true, otherwise: finding(.name, "name", person.name))
    if let honorific = person.honorific {
      look(
        for: .honorific, text.contains(person.fullName),
        otherwise: finding(.honorific, "honorific", honorific))
    }
    if let position = person.position {
      let wanted = "\(person.name), \(position)"
      look(
        for: .position, text.contains(wanted),
        otherwise: finding(.position, "position", position))
    }
    if let office = person.office {
      // An office may be printed over two headings, one within the other.
      let stands =
        text.contains(office)
        || office.split(separator: ", ").allSatisfy {
          text.contains(String($0))
        }
      look(for: .office, stands, otherwise: finding(.office, "office", office))
    }
    return line
  }

  /// Lines that begin as a listing does and are none of ours.
  private mutating func checkLines(of list: PrintedList, claimed: Set<Int>) {
    let honorifics = Set(meeting.participants.compactMap(\.honorific))
    for (index, line) in report.participants.enumerated() {
      guard let word = line.split(separator: " ").first, honorifics.contains(String(word)) else {
        continue
      }
      look(
        for: .listing, claimed.contains(index),
        otherwise: VerificationFinding(
          check: .listing, table: .participants, id: "-", field: "name", value: "",
          place: Phrase { $0.placeInTheList(line: index + 1) }, stands: line))
    }
  }
}

extension Participant {
  /// The listing as it is printed.
  fileprivate var entry: String { fullName + (position.map { ", \($0)" } ?? "") }
}

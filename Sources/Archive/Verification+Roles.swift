internal import Wording
internal import Meeting

extension Verification {
  /// The role of one who is listed in a line, by the headings over that line.
  ///
  /// A list that has lost the headings of its sections leaves us the section of the delegation.
  mutating func checkRole(
    of person: Participant, of delegation: Delegation, line: Int, in roles: PrintedRoles
  ) {
    let heading = roles.headings[line]
    look(
      for: .role, heading?.gives(person.role) ?? (person.role == delegation.section.role),
      otherwise: VerificationFinding(
        check: .role, table: .participants, id: person.id.rawValue, field: "role",
        value: person.role.rawValue, place: Phrase { $0.placeInTheList(delegation.printed) },
        stands: heading?.text))
  }
}

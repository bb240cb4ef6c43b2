/// Who came: the people of the list of participants, each counted once in a section.
public struct Composition: Sendable {
  /// What the columns stand for.
  public enum Aspect: String, CaseIterable, Hashable, Sendable {
    case role
    /// What the honorific before the name says of gender.
    case honorific
  }

  /// Somebody in one section of the list, by the first listing there.
  private struct Member {
    let section: Section
    let role: Participant.Role
    let honorific: HonorificGender
    /// The first listing of the same person in any section.
    let person: Int
  }

  private let members: [Member]

  /// - Parameter people: The listings to look at, by identifier; `nil` for all.
  /// - Complexity: O(*n*), where *n* is the number of listings.
  public init(_ meeting: Meeting, only people: Set<Identifier<Participant>>? = nil) {
    let table = meeting.participants
    let persons = table.enumerated().map { position, listing in
      listing.sameAs.flatMap { table.position(of: $0) } ?? position
    }
    var honorifics: [Int: String] = [:]
    for (listing, person) in zip(table, persons) where honorifics[person] == nil {
      honorifics[person] = listing.honorific
    }
    var seen: Set<[Int]> = []
    var members: [Member] = []
    for (listing, person) in zip(table, persons) where people?.contains(listing.id) ?? true {
      guard let section = meeting.delegations[listing.delegation]?.section,
        seen.insert([person, section.position]).inserted
      else { continue }
      members.append(
        Member(
          section: section, role: listing.role, honorific: HonorificGender(honorifics[person]),
          person: person))
    }
    self.members = members
  }

  /// The people by section and role, or by section and honorific.
  public func table(_ aspect: Aspect) -> CountTable {
    switch aspect {
    case .role:
      table(Participant.Role.allCases, \.role) { role in
        MatrixHeader(.role(role), role.names)
      }
    case .honorific:
      table(HonorificGender.allCases, \.honorific) {
        MatrixHeader(.honorific($0), $0.names, short: $0.shortNames)
      }
    }
  }

  private func table<Value: Hashable>(
    _ values: [Value], _ value: (Member) -> Value, header: (Value) -> MatrixHeader
  ) -> CountTable {
    let sections = Section.allCases.filter { section in
      members.contains { $0.section == section }
    }
    let bySection = Dictionary(grouping: members, by: \.section)
    func count(_ value: Value, in section: Section, _ read: (Member) -> Value) -> Int {
      (bySection[section] ?? []).count { read($0) == value }
    }
    let shown = values.filter { wanted in members.contains { value($0) == wanted } }
    return CountTable(
      counted: "people", rows: sections.map { MatrixHeader(.section($0), $0.names) },
      columns: shown.map(header),
      cells: sections.map { section in shown.map { count($0, in: section, value) } },
      rowTotals: sections.map { bySection[$0]?.count ?? 0 },
      columnTotals: shown.map { wanted in
        Set(members.filter { value($0) == wanted }.map(\.person)).count
      },
      total: Set(members.map(\.person)).count, overlaps: hasMemberTwice, without: 0)
  }

  /// Whether somebody stands in two sections.
  private var hasMemberTwice: Bool { Set(members.map(\.person)).count < members.count }
}

extension Section {
  /// The position among all sections.
  fileprivate var position: Int { Section.allCases.firstIndex(of: self) ?? 0 }
}

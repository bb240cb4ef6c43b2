internal import Meeting

extension RecordMaker {
  /// Those who spoke, or may have spoken; the role of the one who did, and of no candidate.
  mutating func speakers(of attribution: Attribution) -> [Int32] {
    let candidates = attribution.candidates.flatMap { spellings(of: .participant($0), .candidate) }
    guard let one = attribution.speaker else { return candidates }
    let speaker = spellings(of: one, .speaker)
    guard case .participant(let id) = one else { return speaker }
    return speaker + values(meeting.participants[id]?.role.rawValue, .role)
  }

  private mutating func spellings(
    of speaker: Attribution.Speaker, _ role: Spelling.Role
  ) -> [Int32] {
    shared(.speaker, "\(role.rawValue) \(speaker.rawValue)") { maker in
      maker.names(of: speaker).flatMap { name in
        maker.names(name, role) + maker.values(name, .speaker)
      } + maker.values(speaker.rawValue, .speaker)
    }
  }

  /// The name on the list, then those that the record prints elsewhere, each once.
  private func names(of speaker: Attribution.Speaker) -> [String] {
    switch speaker {
    case .participant(let id):
      meeting.participants[id].map { [$0.name] + printedNames(of: $0) } ?? []
    case .officer(let id): [meeting.officers[id]?.person?.withoutAddress].compactMap(\.self)
    }
  }

  /// How the record prints somebody's name who holds an office, where the list has another form.
  func printedNames(of participant: Participant) -> [String] {
    var known: Set = [folded(participant.name)]
    return meeting.offices(of: participant.id).compactMap { $0.person?.withoutAddress }
      .filter { known.insert(folded($0)).inserted }
  }
}

extension String {
  /// A name as printed without the honorific at its head and without what stands in brackets.
  var withoutAddress: String {
    let words = prefix { $0 != "(" }.split(separator: " ")
    let isAddressed = words.count > 1 && honorifics.contains(folded(words[0]))
    return words.dropFirst(isAddressed ? 1 : 0).joined(separator: " ")
  }
}

internal import Wording
internal import Meeting

extension ListingScope {
  /// Who spoke, in a few words: a country, an organization, a group or an office, and for whom.
  func shortSpeaker(of intervention: Intervention) -> String {
    let speaker = meeting.speaker(of: intervention, in: language)
    guard let group = intervention.onBehalfOf.flatMap({ meeting.regionalGroups[$0] }) else {
      return speaker
    }
    return "\(speaker), \(language.onBehalf(of: group))"
  }

  /// The short speaker of the intervention in which a point was made; nothing for no point.
  func shortSpeaker(of point: Point?) -> String {
    point.flatMap { meeting.interventions[$0.intervention] }.map { shortSpeaker(of: $0) } ?? ""
  }
}

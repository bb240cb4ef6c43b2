internal import Meeting

/// Interventions and points, as they are searched for: by the million, a few bytes each.
///
/// A point is found by what its intervention has, and an intervention by what its points have, so
/// that each is kept once only: context with interventions, content and text with points.
struct Speech: Sendable {
  /// Who, where, for whom; the first ``heads`` of an entry's spellings come before the speakers.
  let settings: Column
  let heads: [Int]
  let speakers: Column
  /// The labels and notes of interventions, whose entries have texts and no spellings.
  let labels: Column
  let notes: Column
  let labelTexts: [String]
  let noteTexts: [String?]

  let topics: Column
  let instruments: Column
  let bodies: Column
  let kinds: Column
  /// The words of the points.
  let texts: TextIndex
  /// Points that ask for something, a bit each.
  let asking: [UInt64]

  let interventionIds: IdentifierList
  let pointIds: IdentifierList
  /// The numbered paragraphs of the interventions, and of the points.
  let paragraphs: Paragraphs
  let pointParagraphs: Paragraphs
  /// Which point belongs to which intervention.
  let links: PointLinks
  /// What the facets of settings, topics, instruments and kinds are.
  let settingKeys: [Setting]
  let topicKeys: [[Identifier<Topic>]]
  let instrumentKeys: [[Identifier<Instrument>]]
  let kindKeys: [Point.Kind]
  /// The spellings that every intervention has, and every point.
  let everyIntervention: [Int32]
  let everyPoint: [Int32]
  /// Identifiers that the lists do not keep: of what kind, at which position.
  let otherIds: [(kind: SearchRecord.Kind, position: Int, id: String)]

  /// The number of words of an intervention, and one for each of its texts; at most 65,535.
  let interventionLengths: [UInt16]
  let pointLengths: [UInt16]
  /// The number of words of all interventions and points.
  let words: Int

  var interventionCount: Int { settings.rows.count }
  var pointCount: Int { texts.capacity }
}

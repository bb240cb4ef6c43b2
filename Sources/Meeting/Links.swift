/// The ways back: from what is referred to, to what refers to it, by position and in record order.
///
/// A ``Linker`` makes them, in time linear in the number of rows.
struct Links: Sendable {
  /// The listings of every delegation.
  var participants = Backlinks.none
  /// The later listings of every person, by the first.
  var listings = Backlinks.none
  /// The offices of every participant.
  var offices = Backlinks.none

  // Interventions, by what they name.
  var interventionsOfTheme = Backlinks.none
  var interventionsOfGroup = Backlinks.none
  var interventionsOfDelegation = Backlinks.none
  var interventionsOnBehalf = Backlinks.none
  var spokenByParticipant = Backlinks.none
  var spokenByOfficer = Backlinks.none
  var possible = Backlinks.none
  var agreements = Backlinks.none
  var replies = Backlinks.none
  var mentions = Backlinks.none
  var paragraphs = ParagraphIndex()
  /// The theme of every intervention.
  var themes: [Int32] = []
  /// The group of every intervention.
  var groups: [SpeakingGroup] = []

  // Points, and interventions by what their points name.
  var points = Backlinks.none
  /// The intervention of every point.
  var interventions: [Int32] = []
  var pointsOnTopic = Backlinks.none
  var pointsOnInstrument = Backlinks.none
  var pointsOnBody = Backlinks.none
  var topical = Backlinks.none
  var citations = Backlinks.none
  var namings = Backlinks.none

  // What came of it.
  var tracesOfPoint = Backlinks.none
  var tracesOfConclusion = Backlinks.none
  var provisions = Backlinks.none
  var provisionsBefore = Backlinks.none
  var provisionsAfter = Backlinks.none
  var discrepancies: [String: [Identifier<Discrepancy>]] = [:]
}

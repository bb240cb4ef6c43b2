/// One speaking act, as the report attributes it.
///
/// Source: one row of `interventions.csv`.
public struct Intervention: Identifiable, Hashable, Sendable {
  public let id: Identifier<Intervention>
  public let theme: Identifier<Theme>
  /// Numbered paragraphs of the report, in order; never empty.
  public let paragraphs: ClosedRange<Int>
  public let group: SpeakingGroup
  /// In what capacity the speaker took the floor, such as `spokesperson`.
  public let capacity: String
  /// The words by which the report names the speaker.
  public let label: String
  /// The country or organization that spoke; `nil` for the chair, the Office and spokespersons.
  public let delegation: Identifier<Delegation>?
  /// The group of countries in whose name the speaker says to speak.
  public let onBehalfOf: Identifier<RegionalGroup>?
  public let attribution: Attribution
  /// Why it is attributed so, in one line.
  public let reason: String
  /// The interventions with which the speaker explicitly agrees or aligns.
  public let agreesWith: [Identifier<Intervention>]
  /// The interventions to which the speaker explicitly replies.
  public let answers: [Identifier<Intervention>]
  /// The interventions that the speaker takes up without saying whose they are.
  public let refersTo: [Identifier<Intervention>]
  /// What a reader must know about this intervention.
  public let note: String?

  public init(
    id: Identifier<Intervention>, theme: Identifier<Theme>, paragraphs: ClosedRange<Int>,
    group: SpeakingGroup, capacity: String, label: String, delegation: Identifier<Delegation>?,
    onBehalfOf: Identifier<RegionalGroup>?, attribution: Attribution, reason: String,
    agreesWith: [Identifier<Intervention>], answers: [Identifier<Intervention>],
    refersTo: [Identifier<Intervention>], note: String?
  ) {
    self.id = id
    self.theme = theme
    self.paragraphs = paragraphs
    self.group = group
    self.capacity = capacity
    self.label = label
    self.delegation = delegation
    self.onBehalfOf = onBehalfOf
    self.attribution = attribution
    self.reason = reason
    self.agreesWith = agreesWith
    self.answers = answers
    self.refersTo = refersTo
    self.note = note
  }
}

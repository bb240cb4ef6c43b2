/// The meeting itself: what it was called, where and when it was held, and why.
///
/// Source: the single row of `meeting.csv`.
public struct MeetingDetails: Identifiable, Hashable, Sendable {
  public let id: Identifier<MeetingDetails>
  /// The document symbol of the report, such as `TTMLM/2013/15`.
  public let symbol: String
  public let titles: Names
  /// ISO 8601, such as `2013-11-04`.
  public let firstDay: String
  /// ISO 8601.
  public let lastDay: String
  public let place: Names
  public let purpose: String
  /// Number of sittings held.
  public let sittings: Int
  /// The numbered paragraphs of the report that give an account of the discussion.
  public let discussion: ClosedRange<Int>

  public init(
    id: Identifier<MeetingDetails>, symbol: String, titles: Names, firstDay: String,
    lastDay: String, place: Names, purpose: String, sittings: Int, discussion: ClosedRange<Int>
  ) {
    self.id = id
    self.symbol = symbol
    self.titles = titles
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.place = place
    self.purpose = purpose
    self.sittings = sittings
    self.discussion = discussion
  }
}

internal import Meeting

/// What has been counted for the pages of the browser, and is kept.
struct CountStore: Sendable {
  /// The matrix that was counted last.
  var matrix: Matrix?
  private var whole: [StatisticPart: [Statistic]] = [:]
  /// The plots of what the last filter has left.
  private var filtered: (part: StatisticPart, statistics: [Statistic])?
  /// The plots that were made or looked at last.
  private var lastPart: StatisticPart?
  private var subjects: (sides: [Side], subjects: [ComparedSubject])?
  private var people: [SortOrder: Positions] = [:]
  private var said: (sides: [Side], subject: Target, positions: [Positions])?

  /// The plots of a part that show something; `nil` where they have not been made.
  subscript(part: StatisticPart) -> [Statistic]? {
    filtered.flatMap { $0.part == part ? $0.statistics : nil } ?? whole[part]
  }

  /// The same, or of another part until they have been made.
  func statistics(of part: StatisticPart) -> [Statistic] {
    self[part] ?? lastPart.flatMap { self[$0] } ?? []
  }

  /// What two sides speak of; `nil` where it has not been counted.
  func subjects(of sides: [Side]) -> [ComparedSubject]? {
    subjects.flatMap { $0.sides == sides ? $0.subjects : nil }
  }

  /// The people in an order; `nil` where nobody has sorted them.
  func people(_ order: SortOrder) -> Positions? { people[order] }

  /// Where the points of each side on a subject stand; `nil` where nobody has looked.
  func said(_ sides: [Side], on subject: Target) -> [Positions]? {
    said.flatMap { $0.sides == sides && $0.subject == subject ? $0.positions : nil }
  }

  /// Whether something has been counted and is still kept; never for values, which nobody keeps.
  func has(_ request: CountRequest) -> Bool {
    switch request {
    case .matrix(let plan): matrix?.plan == plan
    case .statistics(let part): self[part] != nil
    case .values: false
    case .subjects(let sides): subjects(of: sides) != nil
    case .people(let order): people[order] != nil
    case .said(let sides, let subject): said(sides, on: subject) != nil
    }
  }

  mutating func take(_ counts: Counts) {
    switch counts {
    case .matrix(let matrix): self.matrix = matrix
    case .statistics(let part, let statistics):
      if part.matches == nil {
        whole[part] = statistics
      } else {
        filtered = (part, statistics)
      }
      lastPart = part
    case .values: break
    case .subjects(let sides, let subjects): self.subjects = (sides, subjects)
    case .people(let order, let positions): people[order] = positions
    case .said(let sides, let subject, let positions): said = (sides, subject, positions)
    }
  }
}

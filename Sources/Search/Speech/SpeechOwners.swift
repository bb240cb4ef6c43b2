/// Numbers for what interventions and points share, beyond the numbers of records.
struct SpeechOwners: Sendable {
  /// The columns whose entries have spellings.
  enum Part: Int, CaseIterable {
    case settings, speakers, topics, instruments, bodies, kinds

    /// Whether interventions have it of their own, and points by them.
    var isContext: Bool { self == .settings || self == .speakers }
  }

  /// Where the entries of each part begin; then the two for all rows.
  private let starts: [Int]

  /// - Parameters:
  ///   - capacity: one more than the highest number of a record.
  ///   - counts: the number of entries of each part.
  init(capacity: Int, counts: [Int]) {
    starts = counts.reduce(into: [capacity]) { $0.append($0[$0.count - 1] + $1) }
  }

  func number(_ part: Part, _ entry: Int) -> Int { starts[part.rawValue] + entry }
  var everyIntervention: Int { starts[starts.count - 1] }
  var everyPoint: Int { everyIntervention + 1 }
}

extension Speech {
  func column(_ part: SpeechOwners.Part) -> Column {
    switch part {
    case .settings: settings
    case .speakers: speakers
    case .topics: topics
    case .instruments: instruments
    case .bodies: bodies
    case .kinds: kinds
    }
  }
}

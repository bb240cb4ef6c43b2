internal import Meeting

extension Query {
  /// What `has:` asks for.
  enum Possession: String, CaseIterable {
    /// A remark of the record.
    case remark
    case candidates, points
    /// The record leaves the speaker open: one of several, or unknown.
    case doubt
    /// The reader's own.
    case note, mark

    var names: Names {
      switch self {
      case .remark: Names(english: "remark", french: "remarque", spanish: "observación")
      case .candidates: Names(english: "candidates", french: "candidats", spanish: "candidatos")
      case .points: Names(english: "points", french: "points", spanish: "puntos")
      case .doubt: Names(english: "doubt", french: "doute", spanish: "duda")
      case .note: Names(english: "note", french: "note", spanish: "nota")
      case .mark: Names(english: "mark", french: "marque", spanish: "marca")
      }
    }

    /// Whether no record says it, but what the reader keeps.
    var isReaders: Bool { self == .note || self == .mark }
  }
}

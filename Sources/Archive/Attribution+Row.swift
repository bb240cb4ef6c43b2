internal import Wording
internal import Meeting

extension Attribution {
  /// The words of the column `attribution`.
  private enum Word: String, CaseIterable {
    case stated, inferred
    case oneOf = "one_of"
    case unknown
  }

  init(_ row: inout Row) {
    let word: Word? = row.optionalKeyword("attribution")
    switch word {
    case .stated: self = .stated(Self.speaker(&row, .stated))
    case .inferred: self = .inferred(Self.speaker(&row, .inferred))
    case .oneOf: self = Self.oneOf(&row)
    case .unknown:
      for column in ["person", "officer", "candidates"] {
        row.expectEmpty(column, where: "attribution", is: "unknown")
      }
      self = .unknown
    case nil:
      if row.cell("attribution").isEmpty {
        row.reject("attribution", "", expected: choice(Word.allCases.map(\.rawValue)))
      }
      self = .unknown
    }
  }

  /// The one person or officer who spoke.
  private static func speaker(_ row: inout Row, _ word: Word) -> Speaker {
    let person: Identifier<Participant>? = row.optionalReference("person")
    let officer: Identifier<Officer>? = row.optionalReference("officer")
    row.expectEmpty("candidates", where: "attribution", is: word.rawValue)
    switch (person, officer) {
    case (let person?, nil): return .participant(person)
    case (nil, let officer?): return .officer(officer)
    case (nil, nil):
      row.reject(
        "person", "", expected: Phrase { $0.personOrOfficer(word.rawValue) })
    case (_?, let officer?):
      row.reject("officer", officer.rawValue, expected: Phrase(\.nothingWherePersonGiven))
    }
    return .officer("")
  }

  private static func oneOf(_ row: inout Row) -> Attribution {
    for column in ["person", "officer"] {
      row.expectEmpty(column, where: "attribution", is: "one_of")
    }
    return .oneOf(row.references("candidates"))
  }
}

extension Row {
  /// Sees to it that a cell is empty where another one says so.
  mutating func expectEmpty(_ column: String, where other: String, is word: String) {
    let value = cell(column)
    if !value.isEmpty {
      reject(column, value, expected: Phrase { $0.nothingWhere(other, is: word) })
    }
  }
}

internal import Meeting

/// One way to write a name or a value by which records are found.
struct Spelling: Hashable, Sendable {
  /// What a name is to the record that has it; the raw value is the word for it in a hit.
  enum Role: String, CaseIterable, Sendable {
    // The record's own names.
    case name
    case printed = "printed name"
    case acronym
    case code = "ISO code"
    case usualName = "name in use"
    case officialName = "official name"
    case title
    case shortTitle = "short title"
    case office
    case number
    /// How an instrument is cited by its number, as in `Convention No. 97`.
    case citation = "cited as"
    case paragraph
    case conclusion = "number of the conclusion"
    case symbol
    case id
    // Names of what the record belongs to or speaks of.
    case delegation
    case usualDelegation = "name in use of the delegation"
    case country = "ISO code of the delegation"
    case speaker
    /// One of several who may have spoken.
    case candidate
    case onBehalfOf = "on behalf of"
    case group
    case instrument
    case body
    case document
    case paragraphOf = "in paragraph"

    /// Whether it names the record itself.
    var isOwn: Bool {
      switch self {
      case .delegation, .usualDelegation, .country, .speaker, .candidate, .onBehalfOf, .group,
        .instrument, .body, .document, .paragraphOf:
        false
      default: true
      }
    }

    /// Whether letters in the middle of its words hit it: where it says what a record is about, and
    /// neither who spoke nor a number.
    var isHitInside: Bool { isOwn && self != .conclusion && self != .officialName }

    /// Whether it is ours, and not the record's.
    var isUsual: Bool { self == .usualName || self == .usualDelegation }

    /// Whether it is matched from its first letter only, as nobody knows the middle of a code.
    var isCode: Bool {
      switch self {
      case .code, .number, .paragraph, .id, .country, .instrument, .paragraphOf: true
      default: false
      }
    }
  }

  /// Whether it is a name, and no value of a field.
  var isName: Bool {
    if case .name = use { true } else { false }
  }

  /// Whether it is a name that is matched from its first letter only.
  var isCode: Bool {
    if case .name(let role) = use { role.isCode } else { false }
  }

  enum Use: Hashable, Sendable {
    case name(Role)
    case value(Query.Field)
  }

  let text: String
  let language: Language?
  let use: Use
}

/// All spellings of a meeting, each once.
struct SpellingPool {
  private(set) var spellings: [Spelling] = []
  private var numbers: [Spelling: Int32] = [:]

  /// The number of a spelling; `nil` for a blank text.
  mutating func number(_ text: String, _ language: Language?, _ use: Spelling.Use) -> Int32? {
    guard !text.isEmpty else { return nil }
    let spelling = Spelling(text: text, language: language, use: use)
    if let number = numbers[spelling] { return number }
    let number = add(spelling)
    numbers[spelling] = number
    return number
  }

  /// The number of a spelling that only one record has, and that is not looked for again.
  mutating func add(_ spelling: Spelling) -> Int32 {
    spellings.append(spelling)
    return Int32(spellings.count - 1)
  }

  /// The numbers of a name in the three languages; a name that two of them share counts once.
  mutating func numbers(_ names: Names, _ use: Spelling.Use) -> [Int32] {
    var known: [String] = []
    return [
      (names.english, Language.english), (names.french, .french), (names.spanish, .spanish),
    ].compactMap { text, language in
      guard !known.contains(text) else { return nil }
      known.append(text)
      return number(text, language, use)
    }
  }
}

internal import Meeting

/// Makes the records of a meeting.
///
/// What many records share, such as the names of a delegation, is looked up once.
struct RecordMaker {
  let meeting: Meeting
  private(set) var pool = SpellingPool()
  private(set) var records: [SearchRecord] = []
  private var shared: [SharedKey: [Int32]] = [:]

  private struct SharedKey: Hashable {
    let part: SharedPart
    let id: String
  }

  /// What is looked up once for many records.
  enum SharedPart: Hashable {
    case delegation, theme, topic, instrument, body, speaker, behalf, group, kind
  }

  init(_ meeting: Meeting) {
    self.meeting = meeting
  }

  mutating func add(_ record: SearchRecord) {
    records.append(record)
  }

  mutating func names(_ text: String?, _ role: Spelling.Role, _ language: Language? = nil)
    -> [Int32]
  {
    text.flatMap { pool.number($0, language, .name(role)) }.map { [$0] } ?? []
  }

  mutating func names(_ names: Names, _ role: Spelling.Role) -> [Int32] {
    pool.numbers(names, .name(role))
  }

  /// The names in use of the country that a delegation stands for.
  mutating func usualNames(of delegation: Delegation, _ use: Spelling.Use) -> [Int32] {
    guard delegation.kind == .country, let country = delegation.country else { return [] }
    return country.usualNames.compactMap { pool.number($0.text, $0.language, use) }
  }

  /// The short and official names of the country that a delegation stands for, beside its own.
  mutating func officialNames(of delegation: Delegation, _ use: Spelling.Use) -> [Int32] {
    guard delegation.kind == .country, let country = delegation.country else { return [] }
    let names = delegation.names
    let known = [names.english, names.french, names.spanish] + country.usualNames.map(\.text)
    return officialNames(country.iso2, but: known, use)
  }

  /// The short and official names of a country by its code, without those that are known.
  mutating func officialNames(
    _ iso2: String, but known: [String], _ use: Spelling.Use = .value(.country)
  ) -> [Int32] {
    let known = Set(known.map { folded($0) })
    return Country.officialNames(iso2).filter { !known.contains(folded($0.text)) }
      .compactMap { pool.number($0.text, $0.language, use) }
  }

  mutating func values(_ text: String?, _ field: Query.Field) -> [Int32] {
    text.flatMap { pool.number($0, nil, .value(field)) }.map { [$0] } ?? []
  }

  mutating func values(_ names: Names, _ field: Query.Field) -> [Int32] {
    pool.numbers(names, .value(field))
  }

  /// The identifier of a record, as a name and as a value.
  mutating func identifier(_ id: String) -> [Int32] {
    [
      pool.add(Spelling(text: id, language: nil, use: .name(.id))),
      pool.add(Spelling(text: id, language: nil, use: .value(.id))),
    ]
  }

  /// The spellings of `part` of `id`, made at most once.
  mutating func shared(
    _ part: SharedPart, _ id: String, _ make: (inout RecordMaker) -> [Int32]
  ) -> [Int32] {
    let key = SharedKey(part: part, id: id)
    if let spellings = shared[key] { return spellings }
    let spellings = make(&self)
    shared[key] = spellings
    return spellings
  }
}

internal import Meeting

extension Country {
  /// The short and the official names of a country by its ISO 3166-1 code, in three languages; none
  /// for a code that is not known.
  ///
  /// Source: ISO 3166-1 as in Debian's `iso-codes` 4.15, and its translations; not the record.
  static func officialNames(_ iso2: String) -> [UsualName] {
    official.flatMap { language, names in
      (names[iso2] ?? []).map { UsualName(text: $0, language: language) }
    }
  }

  /// The codes of all countries.
  static var officialCodes: [String] { official.first.map { $0.names.keys.sorted() } ?? [] }
}

/// The names of each country by language and code.
private let official: [(language: Language, names: [String: [String]])] = [
  (.english, named(officialNamesInEnglish)), (.french, named(officialNamesInFrench)),
  (.spanish, named(officialNamesInSpanish)),
]

/// A table of lines that begin with a code.
private func named(_ lines: String) -> [String: [String]] {
  var names: [String: [String]] = [:]
  for line in lines.split(separator: "\n") {
    names[String(line.prefix(2)), default: []] += line.dropFirst(3).split(separator: "|")
      .map(String.init)
  }
  return names
}

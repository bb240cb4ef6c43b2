internal import Wording
internal import Meeting

extension Row {
  /// A name in three languages, the English one always there.
  mutating func names(_ prefix: String, inferred column: String? = nil) -> Names {
    let english = text(prefix + "_en")
    return names(english, prefix, inferred: column)
  }

  /// A name in three languages, each of which may be absent.
  mutating func optionalNames(_ prefix: String) -> Names {
    let english = optionalText(prefix + "_en") ?? ""
    return names(english, prefix, inferred: nil)
  }

  private mutating func names(_ english: String, _ prefix: String, inferred: String?) -> Names {
    let french = optionalText(prefix + "_fr") ?? ""
    let spanish = optionalText(prefix + "_es") ?? ""
    let languages = inferred.map { self.languages($0) } ?? []
    return Names(english: english, french: french, spanish: spanish, inferred: languages)
  }

  private mutating func languages(_ column: String) -> Set<Language> {
    Set(items(column, expected: Phrase(\.languageCodes)) { Language(rawValue: $0) })
  }

  /// Codes of countries, ISO 3166-1 alpha-2.
  mutating func countries(_ column: String) -> [String] {
    items(column, expected: Phrase(\.capitalCodes)) {
      $0.isCapitals(2) ? $0 : nil
    }
  }

  /// The code of a country in so many letters, as ISO 3166-1 has it.
  mutating func country(_ column: String, letters: Int = 2) -> String {
    let value = cell(column)
    if !value.isCapitals(letters) {
      reject(column, value, expected: Phrase { letters == 2 ? $0.codeOfTwo : $0.codeOfThree })
    }
    return value
  }

  mutating func optionalCountry(_ column: String) -> String? {
    cell(column).isEmpty ? nil : country(column)
  }
}

extension String {
  fileprivate func isCapitals(_ count: Int) -> Bool {
    utf8.count == count
      && utf8.allSatisfy { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }
  }
}

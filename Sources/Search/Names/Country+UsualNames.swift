public import Meeting

extension Country {
  /// A name by which people call a country, in one language or in any.
  public struct UsualName: Hashable, Sendable {
    public let text: String
    /// `nil` where it is the same in several languages.
    public let language: Language?
  }

  /// The short forms and acronyms in use beside the names and codes that a record prints.
  ///
  /// Source: general usage, and the United Nations' short names; not the record.
  public var usualNames: [UsualName] {
    guard let names = usual[iso2] else { return [] }
    return names.any.map { UsualName(text: $0, language: nil) }
      + names.english.map { UsualName(text: $0, language: .english) }
      + names.french.map { UsualName(text: $0, language: .french) }
      + names.spanish.map { UsualName(text: $0, language: .spanish) }
  }
}

private struct Usual {
  var any: [String] = []
  var english: [String] = []
  var french: [String] = []
  var spanish: [String] = []
}

private let usual: [String: Usual] = [
  "AE": Usual(any: ["UAE", "EAU"]),
  "CD": Usual(any: ["DRC", "RDC"], english: ["DR Congo"], french: ["RD Congo"]),
  "CI": Usual(english: ["Ivory Coast"], spanish: ["Costa de Marfil"]),
  "GB": Usual(
    any: ["UK"], english: ["United Kingdom of Great Britain and Northern Ireland"],
    french: ["Royaume-Uni de Grande-Bretagne et d'Irlande du Nord"],
    spanish: ["Reino Unido de Gran Bretaña e Irlanda del Norte"]),
  "IQ": Usual(french: ["Irak"], spanish: ["Irak"]),
  "IR": Usual(
    english: ["Iran (Islamic Republic of)"], french: ["Iran (République islamique d')"],
    spanish: ["Irán (República Islámica del)"]),
  "KE": Usual(spanish: ["Kenia"]),
  "KR": Usual(
    english: ["South Korea"], french: ["Corée du Sud"], spanish: ["Corea del Sur"]),
  "RU": Usual(english: ["Russia"], french: ["Russie"], spanish: ["Rusia"]),
  "US": Usual(
    english: ["United States of America"],
    french: ["États-Unis d'Amérique"], spanish: ["Estados Unidos de América", "EE. UU.", "EEUU"]),
  "VE": Usual(english: ["Venezuela (Bolivarian Republic of)"]),
  "VN": Usual(english: ["Vietnam"], french: ["Vietnam"], spanish: ["Vietnam"]),
]

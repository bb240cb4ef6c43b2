public import Meeting

/// A text in the three languages, for an error that does not know yet who will read it.
///
/// Two phrases are the same where their English is.
public struct Phrase: Sendable {
  private let names: Names

  /// What every catalogue says.
  public init(_ text: (any Words) -> String) {
    names = Names(
      english: text(Language.english.words), french: text(Language.french.words),
      spanish: text(Language.spanish.words))
  }

  public subscript(language: Language) -> String { names[language] }
}

extension Phrase: Hashable {
  public static func == (one: Phrase, other: Phrase) -> Bool {
    one.names.english == other.names.english
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(names.english) }
}

extension Phrase: ExpressibleByStringInterpolation {
  /// A text that is the same in all languages, such as a value or a list of identifiers.
  public init(stringLiteral text: String) { self.init { _ in text } }
}

extension Phrase: CustomStringConvertible {
  public var description: String { names.english }
}

public import Meeting
internal import Wording

extension QueryError: CustomStringConvertible {
  /// Where the mistake is, what it is, and how to mend it, on one line of English.
  public var description: String { description(in: .english) }

  /// Where the mistake is, what it is, and how to mend it, on one line.
  public func description(in language: Language) -> String {
    language.words.queryMistake(position, problem.description(in: language))
  }
}

extension QueryError.Problem: CustomStringConvertible {
  public var description: String { description(in: .english) }

  /// What is wrong, what was expected, and after the last semicolon how to mend it.
  func description(in language: Language) -> String {
    let words = language.words
    return switch self {
    case .unknownField(let name, let nearest): Self.unknownField(name, nearest, words)
    case .ambiguousField(let name, let fields):
      words.ambiguousField(
        shown(name + ":"), words.either(fields.map { $0.rawValue + ":" }))
    case .missingValue(let field):
      words.missingValue(field.rawValue, example: field.example)
    case .unknownValue(let field, let value, let nearest, let expected):
      words.unknownValue(
        field.rawValue, shown(value), expected: expected.joined(separator: ", "),
        mend: nearest ?? field.example)
    case .ambiguousValue(let field, let value, let values):
      words.ambiguousValue(
        field.rawValue, shown(value),
        values.count > 8 ? values.prefix(8).joined(separator: ", ") + ", …" : words.either(values))
    case .badParagraphs(let value): words.badParagraphs(shown(value))
    case .equalsSign(let field, let value):
      words.equalsSign("\(field.rawValue):\(value.printable.prefix(40))")
    case .severalValues(let field, let values):
      words.severalValues(
        field.rawValue,
        "("
          + values.prefix(4).map { "\(field.rawValue):\($0.printable.prefix(20))" }
          .joined(separator: " or ") + ")")
    case .openQuote: words.openQuote
    case .openParenthesis: words.openParenthesis
    case .strayParenthesis: words.strayParenthesis
    case .emptyParentheses: words.emptyParentheses
    case .nothingAfter(let word): words.nothingAfter(word)
    case .nothingBefore(let word): words.nothingBefore(word)
    case .tooDeep(let limit): words.tooDeep(limit)
    case .tooManyParts(let limit): words.tooManyParts(limit)
    case .tooLong(let limit): words.tooLong(limit)
    }
  }

  private static func unknownField(
    _ name: String, _ nearest: Query.Field?, _ words: any Words
  ) -> String {
    let known = Query.Field.allCases.map(\.rawValue).joined(separator: ", ")
    guard let nearest else { return words.unknownField(shown(name), known: known) }
    return words.unknownField(shown(name), known: known, nearest: nearest.rawValue)
  }
}

extension Words {
  /// Several words of which one is meant.
  fileprivate func either(_ choices: [String]) -> String {
    guard let last = choices.last, choices.count > 1 else { return choices.joined() }
    return either(choices.dropLast().joined(separator: ", "), last)
  }
}

extension Query.Field {
  /// A value that this field can have, for a message.
  var example: String {
    switch self {
    case .country: "CH"
    case .group: "workers"
    case .theme: "skills"
    case .speaker: "tomei"
    case .onBehalfOf: "EU"
    case .cites: "C097"
    case .topic: "recruitment"
    case .body: "IOM"
    case .kind, .asks: self == .kind ? "asks" : "data"
    case .role: "delegate"
    case .section: "worker-members"
    case .paragraph: "50-60"
    case .label: "spokesperson"
    case .language: "fr"
    case .id: "i054"
    case .has: "doubt"
    }
  }
}

/// What the reader wrote, made printable and short enough for a line.
private func shown(_ text: String) -> String {
  "'\(text.printable.prefix(40))'"
}

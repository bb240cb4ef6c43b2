internal import Meeting

extension QueryError: CustomStringConvertible {
  /// One line: where, what, what was expected, and what to do.
  public var description: String {
    "character \(position): \(problem)"
  }
}

extension QueryError.Problem: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unknownField(let name, let nearest): unknownField(name, nearest)
    case .ambiguousField(let name, let fields):
      "field \(shown(name + ":")) could be \(list(fields.map { $0.rawValue + ":" })); "
        + "type more of it"
    case .missingValue(let field):
      "\(field.rawValue): has no value, expected one right after the colon; "
        + "write \(field.rawValue):\(field.example)"
    case .unknownValue(let field, let value, let nearest, let expected):
      "\(field.rawValue): cannot be \(shown(value)), expected one of "
        + "\(expected.joined(separator: ", ")); write \(field.rawValue):\(nearest ?? field.example)"
    case .ambiguousValue(let field, let value, let values):
      "\(field.rawValue): \(shown(value)) could be \(list(values)); type more of it"
    case .badParagraphs(let value):
      "\(shown(value)) is no range of paragraphs, expected a number or first-last; "
        + "write para:54 or para:50-60"
    default: grammar
    }
  }

  /// The sentences about quotation marks, parentheses and operators.
  private var grammar: String {
    switch self {
    case .openQuote: "the phrase has no end, expected a closing quotation mark; write \"...\""
    case .openParenthesis: "the parenthesis is not closed, expected ); add it at the end"
    case .strayParenthesis: "nothing opens this parenthesis; take it out or put ( before"
    case .emptyParentheses: "nothing stands in the parentheses, expected a word; take them out"
    case .nothingAfter(let word):
      "nothing follows \(word), expected a word; add one or drop \(word)"
    case .nothingBefore(let word):
      "nothing precedes \(word), expected a word; add one, or write \"\(word)\" to look for it"
    case .tooDeep(let limit):
      "more than \(limit) levels of parentheses or negations; write the query flatter"
    case .tooManyParts(let limit): "more than \(limit) words or fields; look for fewer"
    case .tooLong(let limit): "more than \(limit) letters; look for fewer words"
    default: ""
    }
  }

  private func unknownField(_ name: String, _ nearest: Query.Field?) -> String {
    let known = Query.Field.allCases.map(\.rawValue).joined(separator: ", ")
    let mend = nearest.map { "write \($0.rawValue):" } ?? "put the text in quotes to look for it"
    return "no field is called \(shown(name)), expected one of \(known); \(mend)"
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

private func list(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.joined() }
  return words.dropLast().joined(separator: ", ") + " or " + last
}

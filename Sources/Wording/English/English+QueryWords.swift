extension English: QueryWords {
  func queryMistake(_ position: Int, _ problem: String) -> String {
    "character \(position): \(problem)"
  }
  func either(_ first: String, _ last: String) -> String { "\(first) or \(last)" }
  func unknownField(_ name: String, known: String) -> String {
    "no field is called \(name), expected one of \(known); put the text in quotes to "
      + "look for it"
  }
  func unknownField(_ name: String, known: String, nearest: String) -> String {
    "no field is called \(name), expected one of \(known); write \(nearest):"
  }
  func ambiguousField(_ name: String, _ fields: String) -> String {
    "field \(name) could be \(fields); type more of it"
  }
  func missingValue(_ field: String, example: String) -> String {
    "\(field): has no value, expected one right after the colon; write \(field):\(example)"
  }
  func unknownValue(_ field: String, _ value: String, expected: String, mend: String) -> String {
    "\(field): cannot be \(value), expected one of \(expected); write \(field):\(mend)"
  }
  func ambiguousValue(_ field: String, _ value: String, _ values: String) -> String {
    "\(field): \(value) could be \(values); type more of it"
  }
  func badParagraphs(_ value: String) -> String {
    "\(value) is no range of paragraphs, expected a number or first-last; write para:54 "
      + "or para:50-60"
  }
  func equalsSign(_ mend: String) -> String { "a value stands after a colon; write \(mend)" }
  func severalValues(_ field: String, _ mend: String) -> String {
    "\(field): takes one value; write \(mend)"
  }
  func knownValues(_ field: String, _ values: String) -> String { "\(field): can be \(values)" }
  func noSuchField(_ field: String, known: [String]) -> String {
    let list = known.map { $0 + ":" }.joined(separator: ", ")
    return "nothing here has \(field):; what is here has \(list)"
  }
  var openQuote: String {
    "the phrase has no end, expected a closing quotation mark; write \"...\""
  }
  var openParenthesis: String { "the parenthesis is not closed, expected ); add it at the end" }
  var strayParenthesis: String { "nothing opens this parenthesis; take it out or put ( before" }
  var emptyParentheses: String {
    "nothing stands in the parentheses, expected a word; take them out"
  }
  func nothingAfter(_ word: String) -> String {
    "nothing follows \(word), expected a word; add one or drop \(word)"
  }
  func nothingBefore(_ word: String) -> String {
    "nothing precedes \(word), expected a word; add one, or write \"\(word)\" to look for it"
  }
  func tooDeep(_ limit: Int) -> String {
    "more than \(limit) levels of parentheses or negations; write the query flatter"
  }
  func tooManyParts(_ limit: Int) -> String { "more than \(limit) words or fields; look for fewer" }
  func tooLong(_ limit: Int) -> String { "more than \(limit) letters; look for fewer words" }
  func matches(_ n: Int) -> String { "\(n) \(form(n, "match", "matches"))" }
  func didYouMean(_ text: String, matches: String) -> String {
    "did you mean \(text)? (\(matches))"
  }
  func without(_ part: String, matches: String) -> String { "without \(part) \(matches)" }
}

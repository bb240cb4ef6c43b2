/// What is wrong with a query, and how to mend it.
public protocol QueryWords {
  /// character `position`: `problem`
  func queryMistake(_ position: Int, _ problem: String) -> String
  /// `first` or `last`
  func either(_ first: String, _ last: String) -> String
  /// no field is called `name`, expected one of `known`; put the text in quotes to look for
  /// it
  func unknownField(_ name: String, known: String) -> String
  /// no field is called `name`, expected one of `known`; write `nearest`:
  func unknownField(_ name: String, known: String, nearest: String) -> String
  /// field `name` could be `fields`; type more of it
  func ambiguousField(_ name: String, _ fields: String) -> String
  /// `field`: has no value, expected one right after the colon; write `field`:`example`
  func missingValue(_ field: String, example: String) -> String
  /// `field`: cannot be `value`, expected one of `expected`; write `field`:`mend`
  func unknownValue(_ field: String, _ value: String, expected: String, mend: String) -> String
  /// `field`: `value` could be `values`; type more of it
  func ambiguousValue(_ field: String, _ value: String, _ values: String) -> String
  /// `value` is no range of paragraphs, expected a number or first-last; write para:54 or
  /// para:50-60
  func badParagraphs(_ value: String) -> String
  /// a value stands after a colon; write `mend`
  func equalsSign(_ mend: String) -> String
  /// `field`: takes one value; write `mend`
  func severalValues(_ field: String, _ mend: String) -> String
  /// `field`: can be `values`
  func knownValues(_ field: String, _ values: String) -> String
  /// nothing here has `field`:; what is here has `known`
  func noSuchField(_ field: String, known: [String]) -> String
  /// the phrase has no end, expected a closing quotation mark; write "..."
  var openQuote: String { get }
  /// the parenthesis is not closed, expected ); add it at the end
  var openParenthesis: String { get }
  /// nothing opens this parenthesis; take it out or put ( before
  var strayParenthesis: String { get }
  /// nothing stands in the parentheses, expected a word; take them out
  var emptyParentheses: String { get }
  /// nothing follows `word`, expected a word; add one or drop `word`
  func nothingAfter(_ word: String) -> String
  /// nothing precedes `word`, expected a word; add one, or write "`word`" to look for it
  func nothingBefore(_ word: String) -> String
  /// more than `limit` levels of parentheses or negations; write the query flatter
  func tooDeep(_ limit: Int) -> String
  /// more than `limit` words or fields; look for fewer
  func tooManyParts(_ limit: Int) -> String
  /// more than `limit` letters; look for fewer words
  func tooLong(_ limit: Int) -> String
  /// `n` matches
  func matches(_ n: Int) -> String
  /// did you mean `text`? (`matches`)
  func didYouMean(_ text: String, matches: String) -> String
  /// without `part` `matches`
  func without(_ part: String, matches: String) -> String
}

internal import Wording
internal import ArgumentParser
internal import Meeting

/// The value that a word of the command line stands for.
///
/// The help of a command with many such options would be longer than a screen if the parser listed
/// their values.
///
/// - Throws: a usage failure that lists the values, the nearest named first.
func choice<Value: RawRepresentable & CaseIterable>(
  _ word: String, for option: String
) throws(CommandFailure) -> Value where Value.RawValue == String {
  if let value = Value(rawValue: word) { return value }
  let words = Value.allCases.map(\.rawValue)
  let expected = words.joined(separator: ", ")
  guard let nearest = word.nearest(of: words) else {
    throw .usage(Program.words.notOneOf(option, word, expected: expected))
  }
  throw .usage(Program.words.notOneOf(option, word, expected: expected, nearest: nearest))
}

extension CompletionKind {
  /// The words of a closed list, for an option whose help does not list them.
  static func words<Value: RawRepresentable & CaseIterable>(_ type: Value.Type) -> CompletionKind
  where Value.RawValue == String {
    .list(Value.allCases.map(\.rawValue))
  }
}

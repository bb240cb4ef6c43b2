internal import Meeting
internal import Wording

/// What the argument parser says in English of its own, in the language of the run.
enum ParserText {
  /// A help page with its headings and its fixed words.
  static func help(_ page: String, in language: Language) -> String {
    guard language != .english else { return page }
    let (english, words) = (Language.english.words, language.words)
    let headings = [
      (english.overviewHeading, words.overviewHeading), (english.usageHeading, words.usageHeading),
      (english.argumentsHeading, words.argumentsHeading),
      (english.optionsHeading, words.optionsHeading),
    ]
    let marks = [
      (english.valuesMark, words.valuesMark), (english.defaultMark, words.defaultMark),
      (english.defaultAfterMark, words.defaultAfterMark),
      (english.versionHelp, words.versionHelp), (english.helpHelp, words.helpHelp),
    ]
    var isUsage = false
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      isUsage = line.hasPrefix(english.usageHeading) || isUsage && !line.isEmpty
      let line = isUsage ? usage(line, in: words) : valueNames(in: line, words)
      for (heading, other) in headings where line.hasPrefix(heading) {
        return other + line.dropFirst(heading.count)
      }
      return line
    }
    return replacing(marks, in: lines.joined(separator: "\n"))
  }

  /// What an option or an argument is for.
  static func abstract(_ text: String, in language: Language) -> String {
    let (english, words) = (Language.english.words, language.words)
    return switch text {
    case english.versionHelp: words.versionHelp
    case english.helpHelp: words.helpHelp
    default: text
    }
  }

  /// A line of usage: what stands in capitals stands for a value.
  private static func usage(_ line: Substring, in words: any Words) -> String {
    String(line).replacing(/\b[A-Z]{4,}\b(?!:)/) {
      words.placeholder($0.output.lowercased()).uppercased()
    }
  }

  /// A line that explains an option: its value stands in angles, and what follows in a column.
  private static func valueNames(in line: Substring, _ words: any Words) -> String {
    String(line).replacing(/<([a-z]+)>( *)/) { match in
      let (_, name, blanks) = match.output
      let other = words.placeholder(String(name))
      let room = name.count + blanks.count - other.count
      return "<\(other)>" + String(repeating: " ", count: blanks.isEmpty ? 0 : max(1, room))
    }
  }

  /// What is wrong with the arguments.
  static func mistake(_ message: String, in language: Language) -> String {
    guard language != .english else { return message }
    let (english, words) = (Language.english.words, language.words)
    return replacing(
      [
        (english.missingArgument, words.missingArgument),
        (english.missingValue, words.missingValue), (english.unknownOption, words.unknownOption),
        (english.unexpectedArgument, words.unexpectedArgument),
        (english.theValue, words.theValue), (english.isInvalidFor, words.isInvalidFor),
        (english.pleaseProvide, words.pleaseProvide),
        (english.didYouMeanOption, words.didYouMeanOption),
        (english.andBeforeLast, words.andBeforeLast), (english.orBeforeLast, words.orBeforeLast),
      ], in: message)
  }

  private static func replacing(_ pairs: [(String, String)], in text: String) -> String {
    pairs.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}

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
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      for (heading, other) in headings where line.hasPrefix(heading) {
        return other + line.dropFirst(heading.count)
      }
      return String(line)
    }
    return replacing(marks, in: lines.joined(separator: "\n"))
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

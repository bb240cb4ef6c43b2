internal import Meeting
internal import Settings
internal import Wording

/// What is settled for a run of the program before its arguments are understood.
enum Program {
  /// The language of what the program says: as the arguments, the settings file or the locale
  /// have it.
  static let language: Language = {
    let arguments = CommandLine.arguments.dropFirst()
    let option = Self.option(in: arguments).flatMap(Language.init(rawValue:))
    // The manual is a file for all users: it follows what is asked for, and no environment.
    return option ?? (arguments.first == "manual" ? .english : Settings().language)
  }()

  static var words: any Words { language.words }

  /// What the arguments give for the language, whatever command they are of.
  private static func option(in arguments: some Sequence<String>) -> String? {
    var isNext = false
    for argument in arguments {
      if isNext { return argument }
      if argument == "--" { return nil }
      if argument.hasPrefix("--language=") { return String(argument.dropFirst(11)) }
      isNext = argument == "--language"
    }
    return nil
  }
}

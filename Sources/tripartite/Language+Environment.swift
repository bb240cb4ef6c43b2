public import ArgumentParser
public import Meeting

extension Language: ExpressibleByArgument {}

extension Language {
  /// The language of the locale that the environment asks for; English where it is none of ours.
  ///
  /// As in POSIX, the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set and not empty counts.
  init(environment: (String) -> String?) {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment)
      .first { !$0.isEmpty }
    let code = locale?.prefix { $0 != "_" && $0 != "." && $0 != "@" }.lowercased()
    self = code.flatMap(Language.init(rawValue:)) ?? .english
  }
}

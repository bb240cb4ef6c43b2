internal import CNcurses

extension Terminal {
  /// Whether the locale that the environment asks for has all letters; C.UTF-8 stands in for one
  /// that is unknown.
  ///
  /// The process takes on that locale's letters. It needs no terminal.
  public static func localeHasAllLetters() -> Bool { cn_choose_locale() }
}

internal import Screen
internal import Terminal

extension Output {
  /// Writes what is meant for a reader, in ASCII where the locale has no other letters.
  static func write(_ text: String) throws(CommandFailure) { try put(text.inLettersOfLocale) }

  /// Writes what another program reads, which is UTF-8 in every locale.
  ///
  /// On a terminal somebody looks at it, so that it is in the terminal's letters.
  static func write(data text: String) throws(CommandFailure) {
    try put(isTerminal ? text.inLettersOfLocale : text)
  }

  /// Whether the locale asked for has all letters.
  static let hasAllLetters = Terminal.localeHasAllLetters()
}

extension String {
  /// The text as it is, or in ASCII of the same width where the locale has no other letters.
  var inLettersOfLocale: String {
    guard !utf8.allSatisfy({ $0 < 0x80 }), !Output.hasAllLetters else { return self }
    var text = ""
    for character in self {
      text.append(character.ascii)
      if !character.isASCII, character.columns == 2 { text.append(" ") }
    }
    return text
  }
}

internal import Glibc
internal import Screen

extension Output {
  /// Writes what is meant for a reader, in ASCII where the locale has no other letters.
  static func write(_ text: String) throws(CommandFailure) { try put(text.inLettersOfLocale) }

  /// Writes what another program reads, which is UTF-8 in every locale.
  ///
  /// On a terminal somebody looks at it, so that it is in the terminal's letters.
  static func write(data text: String) throws(CommandFailure) {
    try put(isTerminal ? text.inLettersOfLocale : text)
  }

  /// Whether the locale asked for has all letters; C.UTF-8 stands in for one that is unknown.
  fileprivate static let hasAllLetters: Bool = {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    guard let locale = names.lazy.compactMap({ Environment[$0] }).first else { return true }
    guard setlocale(LC_CTYPE, "") != nil else { return !locale.namesOtherEncoding }
    return String(cString: nl_langinfo(nl_item(CODESET))) == "UTF-8"
  }()
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

  /// Whether a locale names an encoding of eight bits, installed or not, as in `fr_FR.ISO-8859-1`.
  fileprivate var namesOtherEncoding: Bool {
    guard let dot = firstIndex(of: ".") else { return contains("@euro") }
    let encoding = self[dot...].lowercased()
    return !encoding.hasPrefix(".utf-8") && !encoding.hasPrefix(".utf8")
  }
}

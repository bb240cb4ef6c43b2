internal import Glibc
internal import Screen

extension Output {
  /// Writes a drawing to standard output, in ASCII where the locale has no other characters.
  static func draw(_ text: String) throws(CommandFailure) {
    try write(isUnicode ? text : String(text.map { $0 == "\n" ? $0 : $0.ascii }))
  }

  /// Whether the locale asked for has all characters; C.UTF-8 stands in for one that is unknown.
  private static var isUnicode: Bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    guard let locale = names.lazy.compactMap({ Environment[$0] }).first else { return true }
    guard setlocale(LC_CTYPE, "") != nil else { return !locale.namesOtherEncoding }
    return String(cString: nl_langinfo(nl_item(CODESET))) == "UTF-8"
  }
}

extension String {
  /// Whether a locale names an encoding of eight bits, installed or not, as in `fr_FR.ISO-8859-1`.
  fileprivate var namesOtherEncoding: Bool {
    guard let dot = firstIndex(of: ".") else { return contains("@euro") }
    let encoding = self[dot...].lowercased()
    return !encoding.hasPrefix(".utf-8") && !encoding.hasPrefix(".utf8")
  }
}

internal import Meeting

extension String {
  var firstLine: String { split(separator: "\n").first.map(String.init) ?? "" }

  /// The text without a byte order mark, its lines ended by a line feed alone.
  var withPlainLineEnds: String {
    var text = replacing("\r\n", with: "\n")
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    return text
  }

  /// The text with everything that could act on a terminal replaced, but for its line ends; a tab
  /// is a blank.
  var printableLines: String {
    withPlainLineEnds.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).replacing("\t", with: " ").printable }
      .joined(separator: "\n")
  }
}

internal import Screen

extension String {
  /// The first cells of the text, without a mark of what is lost: a heading needs every letter.
  func cut(to width: Int) -> String {
    columns > width ? String(clipped(to: width + 1).dropLast()) : self
  }

  /// The text without the blanks at its end.
  var withoutTrailingBlanks: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}

internal import CNcurses
internal import Screen

extension Terminal {
  /// What the reader is told in a line where a fault stops the program, from now on.
  ///
  /// It is made ready beforehand: a program that has failed can put no words together.
  public mutating func setFaultMessage(_ text: String) {
    cn_set_apology(drawsUnicode ? text : String(text.map(\.ascii)))
  }
}

extension String {
  /// The text with every character that could act on a terminal replaced by U+FFFD.
  ///
  /// Controls, bidirectional and zero-width marks, tags, line separators, private use and
  /// unassigned characters are replaced; letters, marks, digits, signs and the blank stand.
  ///
  /// - Complexity: O(*n*); plain ASCII is returned as it is.
  public var printable: String {
    guard !utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      scalars.append(scalar.isPrintable ? scalar : "\u{FFFD}")
    }
    return String(scalars)
  }
}

extension Unicode.Scalar {
  /// Whether the character only draws, and never acts on a terminal.
  var isPrintable: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    default: true
    }
  }
}

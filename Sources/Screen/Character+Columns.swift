internal import CUnicode

extension Character {
  /// The number of cells that the character takes: 0, 1 or 2.
  ///
  /// It is the width of its base; marks that combine with it take none.
  ///
  /// Source: utf8proc, which follows Unicode's East Asian widths (ambiguous is narrow).
  public var columns: Int {
    if isASCII { return 1 }
    guard let base = unicodeScalars.first else { return 0 }
    return max(0, Int(utf8proc_charwidth(Int32(bitPattern: base.value))))
  }

  /// The character as a terminal may be given it.
  ///
  /// A character that could act on the terminal, or has no width of its own, becomes U+FFFD; of
  /// a tower of combining marks the first four stand.
  var drawable: Character {
    if isASCII { return isPlainASCII ? self : "\u{FFFD}" }
    let scalars = unicodeScalars
    guard let base = scalars.first, base.isDrawable, columns > 0 else { return "\u{FFFD}" }
    guard scalars.count > 1 else { return self }
    let marks = scalars.dropFirst().filter { $0.isDrawable && $0.properties.isCombining }.prefix(4)
    var kept = String.UnicodeScalarView([base])
    kept.append(contentsOf: marks)
    return Character(String(kept))
  }

  private var isPlainASCII: Bool {
    guard let value = asciiValue else { return false }
    return value >= 0x20 && value < 0x7F && self != "\r\n"
  }
}

extension Unicode.Scalar {
  fileprivate var isDrawable: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    default: true
    }
  }
}

extension Unicode.Scalar.Properties {
  fileprivate var isCombining: Bool {
    switch generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }
}

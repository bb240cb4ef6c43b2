internal import Meeting

extension String {
  /// The text made printable, with a blank for each line break.
  ///
  /// - Complexity: O(*n*); one pass over the bytes where the text only has what European languages
  ///   are written with.
  var cleaned: String {
    isPlainlyPrintable ? self : singleLine.printable
  }

  private var singleLine: String {
    guard utf8.contains(0x0A) else { return self }
    return String(decoding: utf8.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
  }

  /// Whether all is ASCII, Latin letters and signs, dashes and quotation marks.
  private var isPlainlyPrintable: Bool {
    let answer = utf8.withContiguousStorageIfAvailable { bytes in
      var index = 0
      while index < bytes.count {
        let length = bytes.plainLength(at: index)
        guard length > 0 else { return false }
        index += length
      }
      return true
    }
    return answer ?? false
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The bytes of the character that begins at an index, of valid UTF-8; 0 where it needs a closer
  /// look.
  fileprivate func plainLength(at index: Int) -> Int {
    let byte = self[index]
    switch byte {
    case 0x20..<0x7F: return 1
    case 0xC2: return self[index + 1] >= 0xA0 && self[index + 1] != 0xAD ? 2 : 0
    // U+00C0 to U+027F.
    case 0xC3...0xC9: return 2
    // U+2010 to U+2027.
    case 0xE2: return self[index + 1] == 0x80 && (0x90...0xA7).contains(self[index + 2]) ? 3 : 0
    default: return 0
    }
  }
}

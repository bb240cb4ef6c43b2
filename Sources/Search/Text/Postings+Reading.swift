extension Postings {
  /// Calls `body` with every document of a range that has the word, in order.
  @inline(__always)
  func forEachDocument(of word: Int, in range: Range<Int>, _ body: (Int) -> Void) {
    guard starts[word].count > 0, let first = firstBlock(of: word, for: range.lowerBound) else {
      return
    }
    let block = blocks[first]
    let (start, end) = (starts[word].documents, starts[word + 1].documents)
    documents.withUnsafeBufferPointer { bytes in
      var cursor = start + Int(block.documents)
      var document = Int(block.previous)
      while cursor < end {
        document += Self.number(in: bytes, at: &cursor)
        if document < range.lowerBound { continue }
        if document >= range.upperBound { return }
        body(document)
      }
    }
  }

  /// Calls `body` with the documents of a range that have the word and are in a set, in order,
  /// and how often they have it.
  ///
  /// Blocks without any document of the set are passed over.
  @inline(__always)
  func forEachCount(
    of word: Int, in range: Range<Int>, _ set: UnsafeBufferPointer<UInt64>,
    _ body: (Int, Int) -> Void
  ) {
    forEachPosting(of: word, in: range, set) { document, bytes, cursor in
      var count = 1
      while Self.number(in: bytes, at: &cursor) & 1 == 0 { count += 1 }
      body(document, count)
    }
  }

  /// Calls `body` with the documents of a range that have the word and are in a set, and with
  /// every position of the word in them, in order.
  @inline(__always)
  func forEachPlace(
    of word: Int, in range: Range<Int>, _ set: UnsafeBufferPointer<UInt64>,
    _ body: (Int, Int) -> Void
  ) {
    forEachPosting(of: word, in: range, set) { document, bytes, cursor in
      var position = -1
      while true {
        let number = Self.number(in: bytes, at: &cursor)
        position += number >> 1
        body(document, position)
        if number & 1 == 1 { return }
      }
    }
  }

  /// Calls `body` with every document that has a word, in order, and how often it has it.
  func forEachCount(of word: Int, _ body: (Int, Int) -> Void) {
    var (last, count) = (-1, 0)
    forEachPlace(of: word) { document, _ in
      if document != last {
        if count > 0 { body(last, count) }
        (last, count) = (document, 0)
      }
      count += 1
    }
    if count > 0 { body(last, count) }
  }

  /// Calls `body` with every place of a word, in order.
  @inline(__always)
  func forEachPlace(of word: Int, _ body: (Int, Int) -> Void) {
    let end = starts[word + 1].documents
    documents.withUnsafeBufferPointer { documents in
      positions.withUnsafeBufferPointer { positions in
        var (cursor, place) = (starts[word].documents, starts[word].positions)
        var document = -1
        while cursor < end {
          document += Self.number(in: documents, at: &cursor)
          var position = -1
          var number = 0
          repeat {
            number = Self.number(in: positions, at: &place)
            position += number >> 1
            body(document, position)
          } while number & 1 == 0
        }
      }
    }
  }

  /// Calls `body`, which must move the cursor past the positions of the document.
  @inline(__always)
  private func forEachPosting(
    of word: Int, in range: Range<Int>, _ set: UnsafeBufferPointer<UInt64>,
    _ body: (Int, UnsafeBufferPointer<UInt8>, inout Int) -> Void
  ) {
    guard starts[word].count > 0, let first = firstBlock(of: word, for: range.lowerBound) else {
      return
    }
    let (start, next) = (starts[word], starts[word + 1])
    documents.withUnsafeBufferPointer { documents in
      positions.withUnsafeBufferPointer { positions in
        for number in first..<Int(next.block) {
          let block = blocks[number]
          if Int(block.previous) + 1 >= range.upperBound { return }
          let isLast = number + 1 == Int(next.block)
          let last = isLast ? range.upperBound - 1 : Int(blocks[number + 1].previous)
          guard Self.hasAny(Int(block.previous) + 1...max(Int(block.previous) + 1, last), set)
          else { continue }
          var cursor = start.documents + Int(block.documents)
          var place = start.positions + Int(block.positions)
          let end = isLast ? next.documents : start.documents + Int(blocks[number + 1].documents)
          var document = Int(block.previous)
          while cursor < end {
            document += Self.number(in: documents, at: &cursor)
            if document >= range.upperBound { return }
            if document >= range.lowerBound, set[document >> 6] >> UInt64(document & 63) & 1 == 1 {
              body(document, positions, &place)
            } else {
              while Self.number(in: positions, at: &place) & 1 == 0 {}
            }
          }
        }
      }
    }
  }

  /// Whether a set has any of the documents, give or take those that share a word of bits; of so
  /// many that looking takes longer than reading a block it is taken to have one.
  private static func hasAny(
    _ documents: ClosedRange<Int>, _ set: UnsafeBufferPointer<UInt64>
  ) -> Bool {
    let last = min(documents.upperBound >> 6, set.count - 1)
    var index = documents.lowerBound >> 6
    if last - index > 128 { return true }
    while index <= last {
      if set[index] != 0 { return true }
      index += 1
    }
    return false
  }

  /// The last block of a word that begins at or before a document.
  private func firstBlock(of word: Int, for document: Int) -> Int? {
    var (low, high) = (Int(starts[word].block), Int(starts[word + 1].block))
    guard low < high else { return nil }
    if document == 0 { return low }
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(blocks[middle].previous) < document { low = middle } else { high = middle }
    }
    return low
  }

  @inline(__always)
  private static func number(in bytes: UnsafeBufferPointer<UInt8>, at cursor: inout Int) -> Int {
    var byte = bytes[cursor]
    cursor += 1
    if byte < 0x80 { return Int(byte) }
    var number = Int(byte & 0x7F)
    var shift = 7
    repeat {
      byte = bytes[cursor]
      cursor += 1
      number |= Int(byte & 0x7F) << shift
      shift += 7
    } while byte >= 0x80
    return number
  }
}

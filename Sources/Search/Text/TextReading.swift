/// The words of some texts, document by document, as one reader has numbered them.
///
/// Every few thousand documents what has been read is packed, so that little lies about unpacked.
struct TextReading {
  /// Packed postings of some neighbouring documents.
  struct Stretch {
    /// The words that come, by the reader's numbers, ascending; postings have theirs in this order.
    let words: [Int32]
    let postings: Postings
  }

  private(set) var reader = WordReader()
  private(set) var stretches: [Stretch] = []
  /// The number of words of each document; 65,535 where there are more.
  private(set) var lengths: [UInt16] = []
  /// The number of words of all documents.
  private(set) var total = 0
  /// The number of words up to the end of each document.
  private(set) var ends: [UInt32] = []
  private var document: Int32
  private var words: [Int32] = []
  private var documents: [Int32] = []
  private var positions: [Int32] = []

  /// So many words are packed at once.
  private static let stretch = 1 << 19

  /// - Parameter document: the number of the first document.
  init(from document: Int = 0) {
    self.document = Int32(document)
  }

  /// The number of the document that is read next.
  var nextDocument: Int { Int(document) }

  /// The number of words of the last document that was read.
  var lastLength: Int { lengths.last.map { Int($0) } ?? 0 }

  /// Reads the text of the next document.
  mutating func read(_ text: String) {
    let first = words.count
    reader.read(text) { words.append($0) }
    let count = words.count - first
    for position in 0..<count {
      documents.append(document)
      positions.append(Int32(position))
    }
    lengths.append(UInt16(clamping: count))
    total += count
    ends.append(UInt32(clamping: total))
    document += 1
    if words.count >= Self.stretch { pack() }
  }

  /// Packs what has been read since the last time.
  mutating func pack() {
    guard !words.isEmpty else { return }
    var starts = Array(repeating: Int32(0), count: reader.table.count + 1)
    for word in words { starts[Int(word) + 1] += 1 }
    let present = (0..<reader.table.count).filter { starts[$0 + 1] > 0 }
    for word in 0..<reader.table.count { starts[word + 1] += starts[word] }
    var next = starts
    var order = Array(repeating: Int32(0), count: words.count)
    for (place, word) in words.enumerated() {
      order[Int(next[Int(word)])] = Int32(place)
      next[Int(word)] += 1
    }
    var writer = PostingsWriter()
    for word in present {
      for place in order[Int(starts[word])..<Int(starts[word + 1])] {
        writer.add(documents[Int(place)], positions[Int(place)])
      }
      writer.endWord()
    }
    stretches.append(Stretch(words: present.map { Int32($0) }, postings: writer.postings))
    words.removeAll(keepingCapacity: true)
    documents.removeAll(keepingCapacity: true)
    positions.removeAll(keepingCapacity: true)
  }
}

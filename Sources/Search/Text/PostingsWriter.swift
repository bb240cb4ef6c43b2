/// Writes postings word by word, documents and positions in ascending order.
struct PostingsWriter {
  private var documents: [UInt8] = []
  private var positions: [UInt8] = []
  private var starts: [Postings.Start] = [.init()]
  private var blocks: [Postings.Block] = []
  private var document: Int32 = -1
  private var position: Int32 = -1
  /// The distance of the last position, which may be its document's last.
  private var pending: UInt32 = 0
  private var start = Postings.Start()

  /// What has been written.
  var postings: Postings {
    Postings(
      documents: NumberList(documents), positions: NumberList(positions), starts: starts,
      blocks: blocks)
  }

  /// Adds the next place of the word that is being written.
  mutating func add(_ document: Int32, _ position: Int32) {
    if document != self.document {
      flush(isLast: true)
      if start.count % Postings.blockLength == 0 { beginBlock() }
      Self.write(UInt32(document - self.document), to: &documents)
      start.count += 1
      (self.document, self.position) = (document, -1)
    } else {
      flush(isLast: false)
    }
    pending = UInt32(position - self.position)
    self.position = position
  }

  /// Ends a word; the next one begins.
  mutating func endWord() {
    flush(isLast: true)
    starts[starts.count - 1] = start
    start = Postings.Start(
      documents: documents.count, positions: positions.count,
      block: Int32(blocks.count), count: 0)
    starts.append(start)
    (document, position) = (-1, -1)
  }

  private mutating func beginBlock() {
    blocks.append(
      .init(
        previous: document, documents: UInt32(documents.count - start.documents),
        positions: UInt32(positions.count - start.positions)))
  }

  private mutating func flush(isLast: Bool) {
    guard pending > 0 else { return }
    Self.write(pending << 1 | (isLast ? 1 : 0), to: &positions)
    pending = 0
  }

  private static func write(_ number: UInt32, to bytes: inout [UInt8]) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }
}

/// In which documents each word stands, and where in them; compressed.
///
/// Documents are written as the distance from the last one, seven bits a byte, 128 to a block
/// that can be entered on its own. Positions lie apart, so that a question for documents never
/// touches them: each as the distance from the last one, times two, plus one where it is the
/// document's last.
struct Postings {
  /// Where the postings of a word begin.
  struct Start {
    var documents = 0
    var positions = 0
    var block: Int32 = 0
    /// The number of documents that have the word.
    var count: Int32 = 0
  }

  /// A stretch of 128 documents of one word; offsets count from the word's start.
  struct Block {
    /// The document before the block's first; -1 in a word's first block.
    var previous: Int32
    var documents: UInt32
    var positions: UInt32
  }

  static let blockLength: Int32 = 128

  var documents = NumberList<UInt8>([])
  var positions = NumberList<UInt8>([])
  /// One for each word, and one for the end.
  var starts: [Start] = [Start()]
  var blocks: [Block] = []

  /// The number of documents that have a word.
  func count(of word: Int) -> Int { Int(starts[word].count) }

  func count(of words: Range<Int>) -> Int { words.reduce(0) { $0 + count(of: $1) } }

  /// The number of bytes that the postings take.
  var size: Int {
    documents.count + positions.count + starts.count * MemoryLayout<Start>.stride
      + blocks.count * MemoryLayout<Block>.stride
  }
}

/// The words of many texts, and where they stand: an inverted index with positions.
///
/// A document is one text; phrases stay within it.
struct TextIndex {
  /// The words, folded, in order of their bytes; words that differ in accents follow one another.
  let words: WordList
  /// The same words with accents; empty where they have none.
  let accented: WordList
  let postings: Postings
  /// The number of words of all documents.
  let total: Int
  /// What words that stand in many documents, or beginnings of such, are found in: ready made.
  let dense: DenseSets
  /// The documents' words in order.
  let sequence: WordSequence

  /// The number of documents.
  var capacity: Int { sequence.starts.count - 1 }

  /// A number of bits for every document.
  var emptySet: [UInt64] { Array(repeating: 0, count: (capacity + 63) / 64) }

  /// The words that a word of a term means.
  func range(ofWord word: Int, of term: Term) -> Range<Int> {
    words.range(of: term.words[word], isWhole: term.isWhole || word < term.words.count - 1)
  }

  /// Whether a word has the accents of a term's word.
  func isAccented(_ number: Int, like term: Term, word: Int) -> Bool {
    let accented = self.accented[number]
    let own = accented.isEmpty ? words[number] : accented
    let wanted = term.accentedWords[word]
    let isWhole = term.isWhole || word < term.words.count - 1
    return isWhole ? own.elementsEqual(wanted) : own.starts(with: wanted)
  }

  /// The words that a word of a term means, as ranges of neighbours.
  ///
  /// - Parameter isExact: whether accents must be as the reader typed them.
  func ranges(ofWord word: Int, of term: Term, isExact: Bool) -> [Range<Int>] {
    let range = range(ofWord: word, of: term)
    guard isExact else { return range.isEmpty ? [] : [range] }
    return range.filter { isAccented($0, like: term, word: word) }.map { $0..<($0 + 1) }
  }
}

extension TextIndex {
  /// The index of what several readers have read, each some neighbouring documents, in order.
  init(_ readings: [TextReading]) {
    var table = WordTable()
    // For each reader: the number here of the word that it has numbered.
    let numbers = readings.map { reading in
      (0..<reading.reader.table.count).map { word in
        reading.reader.table.word(word).withUnsafeBufferPointer { table.number(of: $0) }
      }
    }
    var foldings = Array(repeating: [UInt8](), count: table.count)
    for (reading, numbers) in zip(readings, numbers) {
      for (word, number) in numbers.enumerated() where foldings[Int(number)].isEmpty {
        foldings[Int(number)] = reading.reader.folding(of: word)
      }
    }
    let order = Self.order(of: table, foldings)
    var (words, accented) = (WordList(), WordList())
    for number in order {
      let isPlain = foldings[number].elementsEqual(table.word(number))
      words.append(foldings[number])
      accented.append(isPlain ? [] : table.word(number))
    }
    var ranks = Array(repeating: Int32(0), count: order.count)
    for (rank, number) in order.enumerated() { ranks[number] = Int32(rank) }
    let stretches = zip(readings, numbers).flatMap { reading, numbers in
      reading.stretches.map { (ranks: numbers.map { ranks[Int($0)] }, stretch: $0) }
    }
    let postings = Self.merged(stretches, count: order.count)
    let capacity = readings.reduce(0) { $0 + $1.lengths.count }
    var ends: [UInt32] = []
    ends.reserveCapacity(capacity)
    for reading in readings {
      let before = ends.last ?? 0
      for end in reading.ends { ends.append(before + end) }
    }
    self.init(
      words: words, accented: accented, postings: postings,
      total: readings.reduce(0) { $0 + $1.total },
      dense: Self.denseSets(words: words, postings: postings, capacity: capacity),
      sequence: WordSequence(words: words, postings: postings, ends: ends))
  }

  /// The numbers of words in the order of their folded bytes, then of their own.
  private static func order(of table: WordTable, _ foldings: [[UInt8]]) -> [Int] {
    let keys = foldings.map { $0.firstBytes }
    return (0..<table.count).sorted { a, b in
      if keys[a] != keys[b] { return keys[a] < keys[b] }
      if foldings[a] == foldings[b] {
        return table.word(a).lexicographicallyPrecedes(table.word(b))
      }
      return foldings[a].lexicographicallyPrecedes(foldings[b])
    }
  }

  /// The postings of all stretches, word by word.
  private static func merged(
    _ stretches: [(ranks: [Int32], stretch: TextReading.Stretch)], count: Int
  ) -> Postings {
    // Which word of which stretch comes where, by counting.
    var starts = Array(repeating: 0, count: count + 1)
    for (ranks, stretch) in stretches {
      for word in stretch.words { starts[Int(ranks[Int(word)]) + 1] += 1 }
    }
    for rank in 0..<count { starts[rank + 1] += starts[rank] }
    var next = starts
    var pieces = Array(repeating: (stretch: Int32(0), word: Int32(0)), count: starts[count])
    for (number, (ranks, stretch)) in stretches.enumerated() {
      for (place, word) in stretch.words.enumerated() {
        let rank = Int(ranks[Int(word)])
        pieces[next[rank]] = (Int32(number), Int32(place))
        next[rank] += 1
      }
    }
    var writer = PostingsWriter()
    for rank in 0..<count {
      for piece in pieces[starts[rank]..<starts[rank + 1]] {
        stretches[Int(piece.stretch)].stretch.postings.forEachPlace(of: Int(piece.word)) {
          writer.add(Int32($0), Int32($1))
        }
      }
      writer.endWord()
    }
    return writer.postings
  }
}

extension [UInt8] {
  /// The first eight bytes as a number that sorts as they do.
  fileprivate var firstBytes: UInt64 {
    (0..<8).reduce(0) { $0 << 8 | UInt64($1 < count ? self[$1] : 0) }
  }
}

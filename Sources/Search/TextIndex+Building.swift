extension TextIndex {
  /// The index of the texts of all records, in time linear in the number of words.
  init(_ all: [SearchRecord]) {
    self.init(Reading(all), count: all.count)
  }

  private init(_ reading: Reading, count: Int) {
    let table = reading.table
    let foldings = (0..<table.count).map { reading.folding(of: $0) }
    let keys = foldings.map { $0.firstBytes }
    let order = (0..<table.count).sorted { a, b in
      if keys[a] != keys[b] { return keys[a] < keys[b] }
      if foldings[a] == foldings[b] {
        return table.word(a).lexicographicallyPrecedes(table.word(b))
      }
      return foldings[a].lexicographicallyPrecedes(foldings[b])
    }
    words = order.map { foldings[$0] }
    accented = order.map {
      foldings[$0].elementsEqual(table.word($0)) ? nil : Array(table.word($0))
    }
    var rank = Array(repeating: 0, count: table.count)
    for (place, number) in order.enumerated() { rank[number] = place }
    let postings = Postings(reading, rank: rank)
    postingStarts = postings.postingStarts
    records = postings.records
    positionStarts = postings.positionStarts
    positions = postings.positions
    lengths = reading.lengths
    meanLength = max(1, Double(reading.words.count) / Double(max(1, count)))
  }
}

extension [UInt8] {
  /// The first eight bytes as a number that sorts as they do.
  fileprivate var firstBytes: UInt64 {
    (0..<8).reduce(0) { $0 << 8 | UInt64($1 < count ? self[$1] : 0) }
  }
}

/// All words in the order of reading.
private struct Reading {
  private(set) var table = WordTable()
  private(set) var words: [Int32] = []
  private(set) var records: [Int32] = []
  private(set) var positions: [UInt32] = []
  private(set) var lengths: [Int32] = []
  /// The folded form of the words that have accents.
  private var accentedFoldings: [Int32: [UInt8]] = [:]

  init(_ all: [SearchRecord]) {
    lengths.reserveCapacity(all.count)
    // A word and its blank are six bytes or so.
    let count = all.reduce(0) { $0 + $1.texts.reduce(0) { $0 + $1.text.utf8.count } } / 6
    words.reserveCapacity(count)
    records.reserveCapacity(count)
    positions.reserveCapacity(count)
    for (record, item) in all.enumerated() {
      var position: UInt32 = 0
      for text in item.texts { read(text, record: Int32(record), from: &position) }
      lengths.append(Int32(position))
    }
  }

  func folding(of number: Int) -> [UInt8] {
    accentedFoldings[Int32(number)] ?? Array(table.word(number))
  }

  private mutating func read(
    _ text: SearchRecord.Text, record: Int32, from position: inout UInt32
  ) {
    let both = FoldedText(text.text)
    let first = words.count
    add(both.accented ?? both.folded, record, text.tag, from: &position)
    // Texts must not touch: a phrase ends where its text does.
    position += 1
    guard both.accented != nil else { return }
    for (word, folding) in zip(words[first...], both.folded.split(separator: blank)) {
      accentedFoldings[word] = Array(folding)
    }
  }

  private mutating func add(
    _ bytes: [UInt8], _ record: Int32, _ tag: TextIndex.Tag, from position: inout UInt32
  ) {
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != blank { end += 1 }
        words.append(table.number(of: UnsafeBufferPointer(rebasing: bytes[start..<end])))
        records.append(record)
        positions.append(position << TextIndex.tagBits | tag.rawValue)
        position += 1
        start = end + 1
      }
    }
  }
}

/// The words of a reading, grouped by word and record.
private struct Postings {
  private(set) var postingStarts: [Int] = []
  private(set) var records: [Int32] = []
  private(set) var positionStarts: [Int] = []
  private(set) var positions: [UInt32] = []

  init(_ reading: Reading, rank: [Int]) {
    var starts = Array(repeating: 0, count: rank.count + 1)
    for word in reading.words { starts[rank[Int(word)] + 1] += 1 }
    for number in rank.indices { starts[number + 1] += starts[number] }
    var next = starts
    var order = Array(repeating: Int32(0), count: reading.words.count)
    for (place, word) in reading.words.enumerated() {
      order[next[rank[Int(word)]]] = Int32(place)
      next[rank[Int(word)]] += 1
    }
    positions = order.map { reading.positions[Int($0)] }
    for number in rank.indices {
      postingStarts.append(records.count)
      var last: Int32 = -1
      for index in starts[number]..<starts[number + 1] {
        let record = reading.records[Int(order[index])]
        guard record != last else { continue }
        records.append(record)
        positionStarts.append(index)
        last = record
      }
    }
    postingStarts.append(records.count)
    positionStarts.append(positions.count)
  }
}

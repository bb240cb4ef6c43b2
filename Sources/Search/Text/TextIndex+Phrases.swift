extension TextIndex {
  /// The documents in which the words of a term stand side by side, in order, each with how
  /// often they do.
  ///
  /// - Parameter isExact: whether accents must be as the reader typed them.
  /// - Complexity: O(*p*) in the number of places of the word that has fewest.
  func places(of term: Term, isExact: Bool) -> [(document: Int32, count: Int32)] {
    let ranges = term.words.indices.map {
      self.ranges(ofWord: $0, of: term, isExact: isExact)
    }
    guard ranges.allSatisfy({ !$0.isEmpty }) else { return [] }
    return PhraseSearch(self, ranges).documents
  }
}

/// Looks for words that stand side by side.
///
/// The places of one word are gone through, the one that has fewest; the classes of the words
/// beside it tell of most that they are others. Only where a class leaves it open are the places of
/// the other words looked at.
private struct PhraseSearch: Sendable {
  private typealias Share = WordSequence.Share

  private let index: TextIndex
  private let ranges: [[Range<Int>]]
  /// The word whose places are gone through, what that costs, and in which documents.
  private let driver: Int
  private let cost: Int
  private let set: [UInt64]
  /// How much of each of 256 classes a word may be, word by word.
  private let shares: [UInt8]

  init(_ index: TextIndex, _ ranges: [[Range<Int>]]) {
    (self.index, self.ranges) = (index, ranges)
    let costs = ranges.map { $0.reduce(0) { $0 + index.postings.count(of: $1) + 16 * $1.count } }
    let (driver, cost) = costs.enumerated().min { $0.element < $1.element } ?? (0, 0)
    (self.driver, self.cost) = (driver, cost)
    var set = [UInt64](all: index.capacity)
    for range in ranges where range.count == 1 {
      if let known = index.dense[range[0]] { set.intersect(Array(known)) }
    }
    self.set = set
    shares = ranges.enumerated().flatMap { word, ranges in
      word == driver
        ? Array(repeating: Share.all.rawValue, count: 256) : index.sequence.shares(of: ranges)
    }
  }

  var documents: [(document: Int32, count: Int32)] {
    let found = mapInParallel(index.capacity, cost: cost * 30) { places(in: $0) }
    var sure = found.map(\.sure).asOne()
    let open = found.map(\.open).asOne()
    if !open.isEmpty {
      sure += checked(open)
      sure.sort()
    }
    var counted: [(document: Int32, count: Int32)] = []
    for place in sure {
      let document = Int32(truncatingIfNeeded: place >> 32)
      if let last = counted.last, last.document == document {
        counted[counted.count - 1].count += 1
      } else {
        counted.append((document, 1))
      }
    }
    return counted
  }

  /// The places of the phrase's first word, as far as classes tell: document in the high half,
  /// position in the low one.
  private func places(in documents: Range<Int>) -> (sure: [UInt64], open: [UInt64]) {
    var (sure, open) = ([UInt64](), [UInt64]())
    let (words, driver, sequence) = (ranges.count, driver, index.sequence)
    set.withUnsafeBufferPointer { set in
      sequence.classes.withUnsafeBufferPointer { classes in
        sequence.starts.withUnsafeBufferPointer { starts in
          shares.withUnsafeBufferPointer { shares in
            for word in ranges[driver].joined() {
              index.postings.forEachPlace(of: word, in: documents, set) { document, position in
                let (position, begin) = (position - driver, Int(starts[document]))
                let end = Int(starts[document + 1])
                guard position >= 0, begin + position + words <= end else { return }
                var least = Share.all.rawValue
                for word in 0..<words {
                  least = min(least, shares[word << 8 | Int(classes[begin + position + word])])
                }
                guard least != Share.none.rawValue else { return }
                let place = UInt64(document) << 32 | UInt64(position)
                if least == Share.all.rawValue { sure.append(place) } else { open.append(place) }
              }
            }
          }
        }
      }
    }
    if ranges[driver].count > 1 || ranges[driver].first?.count != 1 {
      sure.sort()
      open.sort()
    }
    return (sure, open)
  }

  /// Those of some places in order at which the phrase stands indeed.
  private func checked(_ places: [UInt64]) -> [UInt64] {
    var missing = Array(repeating: 0, count: places.count)
    for word in ranges.indices where word != driver {
      let shares = shares[(word << 8)..<(word << 8 + 256)]
      var documents = index.emptySet
      for (number, place) in places.enumerated() {
        let (document, position) = (Int(place >> 32), Int(place & 0xFFFF_FFFF))
        let found = index.sequence.classes[Int(index.sequence.starts[document]) + position + word]
        guard shares[shares.startIndex + Int(found)] == Share.some.rawValue else { continue }
        missing[number] += 1
        documents[document >> 6] |= 1 << UInt64(document & 63)
      }
      for number in numbers(
        of: index.sequence.odds(of: ranges[word], shares), word, places, documents)
      {
        missing[number] -= 1
      }
    }
    return zip(places, missing).filter { $0.1 == 0 }.map(\.0)
  }

  /// The numbers of the places that have one of some words as a word of the phrase.
  private func numbers(
    of odds: [Range<Int>], _ word: Int, _ places: [UInt64], _ documents: [UInt64]
  ) -> [Int] {
    let cost = odds.reduce(0) { $0 + index.postings.count(of: $1) }
    return mapInParallel(index.capacity, cost: cost, stretches: 2) { stretch in
      var numbers: [Int] = []
      documents.withUnsafeBufferPointer { documents in
        for odd in odds.joined() {
          index.postings.forEachPlace(of: odd, in: stretch, documents) { document, position in
            guard position >= word else { return }
            let place = UInt64(document) << 32 | UInt64(position - word)
            let number = places.partitioningIndex { $0 >= place }
            if number < places.count, places[number] == place { numbers.append(number) }
          }
        }
      }
      return numbers
    }.asOne()
  }
}

extension [UInt64] {
  /// The first place from which on all elements are so; those before are not.
  fileprivate func partitioningIndex(where isBehind: (UInt64) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension [UInt64] {
  /// Keeps the bits that are set in both.
  mutating func intersect(_ other: [UInt64]) {
    for index in indices { self[index] &= other[index] }
  }

  /// Sets the bits that are set in the other.
  mutating func unite(_ other: [UInt64]) {
    for index in indices { self[index] |= other[index] }
  }

  /// The number of bits that are set.
  var bitCount: Int { reduce(0) { $0 + $1.nonzeroBitCount } }
}

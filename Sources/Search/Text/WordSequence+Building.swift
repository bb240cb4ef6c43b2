extension WordSequence {
  /// - Parameter ends: the number of words of all documents up to each, and in it.
  init(words: WordList, postings: Postings, ends: [UInt32]) {
    let starts = [0] + ends
    self.starts = NumberList(starts)
    let firsts = Self.firsts(of: words, postings)
    self.firsts = firsts
    let all = [UInt64](all: ends.count)
    let stretches = mapInParallel(ends.count, cost: Int(ends.last ?? 0) * 4) { documents in
      let first = Int(starts[documents.lowerBound])
      var classes = Array(repeating: UInt8(0), count: Int(starts[documents.upperBound]) - first)
      classes.withUnsafeMutableBufferPointer { classes in
        all.withUnsafeBufferPointer { all in
          for (number, next) in firsts.dropFirst().enumerated() {
            for word in Int(firsts[number])..<Int(next) {
              postings.forEachPlace(of: word, in: documents, all) { document, position in
                classes[Int(starts[document]) - first + position] = UInt8(number)
              }
            }
          }
        }
      }
      return classes
    }
    classes = NumberList(stretches.asOne() + Array(repeating: 0, count: Self.padding))
  }

  /// Where classes begin: at every first letter, and where one would come too often.
  private static func firsts(of words: WordList, _ postings: Postings) -> [Int32] {
    let all = postings.count(of: 0..<words.count)
    var most = all / 220
    while true {
      let firsts = firsts(of: words, postings, most: most)
      if firsts.count <= 257 { return firsts }
      most += most / 4 + 1
    }
  }

  private static func firsts(of words: WordList, _ postings: Postings, most: Int) -> [Int32] {
    var firsts: [Int32] = []
    var sum = 0
    var last: UInt8?
    for word in 0..<words.count {
      let (count, letter) = (postings.count(of: word), words[word].first)
      // In other scripts the first byte is no letter, and there may be more of them than classes.
      let isNew = letter != last && (letter ?? 0x80 < 0x80 || last ?? 0 < 0x80)
      if firsts.isEmpty || isNew || sum + count > most {
        firsts.append(Int32(word))
        sum = 0
      }
      sum += count
      last = letter
    }
    return firsts + [Int32(words.count)]
  }
}

extension TextIndex {
  func write(to writer: inout ByteWriter) {
    words.write(to: &writer)
    accented.write(to: &writer)
    writer.write(list: postings.documents)
    writer.write(list: postings.positions)
    writer.write(list: postings.starts)
    writer.write(list: postings.blocks)
    writer.write(total)
    writer.write(list: sequence.classes)
    writer.write(list: sequence.starts)
    writer.write(list: sequence.firsts)
    let sets = dense.sorted {
      ($0.key.lowerBound, $0.key.count) < ($1.key.lowerBound, $1.key.count)
    }
    writer.write(each: sets) { writer, set in
      writer.write(set.key.lowerBound)
      writer.write(set.key.count)
      writer.write(list: set.value)
    }
  }

  init(_ reader: inout ByteReader) throws(UnfitBytes) {
    let (words, accented) = (try WordList(&reader), try WordList(&reader))
    var postings = Postings()
    postings.documents = try reader.lent(UInt8.self)
    postings.positions = try reader.lent(UInt8.self)
    postings.starts = try reader.list(of: Postings.Start.self)
    postings.blocks = try reader.list(of: Postings.Block.self)
    let total = try reader.number()
    let sequence = WordSequence(
      classes: try reader.lent(UInt8.self), starts: try reader.lent(UInt32.self),
      firsts: try reader.list(of: Int32.self))
    guard sequence.isWhole(for: words) else { throw UnfitBytes() }
    let capacity = sequence.starts.count - 1
    let sets = try reader.each { reader throws(UnfitBytes) in
      (try reader.number(), try reader.number(), try reader.lent(UInt64.self))
    }
    guard postings.starts.count == words.count + 1, accented.count == words.count
    else { throw UnfitBytes() }
    var dense: DenseSets = [:]
    for (first, count, set) in sets {
      guard first >= 0, count > 0, first <= words.count, count <= words.count - first,
        set.count == (capacity + 63) / 64
      else { throw UnfitBytes() }
      dense[first..<(first + count)] = set
    }
    self.init(
      words: words, accented: accented, postings: postings, total: total, dense: dense,
      sequence: sequence)
  }
}

extension WordSequence {
  /// Whether all places are within bounds.
  fileprivate func isWhole(for words: WordList) -> Bool {
    func isRising<Number: Comparable>(_ numbers: NumberList<Number>) -> Bool {
      numbers.withUnsafeBufferPointer { numbers in
        zip(numbers, numbers.dropFirst()).allSatisfy { $0 <= $1 }
      }
    }
    guard starts.first == 0, firsts.count <= 257, isRising(starts), isRising(NumberList(firsts)),
      firsts.last.map({ Int($0) }) == words.count, words.count == 0 || firsts.first == 0,
      let end = starts.last
    else { return false }
    let known = max(1, firsts.count - 1)
    return classes.count == Int(end) + Self.padding
      && classes.withUnsafeBufferPointer { $0.allSatisfy { firsts.count < 2 || Int($0) < known } }
  }
}

extension WordList {
  fileprivate func write(to writer: inout ByteWriter) {
    writer.write(list: bytes)
    writer.write(list: starts)
  }

  fileprivate init(_ reader: inout ByteReader) throws(UnfitBytes) {
    let (bytes, starts) = (try reader.list(of: UInt8.self), try reader.list(of: UInt32.self))
    let isRising = zip(starts, starts.dropFirst()).allSatisfy { $0 <= $1 }
    guard starts.first == 0, isRising, starts.last.map({ Int($0) }) == bytes.count else {
      throw UnfitBytes()
    }
    self.init(bytes: bytes, starts: starts)
  }
}

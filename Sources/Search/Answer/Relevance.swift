/// How much a record's texts say about a term (BM25 with k = 1.2 and b = 0.75), pressed below the
/// score of any name.
struct Relevance {
  /// The highest relevance, which none reaches.
  static let most: Float = 14

  /// A whole number that no relevance reaches, of whatever is as seldom as can be.
  static let bound = UInt16((most * 2.2 / 3.2).rounded(.up))

  private let rarity: Double
  private let best: Double
  private let meanLength: Double
  /// Of counts and lengths that are common.
  private let table: [Float]

  private static let lengths = 256
  private static let counts = 16

  /// - Parameters:
  ///   - having: the number of records that have the term.
  ///   - all: the number of all records.
  ///   - meanLength: their mean length in words.
  init(having: Int, of all: Int, meanLength: Double, isLarge: Bool) {
    let (rarity, best) = (
      Double.rarity(having: having, of: all), Double.rarity(having: 1, of: all)
    )
    (self.rarity, self.best, self.meanLength) = (rarity, best, meanLength)
    guard isLarge else {
      table = []
      return
    }
    table = (0..<(Self.counts * Self.lengths)).map { place in
      Self.value(
        place / Self.lengths, place % Self.lengths, rarity: rarity, best: best, meanLength)
    }
  }

  /// A whole number that no relevance reaches, however often a short record has the term.
  static func bound(having: Int, of all: Int) -> UInt16 {
    let (rarity, best) = (
      Double.rarity(having: having, of: all), Double.rarity(having: 1, of: all)
    )
    return UInt16((Float(rarity * 2.2 / (rarity * 2.2 + best)) * most).rounded(.up))
  }

  /// The relevance of a record that has the term so many times in so many words.
  func of(_ count: Int, length: Int) -> Float {
    guard count > 0 else { return 0 }
    if !table.isEmpty, count < Self.counts, length < Self.lengths {
      return table[count * Self.lengths + length]
    }
    return Self.value(count, length, rarity: rarity, best: best, meanLength)
  }

  private static func value(
    _ count: Int, _ length: Int, rarity: Double, best: Double, _ meanLength: Double
  ) -> Float {
    let (count, length) = (Double(count), Double(length) / meanLength)
    let weight = rarity * count * 2.2 / (count + 1.2 * (0.25 + 0.75 * length))
    return Float(weight / (weight + best)) * most
  }
}

extension Double {
  /// The inverse document frequency; never negative.
  fileprivate static func rarity(having: Int, of all: Int) -> Double {
    // log2 by the exponent and a chord: close enough to rank, and needs no library.
    let ratio = 1 + (Double(all - having) + 0.5) / (Double(having) + 0.5)
    return Double(ratio.exponent) + ratio.significand - 1
  }
}

/// Numbers what rows have in common: rows with equal keys have the same number.
struct Interner<Key: Hashable & Sendable>: Sendable {
  private var numbers: [Key: Int32] = [:]
  private(set) var keys: [Key] = []
  /// The number of each row's key.
  private(set) var rows: [Int32] = []
  private var last: (key: Key, number: Int32)?

  init() {}

  /// What another one had: its keys, and the number of each row's key.
  ///
  /// - Returns: `nil` where a row has a number that no key has.
  init?(keys: [Key], rows: [Int32]) {
    guard rows.allSatisfy({ (0..<Int32(keys.count)).contains($0) }) else { return nil }
    (self.keys, self.rows) = (keys, rows)
  }

  mutating func append(_ key: Key) {
    rows.append(number(of: key))
  }

  private mutating func number(of key: Key) -> Int32 {
    if let last, last.key == key { return last.number }
    let number = numbers[key] ?? Int32(keys.count)
    if Int(number) == keys.count {
      numbers[key] = number
      keys.append(key)
    }
    last = (key, number)
    return number
  }

  /// Adds the rows of another one after these.
  mutating func append(_ other: Interner) {
    let numbers = other.keys.map { number(of: $0) }
    rows += other.rows.map { numbers[Int($0)] }
  }
}

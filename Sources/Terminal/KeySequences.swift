internal import CNcurses
internal import Screen

/// What this terminal sends for its keys, as terminfo has it.
///
/// The forms that all of today's terminals share are the decoder's own; this is for the others.
struct KeySequences {
  private let keys: [[UInt8]: Key]
  private let prefixes: Set<[UInt8]>

  /// A table of byte sequences; those of one byte are left to the decoder.
  init(_ keys: [[UInt8]: Key]) {
    self.keys = keys.filter { $0.key.count > 1 && $0.key.first == ASCII.escape }
    prefixes = Set(self.keys.keys.flatMap { key in (2..<key.count).map { Array(key.prefix($0)) } })
  }

  subscript(sequence: [UInt8]) -> Key? { keys[sequence] }

  /// Whether some key's sequence begins so and goes on.
  func beginAny(with bytes: [UInt8]) -> Bool { prefixes.contains(bytes) }

  /// The keys of the terminal that is open.
  static func ofTerminal() -> KeySequences {
    let names: [(String, Key)] = [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
      ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kdch1", .delete),
      ("kich1", .insert), ("kcbt", .backTab), ("kent", .enter),
    ]
    let functions = (1...12).map { ("kf\($0)", Key.function($0)) }
    let found = (names + functions).compactMap { name, key in
      cn_key_sequence(name).map { (Array(String(cString: $0).utf8), key) }
    }
    return KeySequences(Dictionary(found) { first, _ in first })
  }
}

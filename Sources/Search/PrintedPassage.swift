/// A paragraph or a conclusion in the words of a reader's own copy of the report.
///
/// It is searched for as long as the program runs, and never stored.
public struct PrintedPassage: Hashable, Sendable {
  /// Where in the report it stands.
  public enum Place: Hashable, Sendable {
    case paragraph(Int)
    /// The number of a conclusion, such as `5` or `5(iii)`.
    case conclusion(String)
  }

  public let place: Place
  public let text: String

  public init(_ place: Place, _ text: String) {
    (self.place, self.text) = (place, text)
  }

  /// All passages of a copy, by their numbers: the paragraphs in order, then the conclusions.
  public static func all(
    paragraphs: [Int: String], conclusions: [String: String]
  ) -> [PrintedPassage] {
    paragraphs.sorted { $0.key < $1.key }.map { PrintedPassage(.paragraph($0.key), $0.value) }
      + conclusions.sorted { $0.key.isBefore($1.key) }
      .map { PrintedPassage(.conclusion($0.key), $0.value) }
  }
}

extension PrintedPassage.Place {
  /// The number by which a hit names the place; a conclusion that could pass for a paragraph has
  /// `c:` before its number.
  public var id: String {
    switch self {
    case .paragraph(let number): "\(number)"
    case .conclusion(let number): Int(number) == nil ? number : "c:\(number)"
    }
  }

  /// The place that a hit names.
  public init(id: String) {
    if let number = Int(id) {
      self = .paragraph(number)
    } else {
      self = .conclusion(id.hasPrefix("c:") ? String(id.dropFirst(2)) : id)
    }
  }
}

extension String {
  /// Whether the number of a conclusion comes before another: `2` before `10`, `(v)` before `(ix)`.
  fileprivate func isBefore(_ other: String) -> Bool {
    let (own, others) = (conclusionOrder, other.conclusionOrder)
    return own == others ? self < other : own < others
  }

  private var conclusionOrder: (number: Int, item: Int) {
    let number = prefix { $0.isASCII && $0.isNumber }
    return (Int(number) ?? 0, romanValue)
  }

  /// The value of the Roman numeral in the text; 0 where there is none.
  private var romanValue: Int {
    let values: [Character: Int] = ["i": 1, "v": 5, "x": 10, "l": 50]
    var sum = 0
    var last = 0
    for value in reversed().compactMap({ values[$0] }) {
      sum += value < last ? -value : value
      last = max(last, value)
    }
    return sum
  }
}

/// What one part of a query ranks records by.
struct RankedPart: Sendable {
  private(set) var names = NameScores()
  private(set) var texts: TextHits?
  /// The texts that have the accents that the reader typed.
  private(set) var exact: TextHits?

  /// The most that a text can add, in whole numbers; none adds quite as much.
  private(set) var most: UInt16 = 0
  /// Whether all that the part hits is here.
  private(set) var isWhole = true

  /// - Parameter evaluation: has found, or finds, what the part hits.
  init(_ node: Query.Node, _ evaluation: inout Evaluation) {
    let engine = evaluation.engine
    switch node {
    case .word(let text): add(evaluation.hits(of: text, isWhole: false), engine)
    case .phrase(let text): add(evaluation.hits(of: text, isWhole: true), engine)
    case .field(_, .paragraphs): names = engine.closeness(to: evaluation.matches(node))
    case .field(let field, .text(let text)):
      guard let tag = field.tag, let hits = evaluation.textHits(of: text, tag) else { return }
      add(hits, engine)
    case .field(_, .rows), .and, .or, .not: break
    }
  }

  /// All words of a query as one, but for their texts as long as those may wait.
  ///
  /// Only a record that has each of the words can have all of them side by side; accents as they
  /// were typed give more than any other text.
  init(joined text: String, _ evaluation: inout Evaluation) {
    let hits = evaluation.nameHits(of: text, isWhole: false)
    guard let hits, hits.term.accented == nil else {
      self.init(.word(text), &evaluation)
      return
    }
    self.init()
    (names, isWhole) = (hits.scores, false)
  }

  private init() {}

  private mutating func add(_ hits: Evaluation.TermHits?, _ engine: SearchEngine) {
    guard let hits else { return }
    names = hits.names.scores
    add(hits.texts, engine)
  }

  private mutating func add(_ hits: TextHits, _ engine: SearchEngine) {
    texts = hits
    guard hits.count > 0 else { return }
    most = Relevance.bound(having: hits.count, of: engine.space.count)
    guard hits.term.accented != nil else { return }
    exact = engine.textHits(hits.term, tag: hits.tag, isExact: true)
    most += UInt16(Relevance.most)
  }
}

extension SearchEngine {
  /// How closely records belong to the paragraphs they have.
  fileprivate func closeness(to found: RecordSet) -> NameScores {
    var scores = NameScores(capacity: space.capacity)
    for kind in SearchRecord.Kind.allCases {
      let range = space.range(of: kind)
      Array(found.words(of: range)).forEachBit {
        scores.raise(range.lowerBound + $0, to: kind.closeness)
      }
    }
    scores.finish()
    return scores
  }
}

extension SearchRecord.Kind {
  /// How closely a record of this kind belongs to the paragraphs it has.
  fileprivate var closeness: UInt8 {
    switch self {
    case .intervention, .proceeding: 100
    case .point: 95
    default: 20
    }
  }
}

extension Query.Node {
  /// The parts that make a record better or worse, without forms of address.
  var rankedParts: [Query.Node] {
    if case .and(let parts) = self { return parts.withoutHonorifics.flatMap(\.wanted) }
    return wanted
  }

  /// All words in one, where the query is nothing but words: `costa rica` may be one name.
  var joinedWords: String? {
    guard case .and(let parts) = self else { return nil }
    let words = parts.withoutHonorifics.map { part -> String? in
      if case .word(let word) = part { word } else { nil }
    }
    let known = words.compactMap(\.self)
    return known.count == words.count ? known.joined(separator: " ") : nil
  }
}

public import Meeting
public import Notes
public import Screen

/// A request of the reader, or an answer of the world.
public enum Action: Sendable {
  case command(Command)
  /// A key that gives no command; the reader is told.
  case unknownKey(Key)
  /// Text typed or pasted into a prompt.
  case type(String)
  case erase
  case eraseAll
  case accept
  case cancel
  case choose(by: Int)
  case click(Position)
  case wheel(Position, rows: Int)
  case resize(Size)
  /// The answer to ``Effect/filter(_:)``.
  case filtered(FilterAnswer)
  /// The answer to ``Effect/find(_:)``.
  case found(FindAnswer)
  /// The answer to ``Effect/search(_:)``.
  case searched(SearchResult)
  /// The answer to ``Effect/count(_:)``.
  case counted(Counts)
  /// The answer to ``Effect/keep(_:)``: all that is kept, what became of the changes, and why
  /// they could not be written.
  case kept(Notebook, [Outcome], trouble: String?)
  /// The answer to ``Effect/edit(_:text:)``.
  case edited(Reference, text: String)
  /// How far the reading of the rest of the record has come.
  case loading(LoadingProgress)
  /// The whole record, where only its beginning was there.
  case loaded(Meeting)
  /// What was asked about the whole record can be answered now.
  case prepared
  /// No more of the record will come, for this reason.
  case loadingEnded(String)
  /// How far the writing of a file has come.
  case writing(RowProgress)
  /// The answer to ``Effect/exportList(_:file:_:)``: what the reader is told of it.
  case written(String)
  /// Something that the reader should know.
  case notice(String)
}

/// What a filter left.
public struct FilterAnswer: Hashable, Sendable {
  public let request: FilterRequest
  /// The rows that match; `nil` where the query could not be understood.
  public let matches: Matches?
  /// What is wrong with the query, or what would match.
  public let advice: String?
  /// Whether the query could not be understood.
  var isMistaken: Bool { matches == nil && advice != nil }

  public init(request: FilterRequest, matches: Matches?, advice: String?) {
    self.request = request
    self.matches = matches
    self.advice = advice
  }
}

/// What a go-to found, best first.
public struct FindAnswer: Hashable, Sendable {
  public let text: String
  public let findings: [Finding]
  public let advice: String?

  public init(text: String, findings: [Finding], advice: String?) {
    self.text = text
    self.findings = findings
    self.advice = advice
  }
}

/// One place that a go-to found.
public struct Finding: Hashable, Sendable {
  public let target: Target
  /// What in it the letters hit, where that is not the name that is shown anyway.
  public let hit: String
  /// The language of the name that was hit; `nil` where it has none.
  public let language: Language?
  /// The letters of ``hit`` that were hit, in characters.
  public let marks: [Range<Int>]

  public init(target: Target, hit: String, language: Language?, marks: [Range<Int>] = []) {
    self.target = target
    self.hit = hit
    self.language = language
    self.marks = marks
  }
}

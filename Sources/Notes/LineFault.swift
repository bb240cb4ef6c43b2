/// Why a line of the file of notes cannot be understood.
public enum LineFault: Error, Hashable, Sendable {
  case notText
  case fields(Int)
  case time(String)
  case kind(String)
  case noRecord
  case thing(String)
  case query(String)
}

extension LineFault: CustomStringConvertible {
  /// What was found, and what was expected.
  public var description: String {
    switch self {
    case .notText: "a byte that is not UTF-8, expected a line of text"
    case .fields(let count):
      "\(count) \(count == 1 ? "field" : "fields") between tabs, expected 5: time, +kind, record, "
        + "thing, text"
    case .time(let text): "time is '\(text.excerpt)', expected one like 2026-11-21T16:09:52Z"
    case .kind(let text): "kind is '\(text.excerpt)', expected + or - and mark, note or query"
    case .noRecord: "no record, expected its identifier"
    case .thing(let text):
      "thing is '\(text.excerpt)', expected a kind and an identifier like intervention:i054"
    case .query(let text):
      "query is '\(text.excerpt)', expected a screen, a blank and what is asked"
    }
  }
}

extension String {
  /// As much of a text as a message shows.
  fileprivate var excerpt: String { count > 30 ? prefix(30) + "…" : self }
}

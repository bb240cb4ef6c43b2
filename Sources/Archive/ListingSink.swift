/// Writes listings, also in parts, so that a long one never stands in memory whole.
///
/// The head, all rows in parts of any length, and the end are the same bytes as the whole text.
public enum ListingSink: CaseIterable, Sendable {
  case csv, json, markdown

  /// All of a listing.
  public func text(_ listing: Listing) -> String {
    switch self {
    case .csv: CSVSink.text(listing)
    case .json: JSONSink.text(listing)
    case .markdown: MarkdownSink.text(listing)
    }
  }

  /// What of a listing it writes.
  public var part: Listing.Part {
    switch self {
    case .csv, .json: .values
    case .markdown: .cells
    }
  }

  /// What stands before the first row.
  public func head(_ listing: Listing) -> String {
    switch self {
    case .csv: CSVSink.head(listing)
    case .json: JSONSink.head
    case .markdown: MarkdownSink.head(listing)
    }
  }

  /// Some rows, after so many others.
  public func rows(_ listing: Listing, after count: Int) -> String {
    switch self {
    case .csv: CSVSink.rows(listing)
    case .json: JSONSink.rows(listing, after: count)
    case .markdown: MarkdownSink.rows(listing)
    }
  }

  /// What stands after the last of so many rows.
  public func end(after count: Int) -> String {
    switch self {
    case .csv, .markdown: ""
    case .json: JSONSink.end(after: count)
    }
  }
}

internal import Archive
internal import ArgumentParser

/// How a listing is written.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case table
  case json
  case csv
  case markdown

  /// The format that the end of a file's name says; CSV where it says none.
  init(ofFile name: String) {
    let name = name.lowercased()
    self =
      if name.hasSuffix(".json") { .json } else if name.hasSuffix(".md") {
        .markdown
      } else if name.hasSuffix(".txt") { .table } else { .csv }
  }

  /// The format where none is asked for.
  static func standard(isTerminal: Bool) -> OutputFormat { isTerminal ? .table : .csv }

  /// The listing as text.
  ///
  /// - Parameter width: The cells that a line of a table may take; `nil` for as many as it needs.
  func text(of listing: Listing, width: Int?) -> String {
    sink?.text(listing) ?? TableSink.text(listing, width: width)
  }

  /// What writes it row by row; `nil` for a table, the widths of which hang on every row.
  var sink: ListingSink? {
    switch self {
    case .table: nil
    case .json: .json
    case .csv: .csv
    case .markdown: .markdown
    }
  }
}

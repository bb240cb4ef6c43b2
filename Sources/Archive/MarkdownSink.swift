/// Writes the cells of listings as a Markdown table.
public enum MarkdownSink {
  /// A heading row, the alignments, and a row each.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public static func text(_ listing: Listing) -> String { head(listing) + rows(listing) }

  /// The heading row and the alignments alone.
  public static func head(_ listing: Listing) -> String {
    let rules = listing.headings.map { $0.isNumeric ? "---:" : "---" }
    return line(listing.headings.map(\.title)) + line(rules)
  }

  /// The rows alone.
  public static func rows(_ listing: Listing) -> String { listing.cells.map(line).joined() }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.map(escaped).joined(separator: " | ") + " |\n"
  }

  private static let marks = Array("|\\*_`<[".utf8)

  /// The text on one line, with the signs escaped that would end a cell or begin markup.
  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || marks.contains($0) }) else { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "|", "\\", "*", "_", "`", "<", "[": escaped += "\\\(scalar)"
      case "\n", "\r", "\t": escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

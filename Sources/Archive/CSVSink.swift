/// Writes listings as CSV (RFC 4180, with LF at line ends as in the data folders).
///
/// A list is one field, its items separated by `;`; an object of names is one field each.
public enum CSVSink {
  /// A header row, and a row each.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public static func text(_ listing: Listing) -> String { head(listing) + rows(listing) }

  /// The header row alone.
  public static func head(_ listing: Listing) -> String {
    line(listing.columns.flatMap(header))
  }

  /// The rows alone.
  public static func rows(_ listing: Listing) -> String {
    var text = ""
    for row in listing.rows {
      text += line(zip(listing.columns, row).flatMap(fields))
    }
    return text
  }

  private static func header(_ column: Listing.Column) -> [String] {
    column.parts.isEmpty ? [column.key] : column.parts.map { "\(column.key)_\($0)" }
  }

  private static func fields(_ column: Listing.Column, _ value: ListingValue) -> [String] {
    guard !column.parts.isEmpty else { return [plain(value)] }
    guard case .object(let parts) = value else { return column.parts.map { _ in "" } }
    return column.parts.map { key in plain(parts.first { $0.key == key }?.value ?? .null) }
  }

  private static func plain(_ value: ListingValue) -> String {
    switch value {
    case .string, .list, .object: disarmed(raw(value))
    case .null, .boolean, .integer, .number: raw(value)
    }
  }

  private static func raw(_ value: ListingValue) -> String {
    switch value {
    case .null: ""
    case .boolean(let isTrue): isTrue ? "true" : "false"
    case .string(let string): string
    case .integer(let integer): String(integer)
    case .number(let number): String(number)
    case .list(let items): items.map(raw).joined(separator: ";")
    case .object(let fields): fields.map { "\($0.key)=\(raw($0.value))" }.joined(separator: ";")
    }
  }

  /// Text that a spreadsheet would take for a formula, with the mark that makes it text.
  private static func disarmed(_ text: String) -> String {
    switch text.unicodeScalars.first {
    case "=", "+", "-", "@", "\t", "\r": "'" + text
    default: text
    }
  }

  private static func line(_ fields: [String]) -> String {
    fields.map(quoted).joined(separator: ",") + "\n"
  }

  private static func quoted(_ field: String) -> String {
    let needsQuotes = field.utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\n")
        || $0 == UInt8(ascii: "\r")
    }
    guard needsQuotes else { return field }
    return "\""
      + field.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}

/// Writes listings as JSON (RFC 8259), keys in the order of the published contract.
public enum JSONSink {
  /// An array of objects, one row each, with a line end after it.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public static func text(_ listing: Listing) -> String {
    head + rows(listing, after: 0) + end(after: listing.rows.count)
  }

  /// What stands before the first row.
  public static let head = "["

  /// The rows alone, of a listing whose first rows have been written.
  public static func rows(_ listing: Listing, after count: Int) -> String {
    var text = ""
    for row in listing.rows.indices {
      breakLine(after: count + row > 0 ? "," : "", indent: 1, in: &text)
      write(listing.object(at: row), indent: 1, to: &text)
    }
    return text
  }

  /// What stands after the last row.
  public static func end(after count: Int) -> String { count > 0 ? "\n]\n" : "]\n" }

  /// Any value, with a line end after it.
  public static func text(_ value: ListingValue) -> String {
    var text = ""
    write(value, indent: 0, to: &text)
    text.append("\n")
    return text
  }

  private static func write(_ value: ListingValue, indent: Int, to text: inout String) {
    switch value {
    case .null: text += "null"
    case .boolean(let isTrue): text += isTrue ? "true" : "false"
    case .string(let string): write(string, to: &text)
    case .integer(let integer): text += String(integer)
    // JSON has no word for what is not a number.
    case .number(let number): text += number.isFinite ? String(number) : "null"
    case .list(let items): write(items, indent: indent, to: &text)
    case .object(let fields): write(fields, indent: indent, to: &text)
    }
  }

  /// A list of plain values takes one line; one of objects takes a line for each field.
  private static func write(_ items: [ListingValue], indent: Int, to text: inout String) {
    guard items.contains(where: \.isComposed) else {
      text += "["
      for (index, item) in items.enumerated() {
        if index > 0 { text += ", " }
        write(item, indent: indent, to: &text)
      }
      text += "]"
      return
    }
    text += "["
    for (index, item) in items.enumerated() {
      breakLine(after: index > 0 ? "," : "", indent: indent + 1, in: &text)
      write(item, indent: indent + 1, to: &text)
    }
    breakLine(indent: indent, in: &text)
    text += "]"
  }

  private static func write(_ fields: [ListingField], indent: Int, to text: inout String) {
    text += "{"
    for (index, field) in fields.enumerated() {
      breakLine(after: index > 0 ? "," : "", indent: indent + 1, in: &text)
      write(field.key, to: &text)
      text += ": "
      write(field.value, indent: indent + 1, to: &text)
    }
    if !fields.isEmpty { breakLine(indent: indent, in: &text) }
    text += "}"
  }

  private static func breakLine(after mark: String = "", indent: Int, in text: inout String) {
    text += mark
    text += "\n"
    text += String(repeating: " ", count: indent * 2)
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    if string.utf8.allSatisfy({ 0x20..<0x7F ~= $0 && $0 != 0x22 && $0 != 0x5C }) {
      text += string
    } else {
      for scalar in string.unicodeScalars { write(scalar, to: &text) }
    }
    text += "\""
  }

  private static func write(_ scalar: Unicode.Scalar, to text: inout String) {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\n": text += "\\n"
    case "\t": text += "\\t"
    // DEL and C1 need no escape in JSON, but act on a terminal that shows it.
    case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}":
      let digits = String(scalar.value, radix: 16, uppercase: true)
      text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: text.unicodeScalars.append(scalar)
    }
  }
}

extension ListingValue {
  fileprivate var isComposed: Bool {
    switch self {
    case .list, .object: true
    case .null, .boolean, .string, .integer, .number: false
    }
  }
}

@testable import Settings

/// What a TOML text says, in a short form that tests can state: `a.b=1`, in order.
struct TOMLText {
  let reader: TOMLReader

  init(_ text: String) {
    reader = TOMLReader(text)
  }

  var values: [String] { Self.values(.table(reader.root), path: "") }

  /// The mistakes as `LINE: TEXT`.
  var mistakes: [String] { reader.mistakes.map { "\($0.line): \($0.fault)" } }

  /// The faults alone.
  var faults: [TOMLFault] { reader.mistakes.map(\.fault) }

  private static func values(_ value: TOMLValue, path: String) -> [String] {
    guard case .table(let table) = value else { return ["\(path)=\(text(value))"] }
    return table.names.flatMap { name in
      table[name].map { values($0.value, path: path.isEmpty ? name : "\(path).\(name)") } ?? []
    }
  }

  private static func text(_ value: TOMLValue) -> String {
    switch value {
    case .string(let string): string.debugDescription
    case .integer(let integer): "\(integer)"
    case .boolean(let boolean): "\(boolean)"
    case .array(let items): "[" + items.map { text($0.value) }.joined(separator: ", ") + "]"
    case .table: "{" + values(value, path: "").joined(separator: ", ") + "}"
    }
  }
}

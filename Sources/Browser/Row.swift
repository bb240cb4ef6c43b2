internal import Screen

/// One line of a pane before it is drawn.
struct Row: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// A line that can be selected.
    case entry
    case heading
    case text
  }

  var kind: Kind
  /// What stands in a narrow column of its own, such as a paragraph number.
  var prefix: String = ""
  var text: String
  /// What stands at the right edge.
  var trailing: String = ""
  /// What stands there instead where room is short; empty for nothing.
  var shortTrailing: String = ""
  var role: Role = .plain
  /// What is read aloud of it, where figures need their columns' names; `nil` for all as it stands.
  var spoken: String?
  /// How what stands at the right edge is drawn.
  var trailingRole: Role = .dim
  /// The letters of the text that were searched for, in characters.
  var marks: [Range<Int>] = []
  /// The cells of the text that a selection covers, so that a bar beside them keeps its shape; `nil`
  /// for the whole row.
  var selectedColumns: Int?
  /// What Enter opens.
  var target: Target?

  /// Whether the row is one of those that the pane's heading counts.
  var isCounted: Bool { kind == .entry && target != .introduction && target != .leftOut }

  static func entry(
    _ text: String, prefix: String = "", trailing: String = "", shortTrailing: String = "",
    role: Role = .plain, target: Target? = nil
  ) -> Row {
    Row(
      kind: .entry, prefix: prefix, text: text, trailing: trailing, shortTrailing: shortTrailing,
      role: role, target: target)
  }

  static func heading(_ text: String, trailing: String = "") -> Row {
    Row(kind: .heading, text: text, trailing: trailing, role: .heading)
  }

  static func text(_ text: String, role: Role = .plain) -> Row {
    Row(kind: .text, text: text, role: role)
  }

  static let blank = Row.text("")

  /// A paragraph as rows of at most `width` cells, the lines after the first set in.
  static func paragraph(
    _ text: String, width: Int, indent: Int = 0, hanging: Int = 0, role: Role = .plain
  ) -> [Row] {
    let first = String(repeating: " ", count: indent)
    let rest = String(repeating: " ", count: indent + hanging)
    return text.wrapped(to: max(8, width - indent - hanging)).enumerated().map { index, line in
      .text((index == 0 ? first : rest) + line, role: role)
    }
  }

  /// An entry whose text is broken into lines; the cursor stands on the first.
  static func link(_ text: String, width: Int, role: Role, target: Target) -> [Row] {
    paragraph(text, width: width, hanging: 2, role: role).enumerated().map { index, line in
      var line = line
      line.kind = index == 0 ? .entry : .text
      line.target = target
      return line
    }
  }
}

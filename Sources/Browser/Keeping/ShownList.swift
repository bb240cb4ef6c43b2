internal import Meeting
public import Notes
internal import Screen

/// What a pane shows, all of it, to be written to a file or read in a pager.
///
/// Its rows are made when they are asked for, on whatever thread: of a long list that takes long.
public struct ShownList: Sendable {
  /// One entry of a list.
  public struct Entry: Hashable, Sendable {
    /// The thing; `nil` for what has no identifier.
    public let thing: Reference?
    public let text: String
    public let detail: String
    /// The heading under which it stands on a page; `nil` in a list.
    public let heading: String?
  }

  /// Where the reader is, and what stands above the lines, with an empty line after them.
  public let head: String
  /// Whether it is a page, of which all that is said is wanted and not its links alone.
  public let isPage: Bool
  private let lines: Lines

  init(head: String, lines: Lines, isPage: Bool = false) {
    self.head = head
    self.lines = lines
    self.isPage = isPage
  }

  /// The number of lines, whether they are entries or not.
  public var count: Int { lines.count }

  /// The number of lines that are entries.
  public var entryCount: Int { lines.entryCount }

  /// The kind of things that all entries are; `nil` where there are several, or none.
  ///
  /// - Complexity: O(*n*) in the lines; none is made.
  public var kind: Reference.Kind? {
    guard !isPage else { return nil }
    var kind: Reference.Kind?
    for line in lines.indices where lines.isEntry(line) {
      guard let own = lines.thingKind(of: line), kind ?? own == own else { return nil }
      kind = own
    }
    return kind
  }

  /// Some of the lines as they are read on the screen, each with its end.
  public func text(ofLines range: Range<Int>) -> String {
    let width = lines.prefixWidth
    return range.reduce(into: "") { text, line in
      text += lines[line].lineText(prefixWidth: width).printable
      text += "\n"
    }
  }

  /// The entries among some of the lines; of a page all lines that say anything.
  public func entries(inLines range: Range<Int>) -> [Entry] {
    guard isPage else { return range.filter { lines.isEntry($0) }.map { entry(lines[$0]) } }
    var heading = lines.heading(above: range.lowerBound) ?? ""
    return range.compactMap { line in
      let row = lines[line]
      if row.kind == .heading { heading = row.text }
      return row.kind == .heading || row.text.isEmpty ? nil : entry(row, under: heading)
    }
  }

  private func entry(_ row: Row, under heading: String? = nil) -> Entry {
    let text = row.plainText.trimmedAtEnds
    return Entry(
      thing: row.target?.reference,
      text: (text.hasPrefix("• ") ? String(text.dropFirst(2)) : text).printable,
      detail: row.trailing.printable, heading: heading?.printable)
  }

  /// The things that the entries among some of the lines stand for, without their rows being made.
  public func things(inLines range: Range<Int>) -> [Reference] {
    range.filter { lines.isEntry($0) }.compactMap { lines.target(of: $0)?.reference }
  }
}

extension Row {
  /// Prefix and text, as they are read.
  var plainText: String { prefix.isEmpty ? text : "\(prefix) \(text)" }

  /// The row as a line of a text, with what stands at its right edge after it.
  func lineText(prefixWidth: Int) -> String {
    let lead = prefix.isEmpty ? "" : prefix.padded(to: prefixWidth) + " "
    let line = lead + text + (trailing.isEmpty ? "" : "  " + trailing)
    return kind == .heading ? line : "  " + line
  }
}

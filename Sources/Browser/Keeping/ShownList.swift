internal import Meeting
public import Notes
internal import Screen
internal import Wording

/// What the pane with the keys shows, to be written to a file or read in a pager.
public struct ShownList: Hashable, Sendable {
  /// One entry of a list.
  public struct Entry: Hashable, Sendable {
    /// The thing; `nil` for what has no identifier.
    public let thing: Reference?
    public let text: String
    public let detail: String
  }

  /// What stands above it.
  public let title: String
  public let entries: [Entry]
  /// Title and every line, as they are read on the screen.
  public let text: String
}

extension Browser {
  /// What the pane with the keys shows, all of it.
  var shownList: ShownList {
    let pane = page.focus
    let lines = lines(ofPane: pane)
    let heading = heading(ofPane: pane)
    let title = [breadcrumb.printable, heading.text.printable].filter { !$0.isEmpty }.joined(
      separator: "\n")
    let rows = Array(lines)
    return ShownList(
      title: heading.text,
      entries: rows.filter { $0.kind == .entry }.map {
        .init(
          thing: $0.target?.reference, text: $0.plainText.printable, detail: $0.trailing.printable)
      },
      text: title + "\n\n"
        + rows.map { $0.lineText(prefixWidth: lines.prefixWidth).printable + "\n" }
        .joined())
  }

  /// Asks for the name of a file to write what is shown to.
  mutating func askForFile() -> Effect? {
    guard page.screen == .matrix || !lines(ofPane: page.focus).isEmpty else {
      message = words.nothingToWrite
      return nil
    }
    return prompt(.export)
  }

  /// The name that is offered for a file.
  var fileName: String {
    guard page.screen != .matrix else { return matrixFileName }
    let pane = page.focus
    let isPage = pane > 0 && lines(ofPane: pane).entryCount == 0 || isText(pane)
    let thing = pane > 0 ? selectedTarget(inPane: pane - 1)?.identifier : nil
    let name = [page.screen.rawValue, thing].compactMap(\.self).joined(separator: "-")
    let safe = name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    return String(safe) + (isPage ? ".txt" : ".csv")
  }

  /// Enter on a file's name: the shell writes it, in the format that the end of the name says.
  mutating func export(to name: String) -> Effect? {
    guard ["txt", "csv", "json", "md"].contains(where: { name.lowercased().hasSuffix("." + $0) })
    else {
      message = words.fileNameEnding
      return nil
    }
    guard page.screen == .matrix else {
      mode = .browsing
      return .exportList(shownList, file: name, language)
    }
    guard let plan = matrix?.plan else { return nil }
    mode = .browsing
    return .export(plan, file: name, language)
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

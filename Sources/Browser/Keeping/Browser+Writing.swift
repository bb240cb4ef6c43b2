internal import Meeting
internal import Screen
internal import Wording

extension Browser {
  /// What the pane with the keys shows, all of it.
  var shownList: ShownList { list(of: lines(ofPane: page.focus)) }

  /// The same for a format that keeps each thing whole: of a page nothing is broken into lines.
  private var shownWhole: ShownList {
    let pane = page.focus
    guard pane > 0, page.screen != .search, lines(ofPane: pane).hasText else { return shownList }
    return list(of: makeLines(ofPane: pane, width: .max), isPage: true)
  }

  private func list(of lines: Lines, isPage: Bool = false) -> ShownList {
    let heading = heading(ofPane: page.focus).text
    let title = [breadcrumb.printable, heading.printable].filter { !$0.isEmpty }
    return ShownList(
      head: title.joined(separator: "\n") + "\n\n", lines: lines, isPage: isPage)
  }

  /// Shows what the pane with the keys shows in the pager.
  mutating func askForPager() -> Effect? { refusesToWrite() ? nil : .page(shownList) }

  /// Asks for the name of a file to write what is shown to.
  mutating func askForFile() -> Effect? {
    guard !refusesToWrite() else { return nil }
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
      let list = name.lowercased().hasSuffix(".txt") ? shownList : shownWhole
      writing = RowProgress(made: 0, of: list.count)
      return .exportList(list, file: name, language)
    }
    guard let matrix else { return nil }
    mode = .browsing
    writing = RowProgress(made: 0, of: matrix.rows.count)
    return .export(matrix, file: name, language)
  }

  /// Takes up how far the writing of a file has come, unless it has been stopped.
  mutating func show(_ progress: RowProgress) {
    if writing != nil { writing = progress }
  }

  /// Leaves the file that is being written unwritten; `nil` where none is.
  mutating func stopWriting() -> Effect? {
    guard writing != nil else { return nil }
    writing = nil
    message = words.writingStopped
    return .stopWriting
  }

  /// What the last line says of it; empty where nothing is being written.
  var writingText: String {
    writing.map {
      words.stops(
        words.rowsWritten($0.made.grouped(in: language), of: $0.count.grouped(in: language)))
    } ?? ""
  }

  /// Whether a file is still being written, of which the reader is told.
  private mutating func refusesToWrite() -> Bool {
    guard writing != nil else { return false }
    message = words.stillWriting
    return true
  }
}

/// How many rows of a long list have been made.
public struct RowProgress: Hashable, Sendable {
  public let made: Int
  public let count: Int

  public init(made: Int, of count: Int) {
    (self.made, self.count) = (made, count)
  }
}

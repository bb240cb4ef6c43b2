/// The lines of a printed report without what a page has beside its text: numbers, heads, notes.
struct PrintedFlow {
  struct Line {
    let line: PrintedLine
    /// Whether an empty line stands before it.
    let isAfterBlank: Bool
    /// Whether a page ended before it.
    let isAfterPage: Bool

    var text: String { line.text }
  }

  private(set) var lines: [Line] = []

  /// - Complexity: O(*n*).
  init(_ printed: [PrintedLine]) {
    let heads = Self.runningHeads(printed)
    var (isAfterBlank, isAfterPage, isNote) = (true, false, false)
    for line in printed {
      isNote = !line.isBlank && (isNote || line.isFootnote) && line.number == nil
      if line.isBlank {
        isAfterBlank = true
      } else if isNote || line.isPageNumber
        || line.number == nil && heads.contains(line.text.withoutDigits)
      {
        isAfterPage = true
      } else {
        lines.append(Line(line: line, isAfterBlank: isAfterBlank, isAfterPage: isAfterPage))
        (isAfterBlank, isAfterPage) = (false, false)
      }
    }
  }

  /// The lines before the list that stand on many pages, without the numbers of these.
  private static func runningHeads(_ printed: [PrintedLine]) -> Set<String> {
    let list = printed.lastIndex(where: \.beginsList) ?? printed.count
    var counts: [String: Int] = [:]
    for line in printed[..<list] where !line.isBlank && line.number == nil {
      guard line.text.utf8.count < 120, !line.endsSentence else { continue }
      counts[line.text.withoutDigits, default: 0] += 1
    }
    return Set(counts.lazy.filter { $0.value >= 3 }.map(\.key))
  }
}

extension PrintedLine {
  /// Whether it is the heading of the list of participants.
  var beginsList: Bool { text.key.hasPrefix("listofparticipants") }
}

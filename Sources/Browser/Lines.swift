internal import Meeting
internal import Notes
internal import Screen

/// The lines of a pane, and of those a filter has left.
struct Lines: Sendable {
  private let lines: [Line]
  private let contents: Contents
  /// The number of lines that can be selected.
  let entryCount: Int
  /// The number of entries that the pane's heading counts.
  let shownCount: Int
  /// The same before the filter.
  let allCount: Int
  /// The cells of the widest prefix.
  let prefixWidth: Int
  /// The number of interventions to which lines of paragraphs belong; 0 where there are none.
  let speechCount: Int

  /// - Parameter matches: what a filter leaves; `nil` without one.
  init(_ lines: [Line], _ contents: Contents, matches: Matches? = nil) {
    let shown = matches.map { contents.filtered(lines, by: $0) } ?? lines
    self.lines = shown
    self.contents = contents
    entryCount = shown.count(where: \.isEntry)
    shownCount = shown.count(where: \.isCounted)
    allCount = matches == nil ? shownCount : lines.count(where: \.isCounted)
    prefixWidth = contents.prefixWidth(of: shown)
    speechCount = shown.speechCount
  }

  /// The lines that can be selected; all of them where none stands for anything.
  func isSelectable(_ line: Int, inText: Bool) -> Bool {
    inText || entryCount == 0 || lines[line].isEntry
  }

  /// The first line from one on that can be selected, or else the last before it.
  func selectable(at line: Int, inText: Bool = false) -> Int? {
    indices.dropFirst(line).first { isSelectable($0, inText: inText) }
      ?? indices.prefix(line).last { isSelectable($0, inText: inText) }
  }

  /// The last line up to one that can be selected, or else the first.
  func selectable(before line: Int) -> Int? {
    indices.prefix(Swift.max(0, line + 1)).last { isSelectable($0, inText: false) }
      ?? indices.first { isSelectable($0, inText: false) }
  }

  /// The target of a line, without the row being made.
  func target(of line: Int) -> Target? {
    switch lines[line] {
    case .made(let row): row.target
    case .entity(let table, let position): contents.target(in: table, at: Int(position))
    case .speech(let position), .paragraph(_, let position):
      contents.target(in: .interventions, at: Int(position))
    }
  }

  /// Whether a line can be selected by itself.
  func isEntry(_ line: Int) -> Bool { lines[line].isEntry }

  /// The kind of thing that a line stands for, without the row being made; `nil` for none.
  func thingKind(of line: Int) -> Reference.Kind? {
    switch lines[line] {
    case .made(let row): row.target?.kind
    case .entity(let table, _): table.kind
    case .speech, .paragraph: .intervention
    }
  }

  /// The line that stands for something; `nil` where none does.
  func line(of target: Target) -> Int? {
    guard let place = contents.place(of: target) else {
      return lines.firstIndex {
        if case .made(let row) = $0 { row.target == target } else { false }
      }
    }
    let wanted = Line.entity(place.table, place.position)
    return lines.firstIndex {
      switch $0 {
      case .made(let row): row.target == target
      case .entity: $0 == wanted
      case .speech(let position), .paragraph(_, let position):
        place.table == .interventions && Int(position) == place.position
      }
    }
  }

  /// Where the interventions among the lines stand in the record.
  var interventionPositions: Positions {
    Positions(
      lines.compactMap { line -> Int? in
        switch line {
        case .made(let row):
          guard case .intervention(let id) = row.target else { return nil }
          return contents.meeting.interventions.position(of: id)
        case .entity(let table, let position):
          return table == .interventions ? Int(position) : nil
        case .speech(let position), .paragraph(_, let position): return Int(position)
        }
      })
  }

  /// Whether there is anything beside entries and headings.
  var hasText: Bool {
    lines.contains {
      if case .made(let row) = $0 { row.kind == .text && !row.text.isEmpty } else { false }
    }
  }

  /// The heading under which a line stands; `nil` where none is above it.
  ///
  /// - Complexity: O(*n*) in the lines up to the heading.
  func heading(above line: Int) -> String? {
    lines[..<line].last(where: \.isHeading).flatMap {
      if case .made(let row) = $0 { row.text } else { nil }
    }
  }

  /// Whether a line stands for an intervention.
  func isIntervention(_ line: Int) -> Bool {
    switch lines[line] {
    case .made(let row): if case .intervention = row.target { true } else { false }
    case .entity(let table, _): table == .interventions
    case .speech, .paragraph: true
    }
  }

  /// Which of the entries a line is, from 1; 0 for a line that is none.
  ///
  /// - Complexity: O(*n*) in the lines before it.
  func number(of line: Int) -> Int {
    guard lines.indices.contains(line), lines[line].isEntry else { return 0 }
    return entryCount == lines.count ? line + 1 : lines[...line].count(where: \.isEntry)
  }
}

extension MeetingTable {
  /// The kind of the things of a list that may be long; `nil` for those of others.
  fileprivate var kind: Reference.Kind? {
    switch self {
    case .participants: .person
    case .interventions: .intervention
    case .proceedings: .proceeding
    case .points: .point
    default: nil
    }
  }
}

extension Lines: RandomAccessCollection {
  var startIndex: Int { 0 }
  var endIndex: Int { lines.count }

  subscript(line: Int) -> Row {
    switch lines[line] {
    case .made(let row): row
    case .entity(let table, let position): contents.row(in: table, at: Int(position))
    case .speech(let position):
      contents.themeRow(of: contents.meeting.interventions[Int(position)])
    case .paragraph(let number, let position):
      contents.row(ofParagraph: Int(number), in: contents.meeting.interventions[Int(position)])
    }
  }
}

extension [Line] {
  /// The number of interventions to which paragraphs belong that stand in record order.
  fileprivate var speechCount: Int {
    var (count, last) = (0, Int32?.none)
    for case .paragraph(_, let position) in self where position != last {
      count += 1
      last = position
    }
    return count
  }
}

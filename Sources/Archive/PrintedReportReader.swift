internal import Meeting

/// Walks the lines of a printed report, and knows in which part and paragraph of it they stand.
struct PrintedReportReader {
  private enum Part { case paragraphs, conclusions, participants }

  /// The numbers that the paragraphs of the report have.
  let expected: ClosedRange<Int>
  private(set) var paragraphs: [Int: PrintedText] = [:]
  private(set) var order: [Int] = []
  private(set) var headings: [PrintedReport.Heading] = []
  private(set) var preamble: PrintedText
  private(set) var conclusions: [String: PrintedText] = [:]
  private(set) var participants: [String] = []

  private let titles: Set<String>
  private let words: PrintedWords
  private var part = Part.paragraphs
  /// Headings of which nobody knows yet what they stand before.
  private var pending: [String] = []
  private var conclusion: (number: Int, item: String)?
  private var isAfterBlank = true
  private var last = ""
  private var endsHeading = false

  /// A number may be missed, or stand too early or late, by so many.
  private static let slack = 3
  /// Over so many lines a heading may be broken.
  private static let headingLines = 4

  init(_ meeting: Meeting, words: PrintedWords) {
    let numbers =
      meeting.interventions.flatMap { [$0.paragraphs.lowerBound, $0.paragraphs.upperBound] }
      + meeting.proceedings.map(\.paragraph)
    let first = numbers.min() ?? 1
    expected = first...max(first, numbers.max() ?? first)
    titles = Set(meeting.themes.map(\.titles.english.key)).union(["introduction"])
    self.words = words
    preamble = PrintedText(words: words)
  }

  mutating func read(_ lines: [PrintedLine]) {
    let list = lines.lastIndex { $0.text.key.hasPrefix("listofparticipants") } ?? lines.count
    let heads = runningHeads(lines[..<list])
    var index = 0
    var isNote = false
    while index < lines.count {
      let line = lines[index]
      isNote = !line.isBlank && (isNote || line.isFootnote)
      if line.isBlank {
        isAfterBlank = true
        index += 1
      } else if isNote && line.number == nil || line.isPageNumber
        || line.number == nil && heads.contains(line.text.withoutDigits)
      {
        index += 1
      } else {
        isNote = false
        index += take(lines[index...])
        isAfterBlank = false
      }
    }
  }

  /// Takes the first of some lines, and those that belong to it.
  ///
  /// - Returns: How many were taken; at least one.
  private mutating func take(_ lines: ArraySlice<PrintedLine>) -> Int {
    guard let line = lines.first else { return 1 }
    endsHeading = false
    // After a heading a number may follow at once.
    defer { last = endsHeading ? "" : line.text }
    switch part {
    case .paragraphs: return takeParagraph(line, lines)
    case .conclusions: return takeConclusion(line, lines)
    case .participants:
      takeListed(line)
      return 1
    }
  }

  private mutating func takeParagraph(_ line: PrintedLine, _ lines: ArraySlice<PrintedLine>) -> Int
  {
    if let label = line.number, mayBegin, isNext(label.value) {
      headings += pending.map { PrintedReport.Heading(text: $0, paragraph: label.value) }
      pending = []
      order.append(label.value)
      paragraphs[label.value] = PrintedText(words: words)
      paragraphs[label.value]?.append(label.rest)
      return 1
    }
    if let (title, count) = title(in: lines) {
      pending.append(title)
      endsHeading = true
      return count
    }
    if endsPart(line) { return 1 }
    if let current = order.last { paragraphs[current]?.append(line.text) }
    return 1
  }

  private mutating func takeConclusion(
    _ line: PrintedLine, _ lines: ArraySlice<PrintedLine>
  ) -> Int {
    if endsPart(line) { return 1 }
    if let label = line.number, mayBegin, isNextConclusion(label.value) {
      conclusion = (label.value, "")
      begin("\(label.value)", label.rest)
    } else if let label = line.item, mayBegin, let number = conclusion?.number {
      conclusion = (number, label.value)
      begin("\(number)(\(label.value))", label.rest)
    } else if let (text, count) = heading(in: lines) {
      headings.append(PrintedReport.Heading(text: text, paragraph: nil))
      endsHeading = true
      return count
    } else if let (number, item) = conclusion {
      conclusions[item.isEmpty ? "\(number)" : "\(number)(\(item))"]?.append(line.text)
    } else {
      preamble.append(line.text)
    }
    return 1
  }

  /// Keeps a line of the list; the rest of a divided word goes to the line before.
  private mutating func takeListed(_ line: PrintedLine) {
    let isDivided =
      last.hasSuffix("\u{AD}") || last.hasSuffix("-") && last.dropLast().last?.isLetter == true
    var text = PrintedText(words: words)
    if isDivided, line.text.first?.isLetter == true, let before = participants.popLast() {
      text.append(before)
    }
    text.append(line.text)
    participants.append(text.text)
  }

  private mutating func begin(_ number: String, _ text: String) {
    conclusions[number] = conclusions[number] ?? PrintedText(words: words)
    conclusions[number]?.append(text)
  }

  /// Whether a line may begin a paragraph, and is not a number in the midst of a sentence.
  private var mayBegin: Bool { isAfterBlank || last.endsSentence }

  private func isNext(_ number: Int) -> Bool {
    guard expected.contains(number), paragraphs[number] == nil else { return false }
    // The first may be missing, but a number out of the contents must not pass for a later one.
    guard let current = order.last else { return number < expected.lowerBound + Self.slack }
    return abs(number - current - 1) <= Self.slack
  }

  private func isNextConclusion(_ number: Int) -> Bool {
    conclusions["\(number)"] == nil && number > 0
      && abs(number - (conclusion?.number ?? 0) - 1) <= Self.slack
  }

  /// A theme's heading with which some lines begin, and over how many of them it goes.
  private func title(in lines: ArraySlice<PrintedLine>) -> (String, Int)? {
    var heading = PrintedText(words: words)
    for (count, line) in lines.prefix(Self.headingLines).enumerated() {
      guard !line.isBlank, line.number == nil else { return nil }
      heading.append(line.text)
      if titles.contains(heading.text.key) { return (heading.text.printable, count + 1) }
    }
    return nil
  }

  /// A heading in the conclusions, which is no sentence and stands alone before a number, and
  /// over how many lines it goes.
  private func heading(in lines: ArraySlice<PrintedLine>) -> (String, Int)? {
    guard isAfterBlank, conclusion == nil || last.endsSentence else { return nil }
    let block = lines.prefix { !$0.isBlank && $0.number == nil }
    var heading = PrintedText(words: words)
    for line in block.prefix(Self.headingLines) { heading.append(line.text) }
    let text = heading.text
    guard block.count <= Self.headingLines, text.first?.isUppercase == true, !text.endsSentence,
      !text.hasSuffix(","),
      let next = lines.dropFirst(block.count).first(where: { !$0.isBlank })?.number,
      isNextConclusion(next.value)
    else { return nil }
    return (text.printable, block.count)
  }

  /// Whether a line is the heading of a later part; then that part begins.
  private mutating func endsPart(_ line: PrintedLine) -> Bool {
    guard paragraphs.count * 2 > expected.count else { return false }
    if line.text.key.hasPrefix("listofparticipants") {
      part = .participants
      endsHeading = true
      return true
    }
    guard line.text.withoutDigits.key == "conclusions", part == .paragraphs else { return false }
    part = .conclusions
    endsHeading = true
    return true
  }

  /// The lines that stand on many pages, without the numbers of these.
  private func runningHeads(_ lines: ArraySlice<PrintedLine>) -> Set<String> {
    var counts: [String: Int] = [:]
    for line in lines where !line.isBlank && line.number == nil && line.text.utf8.count < 120 {
      guard !line.endsSentence else { continue }
      counts[line.text.withoutDigits, default: 0] += 1
    }
    return Set(counts.lazy.filter { $0.value >= 3 }.map(\.key))
  }
}

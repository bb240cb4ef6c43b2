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
  /// The lines of the list of participants.
  private(set) var listed: [PrintedText] = []

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
  /// No line of a heading has so many bytes.
  private static let headingLength = 400

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
    var rest = PrintedFlow(lines).lines[...]
    while let line = rest.first {
      isAfterBlank = line.isAfterBlank
      rest = rest.dropFirst(take(line, rest))
    }
  }

  /// Takes the first of some lines, and those that belong to it.
  ///
  /// - Returns: How many were taken; at least one.
  private mutating func take(_ line: PrintedFlow.Line, _ rest: ArraySlice<PrintedFlow.Line>) -> Int
  {
    endsHeading = false
    // After a heading a number may follow at once.
    defer { last = endsHeading ? "" : line.text }
    switch part {
    case .paragraphs: return takeParagraph(line.line, rest)
    case .conclusions: return takeConclusion(line.line, rest)
    case .participants:
      takeListed(line.line)
      return 1
    }
  }

  private mutating func takeParagraph(
    _ line: PrintedLine, _ lines: ArraySlice<PrintedFlow.Line>
  ) -> Int {
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
    _ line: PrintedLine, _ lines: ArraySlice<PrintedFlow.Line>
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
    if let end = listed.indices.last, listed[end].isDivided, line.beginsWithLetter {
      listed[end].append(line.text)
    } else {
      listed.append(PrintedText(line.text, words: words))
    }
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
  ///
  /// The longest, as one may begin with all of another. A page may end within it, and nobody knows
  /// of every sign that converters leave there: any lines without text may part it.
  private func title(in lines: ArraySlice<PrintedFlow.Line>) -> (String, Int)? {
    var heading = PrintedText(words: words)
    var found: (String, Int)?
    for (count, line) in lines.prefix(Self.headingLines).enumerated() {
      guard line.line.number == nil, line.text.utf8.count < Self.headingLength else { break }
      heading.append(line.text)
      let key = heading.text.key
      guard titles.contains(where: { $0.hasPrefix(key) }) else { break }
      if titles.contains(key) { found = (heading.text.printable, count + 1) }
    }
    return found
  }

  /// A heading in the conclusions, which is no sentence and stands alone before a number, and
  /// over how many lines it goes.
  private func heading(in lines: ArraySlice<PrintedFlow.Line>) -> (String, Int)? {
    guard isAfterBlank, conclusion == nil || last.endsSentence else { return nil }
    var heading = PrintedText(words: words)
    var count = 0
    for line in lines.prefix(Self.headingLines) {
      let isParted = line.isAfterBlank && !line.isAfterPage
      guard line.line.number == nil, line.text.utf8.count < Self.headingLength,
        count == 0 || !isParted
      else { break }
      heading.append(line.text)
      count += 1
    }
    let text = heading.text
    guard text.first?.isUppercase == true, !text.endsSentence, !text.hasSuffix(","),
      let next = lines.dropFirst(count).first?.line.number, isNextConclusion(next.value)
    else { return nil }
    return (text.printable, count)
  }

  /// Whether a line is the heading of a later part; then that part begins.
  private mutating func endsPart(_ line: PrintedLine) -> Bool {
    guard paragraphs.count * 2 > expected.count else { return false }
    if line.beginsList {
      part = .participants
      endsHeading = true
      return true
    }
    guard line.text.withoutDigits.key == "conclusions", part == .paragraphs else { return false }
    part = .conclusions
    endsHeading = true
    return true
  }
}

public import Meeting

/// A reader's own copy of the printed report, as numbered paragraphs, conclusions and a list.
///
/// Made of text that somebody made from the printed pages; nothing of it is ever stored.
public struct PrintedReport: Hashable, Sendable {
  /// A heading, and the numbered paragraph before which it stands.
  public struct Heading: Hashable, Sendable {
    public let text: String
    /// `nil` in the conclusions, whose paragraphs are counted anew.
    public let paragraph: Int?
  }

  /// The numbered paragraphs of the report, each joined to one line of text without its number.
  public let paragraphs: [Int: String]
  /// The numbers of the paragraphs, in the order in which they stand.
  public let order: [Int]
  public let headings: [Heading]
  /// What stands between the heading of the conclusions and their first paragraph.
  public let preamble: String
  /// The paragraphs and items of the conclusions, by number, such as `5` or `5(iii)`.
  public let conclusions: [String: String]
  /// The lines of the list of participants, without empty ones and page numbers.
  public let participants: [String]

  /// The largest file that is read, in bytes; the text of a report is some hundred thousand.
  public static let fileLimit = 2 << 20

  /// Reads the text of the report of one meeting.
  ///
  /// - Parameters:
  ///   - bytes: Plain text in UTF-8, with or without the marks that converters leave in it.
  ///   - meeting: The meeting whose report it must be.
  /// - Throws: what was found instead of that report.
  /// - Complexity: O(*n*) in the length of the text.
  public init(_ bytes: [UInt8], for meeting: Meeting) throws(PrintedReportError) {
    guard bytes.count <= Self.fileLimit else { throw .tooLarge(bytes: bytes.count) }
    guard !bytes.starts(with: Array("%PDF".utf8)) else { throw .isPDF }
    guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
      throw .notText
    }
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw .empty
    }
    let lines = PrintedLine.lines(of: text)
    guard Self.names(meeting.details, in: lines) else {
      throw .otherDocument(
        opening: lines.first { !$0.isBlank }?.text.printable ?? "",
        expected: meeting.details.symbol)
    }
    var reader = PrintedReportReader(meeting, words: PrintedWords(lines))
    reader.read(lines)
    self.init(reader)
    guard paragraphs.count * 2 > reader.expected.count else {
      throw .tooFewParagraphs(found: paragraphs.count, expected: reader.expected)
    }
    guard !participants.isEmpty else { throw .noList }
  }

  private init(_ reader: PrintedReportReader) {
    paragraphs = reader.paragraphs.mapValues(\.text.printable)
    order = reader.order
    headings = reader.headings
    preamble = reader.preamble.text.printable
    conclusions = reader.conclusions.mapValues(\.text.printable)
    participants = reader.listed.map(\.text)
  }

  /// Whether the text has the symbol or the title of the meeting.
  private static func names(_ details: MeetingDetails, in lines: [PrintedLine]) -> Bool {
    // A title may be broken over lines, a symbol may be set with blanks.
    let text = ComparableText(lines.map(\.text.key).joined())
    return [details.symbol, details.titles.english].map(\.key)
      .contains { !$0.isEmpty && text.contains($0, wholeWords: false) }
  }
}

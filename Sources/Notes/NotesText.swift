/// What a file of notes says: a line an entry, and lines that are kept as they are.
///
/// UTF-8, lines ended by a line feed; a mark of the byte order before the first and a carriage
/// return before a line feed, as some editors leave them, are no part of a line. A line that
/// begins with `#` is the user's own; so is, for the program, one that it cannot understand.
public struct NotesText: Hashable, Sendable {
  /// A line that cannot be understood.
  public struct Mistake: Hashable, Sendable {
    public let line: Int
    public let fault: LineFault
  }

  /// The entries.
  public var notebook: Notebook
  /// The lines that cannot be understood.
  public private(set) var mistakes: [Mistake] = []
  /// The lines that are no entries, as they stand.
  private var kept: [[UInt8]] = []

  /// The first line of every file.
  static let heading = "# Marks, notes and queries of tripartite: time, +kind, record, thing, text."

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Reads the bytes of a file.
  ///
  /// - Complexity: O(*n*).
  public init(_ bytes: [UInt8] = []) {
    var entries: [Entry] = []
    let heading = Array(Self.heading.utf8)
    let start = bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
    let lines = bytes[start...].split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, bytes) in lines.enumerated() {
      // Some editors end a line by a carriage return too; one of a text stands there as `\r`.
      let line = bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes
      guard !line.isEmpty, !line.elementsEqual(heading) else { continue }
      guard line.first != UInt8(ascii: "#") else {
        kept.append(Array(bytes))
        continue
      }
      do {
        entries.append(try Self.entry(line))
      } catch {
        kept.append(Array(bytes))
        mistakes.append(Mistake(line: index + 1, fault: error))
      }
    }
    notebook = Notebook(entries)
  }

  private static func entry(_ line: ArraySlice<UInt8>) throws(LineFault) -> Entry {
    guard let text = String(validating: line, as: UTF8.self) else { throw .notText }
    return try Entry(line: text)
  }

  /// The file: the heading, the lines that are kept, and the entries by time.
  public var bytes: [UInt8] {
    var bytes = Array(Self.heading.utf8) + [UInt8(ascii: "\n")]
    for line in kept { bytes += line + [UInt8(ascii: "\n")] }
    for entry in notebook.entries { bytes += Array(entry.line.utf8) + [UInt8(ascii: "\n")] }
    return bytes
  }
}

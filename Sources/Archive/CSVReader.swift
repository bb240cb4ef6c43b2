/// Reads comma-separated text (RFC 4180, UTF-8, LF) record by record.
///
/// Faults are collected and reading goes on where it can: on the next line after misplaced quotes,
/// not at all after a quote that is never closed or a field that is too long.
///
/// - Complexity: O(*n*) in the number of bytes, each looked at once, and once more by ``begin(_:)``.
struct CSVReader {
  /// The longest field, in bytes.
  static let fieldLimit = 1 << 20
  /// The longest record, in bytes.
  static let recordLimit = 1 << 22
  /// The number of faults after which nothing more is read.
  static let faultLimit = 1000

  /// What is wrong with what has been read; complete once there is no next record.
  private(set) var faults: [CSVFault] = []
  /// The line on which the record read last begins, from 1.
  private(set) var recordLine = 1
  /// The byte with which the record read last begins.
  private(set) var recordStart = 0
  private(set) var position: Int
  private var line = 1
  private var lineStart: Int
  private var oddities = Oddities()
  private var isAtEnd = false

  /// A reader that begins at a byte, with which a record must begin.
  init(at position: Int = 0) {
    self.position = position
    lineStart = position
  }

  /// Looks at the whole text before its first record is read: at its mark and its encoding.
  mutating func begin(_ bytes: Span<UInt8>) {
    skipByteOrderMark(bytes)
    validate(bytes)
  }

  /// Reads the next record that has no fault of punctuation; false where there is none.
  ///
  /// - Parameter fields: Takes the fields of the record; none for an empty line.
  mutating func next(_ bytes: Span<UInt8>, into fields: inout [CSVField]) -> Bool {
    while position < bytes.count, faults.count < Self.faultLimit {
      switch readRecord(bytes, &fields) {
      case .whole: return true
      case .broken: continue
      case .endless: return end()
      }
    }
    return end()
  }

  /// Takes account of all that has been seen; false, as there is no further record.
  private mutating func end() -> Bool {
    guard !isAtEnd else { return false }
    isAtEnd = true
    position = .max
    if faults.count >= Self.faultLimit { report(.tooManyFaults) }
    faults += oddities.faults
    return false
  }

  /// The last line with a fault before the record read last, 0 for none.
  var lastFaultyLine: Int {
    (faults + oddities.faults).lazy.map(\.line).filter { $0 < recordLine }.max() ?? 0
  }

  private enum Record {
    case whole
    /// It has a fault, and reading goes on after it.
    case broken
    /// Nothing after it can be trusted.
    case endless
  }

  private mutating func readRecord(_ bytes: Span<UInt8>, _ fields: inout [CSVField]) -> Record {
    (recordStart, recordLine) = (position, line)
    fields.removeAll(keepingCapacity: true)
    if bytes[position] == .lineFeed {
      endLine()
      return .whole
    }
    while true {
      switch readField(bytes) {
      case .text(let field): fields.append(field)
      case .misplacedQuote:
        skipLine(bytes)
        return .broken
      case .endless: return .endless
      }
      guard position - recordStart <= Self.recordLimit else {
        faults.append(CSVFault(.recordTooLong, line: recordLine))
        return .endless
      }
      guard position < bytes.count, bytes[position] == .comma else { break }
      position += 1
    }
    if position < bytes.count { endLine() }
    return .whole
  }

  private enum Field {
    case text(CSVField)
    case misplacedQuote
    case endless
  }

  /// Reads a field up to the comma, the line feed or the end after it.
  private mutating func readField(_ bytes: Span<UInt8>) -> Field {
    if position < bytes.count, bytes[position] == .quote { return readQuotedField(bytes) }
    let start = position
    let limit = min(bytes.count, start + Self.fieldLimit + 1)
    var index = start
    scan: while index < limit {
      switch bytes[index] {
      case .comma, .lineFeed: break scan
      case .quote:
        position = index
        report(.quoteInPlainField, column: index - lineStart + 1)
        return .misplacedQuote
      case 0, .carriageReturn: noteOddity(bytes, at: index)
      default: break
      }
      index += 1
    }
    position = index
    guard index - start <= Self.fieldLimit else {
      report(.fieldTooLong, column: start - lineStart + 1)
      return .endless
    }
    let endsInReturn =
      index > start && bytes[index - 1] == .carriageReturn && index < bytes.count
      && bytes[index] == .lineFeed
    return .text(CSVField(start..<(endsInReturn ? index - 1 : index)))
  }

  private mutating func readQuotedField(_ bytes: Span<UInt8>) -> Field {
    let opening = (line: line, column: position - lineStart + 1)
    let start = position + 1
    let limit = min(bytes.count, start + Self.fieldLimit + 1)
    var index = start
    var doubled = 0
    scan: while index < limit {
      switch bytes[index] {
      case .quote:
        guard index + 1 < bytes.count, bytes[index + 1] == .quote else { break scan }
        doubled += 1
        index += 1
      case .lineFeed:
        line += 1
        lineStart = index + 1
      case 0, .carriageReturn: noteOddity(bytes, at: index)
      default: break
      }
      index += 1
    }
    position = index
    guard index < limit else {
      let kind = limit == bytes.count ? CSVFault.Kind.unterminatedQuote : .fieldTooLong
      faults.append(CSVFault(kind, line: opening.line, column: opening.column))
      return .endless
    }
    position += 1
    guard closeQuote(bytes) else { return .misplacedQuote }
    return .text(CSVField(start..<index, doubledQuotes: doubled))
  }

  /// Sees to it that a closing quote is the last of its field.
  private mutating func closeQuote(_ bytes: Span<UInt8>) -> Bool {
    if position + 1 < bytes.count, bytes[position] == .carriageReturn,
      bytes[position + 1] == .lineFeed
    {
      noteOddity(bytes, at: position)
      position += 1
    }
    guard position < bytes.count, bytes[position] != .comma, bytes[position] != .lineFeed else {
      return true
    }
    report(.textAfterQuote, column: position - lineStart + 1)
    return false
  }
}

extension CSVReader {
  private mutating func report(_ kind: CSVFault.Kind, column: Int? = nil) {
    faults.append(CSVFault(kind, line: line, column: column))
  }

  private mutating func endLine() {
    position += 1
    line += 1
    lineStart = position
  }

  private mutating func skipLine(_ bytes: Span<UInt8>) {
    while position < bytes.count, bytes[position] != .lineFeed { position += 1 }
    if position < bytes.count { endLine() }
  }

  private mutating func skipByteOrderMark(_ bytes: Span<UInt8>) {
    guard bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF else { return }
    report(.byteOrderMark)
    position = 3
  }

  /// Reports the first byte that is not UTF-8; what follows is read with U+FFFD in its place.
  private mutating func validate(_ bytes: Span<UInt8>) {
    do {
      _ = try UTF8Span(validating: bytes)
    } catch {
      let offset = error.byteOffsets.lowerBound
      var line = 1
      for index in 0..<offset where bytes[index] == .lineFeed { line += 1 }
      faults.append(CSVFault(.notUTF8(bytes[offset], offset: offset), line: line))
    }
  }

  private mutating func noteOddity(_ bytes: Span<UInt8>, at index: Int) {
    let column = index - lineStart + 1
    if bytes[index] == 0 {
      if oddities.nul == nil { oddities.nul = CSVFault(.nul, line: line, column: column) }
    } else if oddities.carriageReturn == nil {
      let isLineEnd = index + 1 < bytes.count && bytes[index + 1] == .lineFeed
      oddities.carriageReturn =
        isLineEnd
        ? CSVFault(.carriageReturnLineFeed, line: line)
        : CSVFault(.carriageReturn, line: line, column: column)
    }
  }
}

/// Characters that no data file has; of each the first place only.
private struct Oddities {
  var nul: CSVFault?
  var carriageReturn: CSVFault?

  var faults: [CSVFault] { [nul, carriageReturn].compactMap(\.self) }
}

extension UInt8 {
  fileprivate static let lineFeed: UInt8 = 0x0A
  fileprivate static let carriageReturn: UInt8 = 0x0D
  fileprivate static let quote: UInt8 = 0x22
  fileprivate static let comma: UInt8 = 0x2C
}

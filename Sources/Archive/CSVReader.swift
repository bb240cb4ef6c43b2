/// Reads comma-separated text (RFC 4180, UTF-8, LF) into records.
///
/// Faults are collected and reading goes on where it can: on the next line after misplaced quotes,
/// not at all after a quote that is never closed or a field that is too long.
///
/// - Complexity: O(*n*) in the number of bytes, each looked at twice.
struct CSVReader {
  /// The longest field, in bytes.
  static let fieldLimit = 1 << 20
  /// The longest record, in bytes.
  static let recordLimit = 1 << 22
  /// The number of faults after which nothing more is read.
  static let faultLimit = 1000

  private(set) var records: [CSVRecord] = []
  private(set) var faults: [CSVFault] = []
  private var position = 0
  private var line = 1
  private var lineStart = 0
  private var width = 0
  private var oddities = Oddities()

  init(_ bytes: Span<UInt8>) {
    skipByteOrderMark(bytes)
    validate(bytes)
    while position < bytes.count, faults.count < Self.faultLimit {
      guard readRecord(bytes) else { break }
    }
    if faults.count >= Self.faultLimit { report(.tooManyFaults) }
    faults += oddities.faults
  }

  /// Reads one record; false where nothing after it can be trusted.
  private mutating func readRecord(_ bytes: Span<UInt8>) -> Bool {
    let (start, first) = (position, line)
    if bytes[position] == .lineFeed {
      records.append(CSVRecord(line: line, fields: []))
      endLine()
      return true
    }
    var fields: [String] = []
    fields.reserveCapacity(width)
    while true {
      switch readField(bytes) {
      case .text(let text): fields.append(text)
      case .misplacedQuote:
        skipLine(bytes)
        return true
      case .endless: return false
      }
      guard position - start <= Self.recordLimit else {
        faults.append(CSVFault(.recordTooLong, line: first))
        return false
      }
      guard position < bytes.count, bytes[position] == .comma else { break }
      position += 1
    }
    if position < bytes.count { endLine() }
    width = fields.count
    records.append(CSVRecord(line: first, fields: fields))
    return true
  }

  private enum Field {
    case text(String)
    case misplacedQuote
    case endless
  }

  /// Reads a field up to the comma, the line feed or the end after it.
  private mutating func readField(_ bytes: Span<UInt8>) -> Field {
    if position < bytes.count, bytes[position] == .quote { return readQuotedField(bytes) }
    let start = position
    let limit = min(bytes.count, start + Self.fieldLimit + 1)
    scan: while position < limit {
      let byte = bytes[position]
      // All that matters sorts before the letters and digits.
      if byte <= .comma {
        switch byte {
        case .comma, .lineFeed: break scan
        case .quote:
          report(.quoteInPlainField, column: position - lineStart + 1)
          return .misplacedQuote
        default: noteOddity(byte, bytes)
        }
      }
      position += 1
    }
    guard position - start <= Self.fieldLimit else {
      report(.fieldTooLong, column: start - lineStart + 1)
      return .endless
    }
    let endsInReturn =
      position > start && bytes[position - 1] == .carriageReturn && position < bytes.count
      && bytes[position] == .lineFeed
    return .text(text(bytes, start..<(endsInReturn ? position - 1 : position)))
  }

  private mutating func readQuotedField(_ bytes: Span<UInt8>) -> Field {
    let opening = (line: line, column: position - lineStart + 1)
    position += 1
    let start = position
    let limit = min(bytes.count, start + Self.fieldLimit + 1)
    var doubled = 0
    while position < limit {
      let byte = bytes[position]
      if byte == .quote {
        guard position + 1 < bytes.count, bytes[position + 1] == .quote else { break }
        doubled += 1
        position += 1
      } else if byte == .lineFeed {
        line += 1
        lineStart = position + 1
      } else if byte <= .carriageReturn {
        noteOddity(byte, bytes)
      }
      position += 1
    }
    guard position < limit else {
      let kind = limit == bytes.count ? CSVFault.Kind.unterminatedQuote : .fieldTooLong
      faults.append(CSVFault(kind, line: opening.line, column: opening.column))
      return .endless
    }
    let end = position
    position += 1
    guard closeQuote(bytes) else { return .misplacedQuote }
    return .text(
      doubled == 0 ? text(bytes, start..<end) : undoubled(bytes, start..<end, count: doubled))
  }

  /// Sees to it that a closing quote is the last of its field.
  private mutating func closeQuote(_ bytes: Span<UInt8>) -> Bool {
    if position + 1 < bytes.count, bytes[position] == .carriageReturn,
      bytes[position + 1] == .lineFeed
    {
      noteOddity(.carriageReturn, bytes)
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

  private mutating func noteOddity(_ byte: UInt8, _ bytes: Span<UInt8>) {
    let column = position - lineStart + 1
    if byte == 0, oddities.nul == nil {
      oddities.nul = CSVFault(.nul, line: line, column: column)
    } else if byte == .carriageReturn, oddities.carriageReturn == nil {
      let isLineEnd = position + 1 < bytes.count && bytes[position + 1] == .lineFeed
      oddities.carriageReturn =
        isLineEnd
        ? CSVFault(.carriageReturnLineFeed, line: line)
        : CSVFault(.carriageReturn, line: line, column: column)
    }
  }

  private func text(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    bytes.extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }

  private func undoubled(_ bytes: Span<UInt8>, _ range: Range<Int>, count: Int) -> String {
    var kept: [UInt8] = []
    kept.reserveCapacity(range.count - count)
    var index = range.lowerBound
    while index < range.upperBound {
      kept.append(bytes[index])
      index += bytes[index] == .quote ? 2 : 1
    }
    return String(decoding: kept, as: UTF8.self)
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

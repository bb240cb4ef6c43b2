internal import Wording
public import Meeting
/// A way in which bytes are not the CSV that a data folder holds.
public struct CSVFault: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case byteOrderMark
    /// Lines end in CR LF.
    case carriageReturnLineFeed
    /// A carriage return stands where no line feed follows.
    case carriageReturn
    case nul
    /// A byte, and how many bytes of the file stand before it.
    case notUTF8(UInt8, offset: Int)
    case unterminatedQuote
    case textAfterQuote
    case quoteInPlainField
    /// A field of more than ``CSVReader/fieldLimit`` bytes.
    case fieldTooLong
    /// A record of more than ``CSVReader/recordLimit`` bytes.
    case recordTooLong
    case emptyLine
    case columnCount(found: Int, expected: Int)
    /// There are more than ``CSVReader/faultLimit`` faults; the rest of the file was not read.
    case tooManyFaults
  }

  public let kind: Kind
  /// The line, from 1.
  public let line: Int
  /// The byte of the line, from 1, where there is one.
  public let column: Int?

  init(_ kind: Kind, line: Int, column: Int? = nil) {
    self.kind = kind
    self.line = line
    self.column = column
  }
}

extension CSVFault.Kind: CustomStringConvertible {
  /// What is wrong, and the mend.
  public var description: String { description(in: .english) }

  public func description(in language: Language) -> String {
    let words = language.words
    return switch self {
    case .byteOrderMark: words.byteOrderMark
    case .carriageReturnLineFeed: words.carriageReturnLineFeed
    case .carriageReturn: words.carriageReturn
    case .nul: words.nulByte
    case .notUTF8(let byte, let offset): words.notUTF8(offset + 1, Self.hexadecimal(byte))
    case .unterminatedQuote: words.unterminatedQuote
    case .textAfterQuote: words.textAfterQuote
    case .quoteInPlainField: words.quoteInPlainField
    case .fieldTooLong: words.fieldTooLong
    case .recordTooLong: words.recordTooLong
    case .emptyLine: words.emptyLine
    case .columnCount(let found, let expected): words.columnCount(found, expected: expected)
    case .tooManyFaults: words.tooManyFaults
    }
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return byte < 16 ? "0" + digits : digits
  }
}

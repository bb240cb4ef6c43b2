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
  public var description: String {
    switch self {
    case .byteOrderMark: "begins with a byte-order mark, save the file without one"
    case .carriageReturnLineFeed: "has CRLF line ends, expected LF"
    case .carriageReturn: "has a carriage return, expected LF line ends"
    case .nul: "has a NUL byte, expected text"
    case .notUTF8(let byte, let offset):
      "byte \(offset + 1) of the file (0x\(Self.hexadecimal(byte))) is not UTF-8, "
        + "save the file as UTF-8"
    case .unterminatedQuote: "a quote is opened here and never closed"
    case .textAfterQuote: "text after a closing quote, a quote within a field is doubled"
    case .quoteInPlainField:
      "a quote in a field without quotes around it, quote the field and double the quote"
    case .fieldTooLong: "a field of more than 1 MiB begins here, is a quote left open?"
    case .recordTooLong: "a record of more than 4 MiB begins here"
    case .emptyLine: "is an empty line, expected a record"
    case .columnCount(let found, let expected):
      "has \(found) \(found == 1 ? "column" : "columns"), expected \(expected)"
    case .tooManyFaults: "has too many errors, the rest of the file was not read"
    }
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return byte < 16 ? "0" + digits : digits
  }
}

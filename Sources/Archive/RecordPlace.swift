/// Where something stands in a data folder.
public struct RecordPlace: Hashable, Sendable {
  /// The file's name, such as `themes.csv`.
  public let file: String
  /// The line, from 1, on which the record begins.
  public let line: Int
  /// The byte of the line, from 1, where the trouble is one of punctuation.
  public let column: Int?

  public init(file: String, line: Int, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension RecordPlace: CustomStringConvertible {
  /// The place as compilers print one: `file:line` or `file:line:column`.
  public var description: String {
    guard let column else { return "\(file):\(line)" }
    return "\(file):\(line):\(column)"
  }
}

/// One record of a CSV file.
struct CSVRecord: Hashable, Sendable {
  /// The line, from 1, on which the record begins.
  let line: Int
  /// The fields in file order; none at all for an empty line.
  let fields: [String]
}

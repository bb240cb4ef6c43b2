internal import Meeting

extension ArchiveError: CustomStringConvertible {
  /// The error in one printable line: where, what, and what was expected.
  public var description: String {
    switch self {
    case .missingFolder(let path): "\(shown(path)): no such folder"
    case .notAFolder(let path): "\(shown(path)): is not a folder"
    case .unreadableFolder(let path, let reason):
      "\(shown(path)): cannot be read (\(reason.printable))"
    case .missingFile(let file): "\(file): no such file in the folder"
    case .notAFile(let file): "\(file): is not a file"
    case .unreadableFile(let file, let reason): "\(file): cannot be read (\(reason.printable))"
    case .emptyFile(let file): "\(file): is empty, expected a header row"
    case .fileTooLarge(let file, let bytes):
      "\(file): has \(bytes) bytes, expected \(Archive.fileLimit) or fewer"
    case .notCSV(let place, let kind): "\(place): \(kind)"
    case .missingColumn(let place, let column): "\(place): has no column '\(column)'"
    case .unknownColumn(let place, let column, let expected):
      "\(place): unknown column '\(shown(column))', expected \(choice(expected))"
    case .repeatedColumn(let place, let column):
      "\(place): column '\(column)' stands more than once"
    case .invalidField(let place, let field, let value, let expected):
      "\(place): \(field) is \(quoted(value)), expected \(expected)"
    case .duplicateIdentifier(let place, let value, let firstLine):
      "\(place): id is \(quoted(value)), expected one that line \(firstLine) does not have already"
    case .unknownReference(let place, let field, let value, let table):
      "\(place): \(field) is \(quoted(value)), expected an id of \(table)"
    case .rowCount(let file, let found, let expected):
      "\(file): has \(found) rows, expected \(expected)"
    }
  }

  private func quoted(_ value: String) -> String {
    value.isEmpty ? "empty" : "'\(excerpt(value))'"
  }

  /// A value made printable and cut at 60 characters.
  private func excerpt(_ value: String) -> String {
    // The first cut bounds the work on one enormous character.
    let start = String(String.UnicodeScalarView(value.unicodeScalars.prefix(600)))
    guard start.count > 60 || start.utf8.count < value.utf8.count else { return start.printable }
    return String(start.prefix(60)).printable + "…"
  }

  /// A path or a column's name; long ones are cut as values are.
  private func shown(_ text: String) -> String {
    text.utf8.count > 1000 ? excerpt(text) : text.printable
  }
}

/// Words for a choice: `one of a, b, c`, or the only one.
func choice(_ words: [String]) -> String {
  words.count == 1 ? words[0] : "one of " + words.joined(separator: ", ")
}

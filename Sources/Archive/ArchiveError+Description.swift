internal import Wording
public import Meeting

extension ArchiveError: CustomStringConvertible {
  public var description: String { description(in: .english) }

  /// The error in one printable line: where it is, what stands there, and what was expected.
  public func description(in language: Language) -> String {
    let words = language.words
    return switch self {
    case .missingFolder(let path): words.noSuchFolder(shown(path))
    case .notAFolder(let path): words.isNotAFolder(shown(path))
    case .unreadableFolder(let path):
      words.placeCannotBeRead(shown(path), words.permissionDenied)
    case .missingFile(let file): words.noSuchFile(file)
    case .notAFile(let file): words.isNotAFile(file)
    case .unreadableFile(let file, let number):
      words.placeCannotBeRead(file, words.systemError(number))
    case .emptyFile(let file): words.isEmptyFile(file)
    case .fileTooLarge(let file, let bytes):
      words.fileTooLarge(file, bytes, limit: Archive.fileLimit)
    case .rowCount(let file, let found, let expected):
      words.rowCount(file, found, expected: expected)
    default: rowDescription(in: language)
    }
  }

  /// What is wrong in a row or a header.
  private func rowDescription(in language: Language) -> String {
    let words = language.words
    return switch self {
    case .notCSV(let place, let kind): "\(place): \(kind.description(in: language))"
    case .missingColumn(let place, let column): words.hasNoColumn("\(place)", column)
    case .unknownColumn(let place, let column, let expected):
      words.unknownColumn(
        "\(place)", shown(column), expected: choice(expected)[language])
    case .repeatedColumn(let place, let column): words.repeatedColumn("\(place)", column)
    case .invalidField(let place, let field, let value, let expected):
      words.invalidField("\(place)", field, quoted(value, words), expected: expected[language])
    case .duplicateIdentifier(let place, let value, let firstLine):
      words.duplicateId("\(place)", quoted(value, words), line: firstLine)
    case .unknownReference(let place, let field, let value, let table):
      words.unknownReference("\(place)", field, quoted(value, words), table: table)
    default: ""
    }
  }

  private func quoted(_ value: String, _ words: any Words) -> String {
    value.isEmpty ? words.emptyValue : "'\(excerpt(value))'"
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
func choice(_ words: [String]) -> Phrase {
  guard words.count != 1 else { return Phrase(stringLiteral: words[0]) }
  return Phrase { $0.oneOf(words.joined(separator: ", ")) }
}

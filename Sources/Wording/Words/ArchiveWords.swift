/// What is wrong with a data folder, and what was looked for in a report.
public protocol ArchiveWords {
  /// `path`: no such folder
  func noSuchFolder(_ path: String) -> String
  /// `path`: is not a folder
  func isNotAFolder(_ path: String) -> String
  /// `path`: cannot be read (`reason`)
  func placeCannotBeRead(_ path: String, _ reason: String) -> String
  /// `file`: no such file in the folder
  func noSuchFile(_ file: String) -> String
  /// `file`: is not a file
  func isNotAFile(_ file: String) -> String
  /// `file`: is empty, expected a header row
  func isEmptyFile(_ file: String) -> String
  /// `file`: has `bytes` bytes, expected `limit` or fewer
  func fileTooLarge(_ file: String, _ bytes: Int, limit: Int) -> String
  /// `place`: has no column '`column`'
  func hasNoColumn(_ place: String, _ column: String) -> String
  /// `place`: unknown column '`column`', expected `expected`
  func unknownColumn(_ place: String, _ column: String, expected: String) -> String
  /// `place`: column '`column`' stands more than once
  func repeatedColumn(_ place: String, _ column: String) -> String
  /// `place`: `field` is `value`, expected `expected`
  func invalidField(_ place: String, _ field: String, _ value: String, expected: String) -> String
  /// `place`: id is `value`, expected one that line `line` does not have already
  func duplicateId(_ place: String, _ value: String, line: Int) -> String
  /// `place`: `field` is `value`, expected an id of `table`
  func unknownReference(_ place: String, _ field: String, _ value: String, table: String) -> String
  /// `file`: has `found` rows, expected `expected`
  func rowCount(_ file: String, _ found: Int, expected: Int) -> String
  /// one of `choices`
  func oneOf(_ choices: String) -> String
  /// begins with a byte-order mark, save the file without one
  var byteOrderMark: String { get }
  /// has CRLF line ends, expected LF
  var carriageReturnLineFeed: String { get }
  /// has a carriage return, expected LF line ends
  var carriageReturn: String { get }
  /// has a NUL byte, expected text
  var nulByte: String { get }
  /// byte `place` of the file (0x`byte`) is not UTF-8, save the file as UTF-8
  func notUTF8(_ place: Int, _ byte: String) -> String
  /// a quote is opened here and never closed
  var unterminatedQuote: String { get }
  /// text after a closing quote, a quote within a field is doubled
  var textAfterQuote: String { get }
  /// a quote in a field without quotes around it, quote the field and double the quote
  var quoteInPlainField: String { get }
  /// a field of more than 1 MiB begins here, is a quote left open?
  var fieldTooLong: String { get }
  /// a record of more than 4 MiB begins here
  var recordTooLong: String { get }
  /// is an empty line, expected a record
  var emptyLine: String { get }
  /// has `found` columns, expected `expected`
  func columnCount(_ found: Int, expected: Int) -> String
  /// has too many errors, the rest of the file was not read
  var tooManyFaults: String { get }
  /// a whole number from 1
  var wholeNumber: String { get }
  /// whole numbers from 1 with ; between
  var wholeNumbers: String { get }
  /// `number` or more
  func numberOrMore(_ number: Int) -> String
  /// every item once
  var everyItemOnce: String { get }
  /// a day such as 2013-11-04
  var aDay: String { get }
  /// a month or a day such as 2013-11 or 2013-11-04
  var aMonthOrDay: String { get }
  /// a year, a month or a day such as 2013, 2013-11 or 2013-11-04
  var aYearMonthOrDay: String { get }
  /// en, fr, es with ; between
  var languageCodes: String { get }
  /// codes of two capital letters with ; between
  var capitalCodes: String { get }
  /// a code of two capital letters
  var codeOfTwo: String { get }
  /// a code of three capital letters
  var codeOfThree: String { get }
  /// an id of ASCII letters, digits, '-', '_' and '.', with a letter or digit first
  var identifierRule: String { get }
  /// the number of a conclusion such as 5 or 5(iii)
  var conclusionRule: String { get }
  /// a person or an officer where attribution is `attribution`
  func personOrOfficer(_ attribution: String) -> String
  /// nothing where a person is given
  var nothingWherePersonGiven: String { get }
  /// nothing where `column` is `value`
  func nothingWhere(_ column: String, is value: String) -> String
  /// text
  var someText: String { get }
  /// `day` or later
  func dayOrLater(_ day: String) -> String
  /// ids of provisions, or conclusions such as c:5(iii), with ; between
  var provisionIds: String { get }
  /// list of participants
  var placeInTheList: String { get }
  /// list of participants, line `line`
  func placeInTheList(line: Int) -> String
  /// list of participants, `heading`
  func placeInTheList(_ heading: String) -> String
  /// paragraphs `numbers`
  func placeInParagraphs(_ numbers: String) -> String
  /// after paragraph `paragraph`
  func placeAfter(_ paragraph: Int) -> String
  /// before paragraph `paragraph`
  func placeBefore(_ paragraph: Int) -> String
  /// conclusions, `number`
  func placeInConclusions(_ number: String) -> String
  /// `n` names
  func names(_ n: Int) -> String
  /// `n` honorifics
  func honorifics(_ n: Int) -> String
  /// `n` roles
  func roles(_ n: Int) -> String
  /// `n` positions
  func positions(_ n: Int) -> String
  /// `n` headings
  func headings(_ n: Int) -> String
  /// `n` labels
  func labels(_ n: Int) -> String
  /// `n` acronyms
  func acronyms(_ n: Int) -> String
  /// `n` countries
  func countries(_ n: Int) -> String
  /// `n` numbers
  func numbers(_ n: Int) -> String
  /// `n` years
  func years(_ n: Int) -> String
  /// `n` pronouns
  func pronouns(_ n: Int) -> String
  /// `n` quotations
  func quotations(_ n: Int) -> String
}

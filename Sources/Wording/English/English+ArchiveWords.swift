extension English: ArchiveWords {
  func noSuchFolder(_ path: String) -> String { "\(path): no such folder" }
  func isNotAFolder(_ path: String) -> String { "\(path): is not a folder" }
  func placeCannotBeRead(_ path: String, _ reason: String) -> String {
    "\(path): cannot be read (\(reason))"
  }
  func noSuchFile(_ file: String) -> String { "\(file): no such file in the folder" }
  func isNotAFile(_ file: String) -> String { "\(file): is not a file" }
  func isEmptyFile(_ file: String) -> String { "\(file): is empty, expected a header row" }
  func fileTooLarge(_ file: String, _ bytes: Int, limit: Int) -> String {
    "\(file): has \(bytes) bytes, expected \(limit) or fewer"
  }
  func hasNoColumn(_ place: String, _ column: String) -> String {
    "\(place): has no column '\(column)'"
  }
  func unknownColumn(_ place: String, _ column: String, expected: String) -> String {
    "\(place): unknown column '\(column)', expected \(expected)"
  }
  func repeatedColumn(_ place: String, _ column: String) -> String {
    "\(place): column '\(column)' stands more than once"
  }
  func invalidField(_ place: String, _ field: String, _ value: String, expected: String) -> String {
    "\(place): \(field) is \(value), expected \(expected)"
  }
  func duplicateId(_ place: String, _ value: String, line: Int) -> String {
    "\(place): id is \(value), expected one that line \(line) does not have already"
  }
  func unknownReference(_ place: String, _ field: String, _ value: String, table: String) -> String
  {
    "\(place): \(field) is \(value), expected an id of \(table)"
  }
  func rowCount(_ file: String, _ found: Int, expected: Int) -> String {
    "\(file): has \(found) rows, expected \(expected)"
  }
  func oneOf(_ choices: String) -> String { "one of \(choices)" }
  var byteOrderMark: String { "begins with a byte-order mark, save the file without one" }
  var carriageReturnLineFeed: String { "has CRLF line ends, expected LF" }
  var carriageReturn: String { "has a carriage return, expected LF line ends" }
  var nulByte: String { "has a NUL byte, expected text" }
  func notUTF8(_ place: Int, _ byte: String) -> String {
    "byte \(place) of the file (0x\(byte)) is not UTF-8, save the file as UTF-8"
  }
  var unterminatedQuote: String { "a quote is opened here and never closed" }
  var textAfterQuote: String { "text after a closing quote, a quote within a field is doubled" }
  var quoteInPlainField: String {
    "a quote in a field without quotes around it, quote the field and double the quote"
  }
  var fieldTooLong: String { "a field of more than 1 MiB begins here, is a quote left open?" }
  var recordTooLong: String { "a record of more than 4 MiB begins here" }
  var emptyLine: String { "is an empty line, expected a record" }
  func columnCount(_ found: Int, expected: Int) -> String {
    "has \(found) \(form(found, "column", "columns")), expected \(expected)"
  }
  var tooManyFaults: String { "has too many errors, the rest of the file was not read" }
  var wholeNumber: String { "a whole number from 1" }
  var wholeNumbers: String { "whole numbers from 1 with ; between" }
  func numberOrMore(_ number: Int) -> String { "\(number) or more" }
  var everyItemOnce: String { "every item once" }
  var aDay: String { "a day such as 2013-11-04" }
  var aMonthOrDay: String { "a month or a day such as 2013-11 or 2013-11-04" }
  var aYearMonthOrDay: String { "a year, a month or a day such as 2013, 2013-11 or 2013-11-04" }
  var languageCodes: String { "en, fr, es with ; between" }
  var capitalCodes: String { "codes of two capital letters with ; between" }
  var codeOfTwo: String { "a code of two capital letters" }
  var codeOfThree: String { "a code of three capital letters" }
  var identifierRule: String {
    "an id of ASCII letters, digits, '-', '_' and '.', with a letter or digit first"
  }
  var conclusionRule: String { "the number of a conclusion such as 5 or 5(iii)" }
  func personOrOfficer(_ attribution: String) -> String {
    "a person or an officer where attribution is \(attribution)"
  }
  var nothingWherePersonGiven: String { "nothing where a person is given" }
  func nothingWhere(_ column: String, is value: String) -> String {
    "nothing where \(column) is \(value)"
  }
  var someText: String { "text" }
  func dayOrLater(_ day: String) -> String { "\(day) or later" }
  var provisionIds: String { "ids of provisions, or conclusions such as c:5(iii), with ; between" }
  var placeInTheList: String { "list of participants" }
  func placeInTheList(line: Int) -> String { "list of participants, line \(line)" }
  func placeInTheList(_ heading: String) -> String { "list of participants, \(heading)" }
  func placeInParagraphs(_ numbers: String) -> String { "paragraphs \(numbers)" }
  func placeAfter(_ paragraph: Int) -> String { "after paragraph \(paragraph)" }
  func placeBefore(_ paragraph: Int) -> String { "before paragraph \(paragraph)" }
  func placeInConclusions(_ number: String) -> String { "conclusions, \(number)" }
  func names(_ n: Int) -> String { "\(n) \(form(n, "name", "names"))" }
  func honorifics(_ n: Int) -> String { "\(n) \(form(n, "honorific", "honorifics"))" }
  func roles(_ n: Int) -> String { "\(n) \(form(n, "role", "roles"))" }
  func positions(_ n: Int) -> String { "\(n) \(form(n, "position", "positions"))" }
  func headings(_ n: Int) -> String { "\(n) \(form(n, "heading", "headings"))" }
  func labels(_ n: Int) -> String { "\(n) \(form(n, "label", "labels"))" }
  func acronyms(_ n: Int) -> String { "\(n) \(form(n, "acronym", "acronyms"))" }
  func countries(_ n: Int) -> String { "\(n) \(form(n, "country", "countries"))" }
  func numbers(_ n: Int) -> String { "\(n) \(form(n, "number", "numbers"))" }
  func years(_ n: Int) -> String { "\(n) \(form(n, "year", "years"))" }
  func pronouns(_ n: Int) -> String { "\(n) \(form(n, "pronoun", "pronouns"))" }
  func quotations(_ n: Int) -> String { "\(n) \(form(n, "quotation", "quotations"))" }
}

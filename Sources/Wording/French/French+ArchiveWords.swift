extension French: ArchiveWords {
  func noSuchFolder(_ path: String) -> String { "\(path): dossier absent" }
  func isNotAFolder(_ path: String) -> String { "\(path): n'est pas un dossier" }
  func placeCannotBeRead(_ path: String, _ reason: String) -> String {
    "\(path): ne peut être lu (\(reason))"
  }
  func noSuchFile(_ file: String) -> String { "\(file): absent du dossier" }
  func isNotAFile(_ file: String) -> String { "\(file): n'est pas un fichier" }
  func isEmptyFile(_ file: String) -> String { "\(file): est vide, il faut une ligne d'en-tête" }
  func fileTooLarge(_ file: String, _ bytes: Int, limit: Int) -> String {
    "\(file): a \(bytes) octets, il en faut \(limit) au plus"
  }
  func hasNoColumn(_ place: String, _ column: String) -> String {
    "\(place): n'a pas de colonne '\(column)'"
  }
  func unknownColumn(_ place: String, _ column: String, expected: String) -> String {
    "\(place): colonne inconnue '\(column)', il faut \(expected)"
  }
  func repeatedColumn(_ place: String, _ column: String) -> String {
    "\(place): la colonne '\(column)' figure plus d'une fois"
  }
  func invalidField(_ place: String, _ field: String, _ value: String, expected: String) -> String {
    "\(place): \(field) est \(value), il faut \(expected)"
  }
  func duplicateId(_ place: String, _ value: String, line: Int) -> String {
    "\(place): id est \(value), il en faut un que la ligne \(line) n'a pas déjà"
  }
  func unknownReference(_ place: String, _ field: String, _ value: String, table: String) -> String
  {
    "\(place): \(field) est \(value), il faut un id de \(table)"
  }
  func rowCount(_ file: String, _ found: Int, expected: Int) -> String {
    "\(file): a \(found) \(form(found, "ligne", "lignes")), il en faut \(expected)"
  }
  func oneOf(_ choices: String) -> String { "l'un de \(choices)" }
  var byteOrderMark: String {
    "commence par une marque d'ordre des octets, enregistrez le fichier sans elle"
  }
  var carriageReturnLineFeed: String { "a des fins de ligne CRLF, il faut LF" }
  var carriageReturn: String { "a un retour chariot, il faut des fins de ligne LF" }
  var nulByte: String { "a un octet NUL, il faut du texte" }
  func notUTF8(_ place: Int, _ byte: String) -> String {
    "l'octet \(place) du fichier (0x\(byte)) n'est pas UTF-8, enregistrez le fichier en UTF-8"
  }
  var unterminatedQuote: String { "un guillemet est ouvert ici et jamais fermé" }
  var textAfterQuote: String {
    "du texte après un guillemet fermant, un guillemet dans un champ se double"
  }
  var quoteInPlainField: String {
    "un guillemet dans un champ sans guillemets, mettez-en autour du champ et doublez-le"
  }
  var fieldTooLong: String {
    "un champ de plus de 1 Mio commence ici, un guillemet est-il resté ouvert?"
  }
  var recordTooLong: String { "un enregistrement de plus de 4 Mio commence ici" }
  var emptyLine: String { "est une ligne vide, il faut un enregistrement" }
  func columnCount(_ found: Int, expected: Int) -> String {
    "a \(found) \(form(found, "colonne", "colonnes")), il en faut \(expected)"
  }
  var tooManyFaults: String { "a trop d'erreurs, la suite du fichier n'a pas été lue" }
  var wholeNumber: String { "un nombre entier à partir de 1" }
  var wholeNumbers: String { "des nombres entiers à partir de 1 séparés par ;" }
  func numberOrMore(_ number: Int) -> String { "\(number) ou plus" }
  var everyItemOnce: String { "chaque élément une fois" }
  var aDay: String { "un jour comme 2013-11-04" }
  var aMonthOrDay: String { "un mois ou un jour comme 2013-11 ou 2013-11-04" }
  var aYearMonthOrDay: String { "une année, un mois ou un jour comme 2013, 2013-11 ou 2013-11-04" }
  var languageCodes: String { "en, fr, es séparés par ;" }
  var capitalCodes: String { "des codes de deux majuscules séparés par ;" }
  var codeOfTwo: String { "un code de deux majuscules" }
  var codeOfThree: String { "un code de trois majuscules" }
  var identifierRule: String {
    "un id de lettres ASCII, de chiffres, de '-', '_' et '.', commençant par une lettre "
      + "ou un chiffre"
  }
  var conclusionRule: String { "le numéro d'une conclusion comme 5 ou 5(iii)" }
  func personOrOfficer(_ attribution: String) -> String {
    "une personne (person) ou une fonction (officer) si attribution est \(attribution)"
  }
  var nothingWherePersonGiven: String { "rien si une personne est donnée" }
  func nothingWhere(_ column: String, is value: String) -> String {
    "rien si \(column) est \(value)"
  }
  var someText: String { "du texte" }
  func dayOrLater(_ day: String) -> String { "\(day) ou plus tard" }
  var provisionIds: String {
    "des ids de dispositions, ou des conclusions comme c:5(iii), séparés par ;"
  }
  var placeInTheList: String { "liste des participants" }
  func placeInTheList(line: Int) -> String { "liste des participants, ligne \(line)" }
  func placeInTheList(_ heading: String) -> String { "liste des participants, \(heading)" }
  func placeInParagraphs(_ numbers: String) -> String { "paragraphes \(numbers)" }
  func placeAfter(_ paragraph: Int) -> String { "après le paragraphe \(paragraph)" }
  func placeBefore(_ paragraph: Int) -> String { "avant le paragraphe \(paragraph)" }
  func placeInConclusions(_ number: String) -> String { "conclusions, \(number)" }
  func names(_ n: Int) -> String { "\(n) \(form(n, "nom", "noms"))" }
  func honorifics(_ n: Int) -> String {
    "\(n) \(form(n, "titre de civilité", "titres de civilité"))"
  }
  func roles(_ n: Int) -> String { "\(n) \(form(n, "qualité", "qualités"))" }
  func positions(_ n: Int) -> String { "\(n) \(form(n, "poste", "postes"))" }
  func headings(_ n: Int) -> String { "\(n) \(form(n, "titre", "titres"))" }
  func labels(_ n: Int) -> String { "\(n) \(form(n, "désignation", "désignations"))" }
  func acronyms(_ n: Int) -> String { "\(n) \(form(n, "sigle", "sigles"))" }
  func countries(_ n: Int) -> String { "\(n) \(form(n, "pays", "pays"))" }
  func numbers(_ n: Int) -> String { "\(n) \(form(n, "nombre", "nombres"))" }
  func years(_ n: Int) -> String { "\(n) \(form(n, "année", "années"))" }
  func pronouns(_ n: Int) -> String { "\(n) \(form(n, "pronom", "pronoms"))" }
  func quotations(_ n: Int) -> String { "\(n) \(form(n, "citation", "citations"))" }
}

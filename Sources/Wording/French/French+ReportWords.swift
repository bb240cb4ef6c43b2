extension French: ReportWords {
  var reportMissing: String { "fichier absent, il faut le rapport en texte brut" }
  var reportNotAFile: String { "n'est pas un fichier, il faut le rapport en texte brut" }
  func cannotBeRead(_ reason: String) -> String { "ne peut être lu (\(reason))" }
  func reportTooLarge(_ bytes: Int, limit: Int) -> String {
    "a \(bytes) octets, il faut le rapport en texte brut de \(limit) au plus"
  }
  var reportEmpty: String { "est vide, il faut le rapport en texte brut" }
  var reportIsPDF: String { "est un PDF, il en faut le texte brut (par pdftotext, par exemple)" }
  var reportNotText: String { "n'est pas du texte en UTF-8, il faut le rapport en texte brut" }
  func otherDocument(_ opening: String, expected: String) -> String {
    "commence par '\(opening)' et ne nomme nulle part \(expected), il faut le rapport de "
      + "cette réunion"
  }
  func tooFewParagraphs(_ found: Int, expected: String) -> String {
    "a \(found) des paragraphes numérotés \(expected), il les faut tous"
  }
  var reportHasNoList: String {
    "n'a pas de liste des participants, il en faut une après les paragraphes"
  }
}

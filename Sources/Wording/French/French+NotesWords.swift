extension French: NotesWords {
  var noNotesYet: String {
    "rien n'est encore marqué ni annoté; tripartite notes add 54 et un texte annotent le "
      + "paragraphe 54"
  }
  var noNoteMatches: String {
    "rien de ce qui est gardé ne correspond; tripartite notes donne tout"
  }
  var addNeedsAThing: String {
    "notes add demande une chose; par exemple: tripartite notes add 54 'voir aussi 61'"
  }
  var removeNeedsAThing: String {
    "notes remove demande une chose ou le nom d'une requête enregistrée"
  }
  func isNotKept(_ name: String) -> String {
    "'\(name)' n'est ni marqué ni annoté; tripartite notes donne ce qui l'est"
  }
  func cannotBeNoted(_ text: String) -> String { "'\(text)' ne peut être ni marqué ni annoté" }
  func notWritten(_ reason: String) -> String { "non écrit: \(reason)" }
  func notesUnwritten(_ n: Int, _ reason: String) -> String {
    "\(n) \(form(n, "changement", "changements")) de vos notes "
      + "\(form(n, "n'a pu être écrit", "n'ont pu être écrits")): \(reason)"
  }
  func notesUnwritten(_ n: Int, _ reason: String, in file: String) -> String {
    "\(n) \(form(n, "changement", "changements")) de vos notes "
      + "\(form(n, "n'a pu être écrit", "n'ont pu être écrits")) (\(reason)); les lignes de "
      + "\(file) peuvent s'ajouter au fichier des notes"
  }
  var notInThisRecord: String { "pas dans ce compte rendu" }
  var markColumn: String { "Marque" }
  var dayColumn: String { "Jour" }
}

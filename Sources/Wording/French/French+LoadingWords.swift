extension French: LoadingWords {
  var partOfTheRecord: String { "une partie du compte rendu" }
  func partOfTheRecord(_ reason: String) -> String { "Une partie du compte rendu: \(reason)" }
  func stops(_ progress: String) -> String { "\(progress) · Esc arrête" }
  func nowChecked(_ count: String) -> String {
    "environ \(count) interventions lues, maintenant vérifiées"
  }
  func read(_ count: String, of expected: String) -> String {
    "\(count) sur environ \(expected) interventions"
  }
  var readingStopped: String { "la lecture a été arrêtée" }
  var beingIndexed: String {
    "Les mots de tout le compte rendu sont en cours d'indexation; la réponse suit."
  }
  func writtenOfPartTo(_ file: String) -> String {
    "Écrit dans \(file): une partie du compte rendu."
  }
  func checkTellsAll(_ n: Int, _ first: String) -> String {
    "\(n) \(form(n, "erreur", "erreurs")), tripartite check dit tout; \(first)"
  }
}

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
  func readingStopped(_ count: String) -> String {
    "les \(count) premières interventions; relancer lit tout"
  }
  var beingIndexed: String {
    "Les mots de tout le compte rendu sont en cours d'indexation; la réponse suit."
  }
  func beingCounted(_ count: String) -> String { "Décompte de \(count) interventions" }
  func notCounted(_ key: String) -> String { "Pas compté; \(key) compte" }
  var notCountedYet: String { "Pas encore de décompte." }
  func writtenOfPartTo(_ file: String) -> String {
    "Écrit dans \(file): une partie du compte rendu."
  }
  func rowsWritten(_ made: String, of count: String) -> String { "\(made) lignes sur \(count)" }
  var stillWriting: String { "Un fichier est encore en cours d'écriture." }
  var writingStopped: String { "Arrêté; rien n'a été écrit." }
  func checkTellsAll(_ n: Int, _ first: String) -> String {
    guard n > 1 else { return first }
    return "\(first); en tout \(n) \(form(n, "erreur", "erreurs")), tripartite check les dit"
  }
}

extension French: EditorWords {
  func noPassingFile(_ reason: String) -> String { "Aucun fichier n'a pu être créé: \(reason)" }
  var editorTookFile: String { "L'éditeur a supprimé son fichier; la note reste telle quelle." }
  func editorFailedKept(_ status: Int, _ path: String) -> String {
    "L'éditeur a fini avec le code \(status); la note reste telle quelle, son texte est dans \(path)"
  }
  func editorNotUTF8(_ path: String) -> String {
    "Le texte de l'éditeur n'est pas en UTF-8; la note reste telle quelle, ce texte est dans \(path)"
  }
  var editorChangedNothing: String {
    "L'éditeur n'a rien changé; s'il ouvre une fenêtre, il lui faut son option d'attente."
  }
}

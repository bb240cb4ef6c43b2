extension French: NotesWords {
  var nothingNotedYet: String {
    "rien n'est encore marqué ni annoté; tripartite notes add 54 et un texte annotent le "
      + "paragraphe 54"
  }
  var nothingKeptMatches: String {
    "rien de ce qui est gardé ne correspond; tripartite notes imprime tout"
  }
  var addNeedsAThing: String {
    "notes add demande une chose; par exemple: tripartite notes add 54 'voir aussi 61'"
  }
  var removeNeedsAThing: String {
    "notes remove demande une chose ou le nom d'une requête enregistrée"
  }
  func neitherMarkedNorNoted(_ name: String) -> String {
    "'\(name)' n'est ni marqué ni annoté; tripartite notes imprime ce qui l'est"
  }
  func cannotBeNoted(_ name: String) -> String { "'\(name)' ne peut être ni marqué ni annoté" }
  func notWritten(_ reason: String) -> String { "non écrit: \(reason)" }
  var notInThisRecord: String { "absent de ce compte rendu" }
  var markColumn: String { "Marque" }
  var joinedAnotherNote: String { "Il y avait une autre note; la vôtre est dessous." }
  var changedMeanwhile: String { "Modifié entre-temps; rien n'est enlevé." }
  func queryRenamed(_ name: String) -> String {
    "Une autre requête a ce nom; enregistrée sous «\(name)»."
  }
  func unkeptChanges(_ count: Int, _ reason: String, file: String) -> String {
    "\(count) \(form(count, "modification", "modifications")) de vos notes "
      + "\(form(count, "n'a pu être écrite", "n'ont pu être écrites")) (\(reason)); "
      + "\(form(count, "elle est", "elles sont")) dans \(file), dont les lignes peuvent "
      + "s'ajouter au fichier des notes"
  }
  func unkeptChanges(_ count: Int, _ reason: String) -> String {
    "\(count) \(form(count, "modification", "modifications")) de vos notes "
      + "\(form(count, "n'a pu être écrite", "n'ont pu être écrites")) (\(reason)), "
      + "ni dans aucun autre fichier; ces lignes peuvent s'ajouter au fichier des notes:"
  }
  func expectedAFile(_ path: String) -> String { "\(path): ce n'est pas un fichier" }
  func linkLeadsNowhere(_ path: String) -> String {
    "\(path): un lien vers un fichier absent; créez le fichier, ou enlevez le lien"
  }
  func ownerWouldChange(_ path: String) -> String {
    "\(path): il est à un autre utilisateur, et ne le resterait pas; lancez le programme "
      + "sous son nom"
  }
  func isBeingWritten(_ path: String) -> String { "\(path): un autre programme l'écrit" }
  var noPlaceForNotes: String { "HOME ne nomme aucun dossier, XDG_DATA_HOME non plus" }
  func notesUnread(_ reason: String) -> String {
    "\(reason); aucune note n'est montrée, et les nouvelles seront écrites dès qu'il pourra "
      + "être lu"
  }
  func lineIsKept(_ place: String, _ fault: String) -> String {
    "\(place): \(fault); la ligne est gardée, corrigez-la ou enlevez-la"
  }
  var lineIsNotText: String { "un octet qui n'est pas UTF-8, il faut une ligne de texte" }
  func lineHasFields(_ count: Int) -> String {
    "\(count) \(form(count, "champ", "champs")) entre tabulations, il en faut 5: heure, "
      + "+nature, compte rendu, chose, texte"
  }
  func lineHasNoTime(_ text: String) -> String {
    "l'heure est '\(text)', il en faut une comme 2026-11-21T16:09:52Z"
  }
  func lineIsTooLate(_ text: String) -> String {
    "l'heure est '\(text)', il en faut une d'avant l'an 9999"
  }
  func lineHasNoKind(_ text: String) -> String {
    "la nature est '\(text)', il faut + ou - et mark, note ou query"
  }
  var lineHasNoRecord: String { "pas de compte rendu, il faut son identifiant" }
  func lineHasNoThing(_ text: String) -> String {
    "la chose est '\(text)', il faut une nature et un identifiant comme intervention:i054"
  }
  func lineHasNoQuery(_ text: String) -> String {
    "la requête est '\(text)', il faut un écran, un blanc et ce qui est demandé"
  }
  func variableIsNotText(_ name: String) -> String {
    "la variable d'environnement \(name) n'est pas en UTF-8; donnez-lui un chemin qui l'est, "
      + "ou supprimez-la"
  }
}

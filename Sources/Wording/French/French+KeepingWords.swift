extension French: KeepingWords {
  var notes: String { "Notes" }
  func noteEntries(_ count: Int) -> String { "\(count) \(form(count, "entrée", "entrées"))" }
  func newestFirst(_ count: String) -> String { "par date: \(count)" }
  var sortedByNewest: String { "Tri par date décroissante." }
  var doesMark: String { "Marquer la sélection, ou non; une requête enregistrée: l'enlever" }
  var doesNote: String { "Annoter la sélection" }
  var doesEditNote: String { "Note dans $EDITOR, si elle est longue" }
  var doesSave: String { "Enregistrer le filtre ou la recherche" }
  var doesCopy: String { "Copier nom, ligne, texte ou référence" }
  var doesPager: String { "La page dans $PAGER" }
  var doesAccessible: String { "Écran simple, qui dit la sélection, ou non" }
  var markHint: String { "marquer" }
  var noteHint: String { "annoter" }
  var editNoteHint: String { "éditer" }
  var saveHint: String { "enregistrer" }
  var copyHint: String { "copier" }
  var pagerHint: String { "lire" }
  var nothingToMark: String { "Rien sur cette ligne ne peut être marqué ni annoté." }
  func marked(_ title: String) -> String { "Marqué: \(title)." }
  func unmarked(_ title: String) -> String { "La marque est enlevée: \(title)." }
  var noted: String { "Annoté." }
  var noteDropped: String { "La note est enlevée." }
  var queryDropped: String { "La requête enregistrée est enlevée." }
  var nothingToSave: String { "Il n'y a ici ni filtre ni recherche à enregistrer." }
  var queryNeedsAName: String { "Une requête enregistrée doit avoir un nom." }
  var savedQueries: String { "Vos requêtes" }
  var markedAndNoted: String { "Marqué et annoté" }
  var yourNote: String { "Votre note" }
  var isMarked: String { "Marqué" }
  var savedQuery: String { "Votre requête" }
  var notesLegend: String { "* marque + note # les deux" }
  func savedAs(_ name: String) -> String { "Enregistrée sous «\(name)»." }
  func notePrompt(_ title: String) -> String { "Note sur \(title):" }
  var saveAsPrompt: String { "Enregistrer sous:" }
  func nothingKept(mark: String, note: String, save: String) -> String {
    "Rien n'est encore gardé. \(mark) marque la sélection, \(note) l'annote, et \(save) "
      + "enregistre un filtre ou une recherche."
  }
  func notInRecord(_ thing: String) -> String {
    "\(thing) n'est pas dans ce compte rendu; tripartite notes remove l'enlève."
  }
  var asksAgain: String { "Enter la relance." }
  func keptHeld(_ things: Int, queries: Int) -> String {
    "\(things) \(form(things, "marqué ou annoté", "marqués ou annotés")), \(queries) "
      + "\(form(queries, "requête enregistrée", "requêtes enregistrées"))"
  }
  var copyPrompt: String { "Copier:" }
  var nothingToCopy: String { "Il n'y a rien à copier sur cette ligne." }
  func copiesNothing(_ letter: String) -> String {
    "\(letter) ne copie rien; voyez les touches plus haut."
  }
  var citationPart: String { "référence" }
  var namePart: String { "nom" }
  var rowPart: String { "ligne" }
  var textPart: String { "texte" }
  var nothingToWrite: String { "Il n'y a rien ici à écrire." }
  var plainScreen: String { "Écran simple." }
  var fullScreen: String { "Écran complet." }
  func rowSelected(_ number: Int, of count: Int, _ text: String) -> String {
    "ligne \(number) sur \(count), sélection: \(text)"
  }
  func lineRead(_ number: Int, of count: Int, _ text: String) -> String {
    "ligne \(number) sur \(count): \(text)"
  }
  func choiceSelected(_ number: Int, of count: Int, _ text: String) -> String {
    "choix \(number) sur \(count), sélection: \(text)"
  }
  func countSelected(_ count: String, _ cell: String) -> String { "\(count), sélection: \(cell)" }
  var noChoice: String { "aucun choix" }
  var emptyPane: String { "vide" }
  var blankLine: String { "vide" }
  var noEditor: String { "L'éditeur ne démarre pas; $EDITOR en nomme un autre." }
  var noPager: String { "Le lecteur ne démarre pas; $PAGER en nomme un autre." }
  var noClipboard: String {
    "Ce terminal n'a pas de presse-papiers qu'un programme puisse remplir."
  }
  func editorFailed(_ status: Int) -> String {
    "L'éditeur a fini avec le code \(status); la note est comme elle était."
  }
  func sentToClipboard(_ what: String, _ text: String) -> String {
    "Envoyé au presse-papiers, \(what): \(text)"
  }
  func citedParagraphs(_ first: Int, _ last: Int) -> String {
    if first == last { "paragr. \(first)" } else { "paragr. \(first)-\(last)" }
  }
  func citedConclusion(_ number: String) -> String { "conclusions, point \(number)" }
  func citedListing(_ name: String) -> String { "liste des participants: \(name)" }
  func tooLongToCopy(_ limit: String) -> String {
    "Cela dépasse les \(limit) octets qu'un terminal prend. Écrivez-le plutôt dans un fichier."
  }
  func notWrittenYet(_ reason: String) -> String {
    "Pas encore écrit, nouvel essai à la fin: \(reason)"
  }
  var themeSetting: String { "L'aspect; auto convient aux fonds sombres et clairs." }
  var accessibleSetting: String { "Si l'écran est sans traits, et dit la sélection." }
  var notesAbstract: String { "Imprime, ajoute et enlève des marques et des notes." }
  var notesDiscussion: String {
    "CHOSE est ce qu'accepte 'tripartite show', ou le nom d'une requête enregistrée; "
      + "sans TEXTE, la chose est marquée. Le fichier est notes.tsv dans "
      + "$XDG_DATA_HOME/tripartite (~/.local/share); le manuel en donne le format."
  }
  var notesQueryHelp: String { "Mots d'une note, ou ce qu'une chose doit remplir." }
  var notesAddMeaning: String { "Marque une chose, ou y met une note." }
  var notesRemoveMeaning: String { "Enlève marque et note, ou une requête enregistrée." }
  var themeHelp: String { "auto, dark, light, mono ou contrast." }
  var accessibleHelp: String { "Sans traits; la dernière ligne dit la sélection." }
}

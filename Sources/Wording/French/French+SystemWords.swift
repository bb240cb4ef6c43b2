extension French: SystemWords {
  var noSpaceLeft: String { "plus de place sur le disque" }
  var quotaUsedUp: String { "le quota de disque est épuisé" }
  var fileMayNotGrow: String { "le fichier ne peut plus grandir" }
  var isReadOnly: String { "le système de fichiers est en lecture seule" }
  var permissionDenied: String { "accès refusé" }
  var noSuchFile: String { "aucun fichier ni dossier de ce nom" }
  var isFolder: String { "c'est un dossier" }
  var isNoFolder: String { "une partie du chemin n'est pas un dossier" }
  var existsAlready: String { "il existe déjà" }
  var isBusy: String { "un autre programme l'utilise" }
  var tooManyLinks: String { "trop de liens" }
  var nameTooLong: String { "le nom est trop long" }
  var isClosed: String { "le fichier est fermé" }
  var inputOutputError: String { "erreur d'entrée-sortie" }
  var noMemoryLeft: String { "plus de mémoire" }
  var tooManyOpenFiles: String { "trop de fichiers ouverts" }
  func systemError(numbered number: Int32) -> String { "erreur \(number) du système" }
}

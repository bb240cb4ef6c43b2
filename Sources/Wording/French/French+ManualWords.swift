extension French: ManualWords {
  var manualHeader: String { "Commandes" }
  var manualNameSection: String { "Nom" }
  var manualSynopsisSection: String { "Synopsis" }
  var manualDescriptionSection: String { "Description" }
  var manualCommandsSection: String { "Commandes" }
  var manualOptionsSection: String { "Options" }
  var manualKeysSection: String { "Touches" }
  var manualQueriesSection: String { "Requêtes" }
  var manualSettingsSection: String { "Réglages" }
  var manualExitSection: String { "Code de retour" }
  var manualEnvironmentSection: String { "Environnement" }
  var manualFilesSection: String { "Fichiers" }
  var manualExamplesSection: String { "Exemples" }
  var manualSeeAlsoSection: String { "Voir aussi" }
  var manualName: String { "ouvre le compte rendu d'une réunion internationale" }
  var manualForms: String { "[options];LISTE [REQUÊTE ...];COMMANDE [argument ...] [options]" }
  var manualDescription: String {
    "tripartite ouvre dans un terminal le compte rendu d'une réunion tripartite "
      + "internationale: qui est venu, au nom de qui, dans quelle fonction, et ce que chacun a "
      + "dit sous chaque thème de l'ordre du jour. Sans commande, il ouvre l'écran de lecture; "
      + "le même compte rendu et les mêmes requêtes servent sans écran, pour les tubes et les "
      + "scripts. Là où le compte rendu ne nomme personne, il le dit."
  }
  var manualOptionsAnywhere: String {
    "Les options se placent n'importe où; après -- il n'y en a plus."
  }
  var manualOptionOwners: String { "Chaque option nomme les commandes qui l'ont." }
  var manualKeys: String {
    "Les touches de l'écran de lecture telles qu'elles sont sans fichier de réglages. Le nom "
      + "entre parenthèses est celui par lequel le tableau [keys] du fichier de réglages donne "
      + "d'autres touches à une commande."
  }
  var manualNoKey: String { "(aucune)" }
  var manualSettings: String {
    "La ligne de commande l'emporte sur l'environnement, et celui-ci sur le fichier de "
      + "réglages, qui est en TOML. Une erreur dans le fichier est dite avec sa ligne et son "
      + "remède, et le programme prend le reste."
  }
  var manualKeysTable: String {
    "Quelles touches donnent quelles commandes: le nom d'une commande, et ses touches."
  }
  var manualQueries: String {
    "Un seul langage pour le filtre, l'accès direct, la recherche et la ligne de commande. Les "
      + "mots doivent tous correspondre; casse, accents et ponctuation ne comptent pas, et un "
      + "mot correspond partout où un mot commence ainsi."
  }
  var manualFields: String {
    "Un champ, et une valeur d'une liste fermée, peuvent s'abréger en un début unique. Une "
      + "erreur dit où elle est et quoi saisir à la place. Les champs:"
  }
  var manualTwoWords: String { "Les deux mots." }
  var manualPhrase: String { "Les mots en une expression." }
  var manualNot: String {
    "Pas ce mot; sur la ligne de commande aussi, où ce n'est pas une option."
  }
  var manualOr: String { "L'un des deux." }
  var manualParentheses: String { "Ce qui va ensemble." }
  var manualField: String {
    "Ce que dit un champ; une valeur de plusieurs mots va entre guillemets droits."
  }
  var manualExitSuccess: String { "Tout s'est bien passé, et quelque chose correspondait." }
  var manualExitNothing: String {
    "Rien ne correspondait, comme avec grep; ou verify a trouvé que le rapport dit autre chose."
  }
  var manualExitMistake: String {
    "Une erreur dans la commande, dans les données ou dans la requête; ou la sortie ou le "
      + "terminal n'ont pu servir."
  }
  var manualExitSignals: String {
    "Un programme qu'un signal termine a rendu le terminal avant; un shell montre 128 et le "
      + "numéro du signal."
  }
  var manualConfigVariable: String {
    "Le fichier de réglages, au lieu de celui donné sous Fichiers."
  }
  var manualNoColourVariable: String {
    "Si elle est définie, quelle que soit sa valeur, rien n'est en couleurs."
  }
  var manualLocaleVariables: String {
    "Les caractères du terminal, et la langue du programme. Dans une locale sans UTF-8, "
      + "l'écran et tous les textes sont en ASCII; csv, json et markdown vers un fichier ou un "
      + "tube sont toujours en UTF-8."
  }
  var manualMessagesVariable: String { "La langue du programme, avant LANG." }
  var manualTermVariable: String { "Le terminal, tel que terminfo(5) le connaît." }
  var manualProgramVariables: String {
    "Les programmes pour les longues notes, et pour lire une page."
  }
  var manualMultiplexerVariables: String {
    "Définis dans tmux et screen: comment un texte atteint le presse-papiers."
  }
  var manualEscapeVariable: String {
    "Millisecondes que peut prendre une séquence de la touche Esc."
  }
  var manualBacktraceVariable: String {
    "Si elle est définie, une faute du programme imprime sa pile d'appels."
  }
  var manualSettingsFile: String {
    "Le fichier de réglages; ~/.config/tripartite/config.toml si XDG_CONFIG_HOME n'est pas "
      + "défini."
  }
  var manualNotesFile: String {
    "Marques, notes et requêtes gardées; dans ~/.local/share si XDG_DATA_HOME n'est pas "
      + "défini. Une ligne par entrée: date, + ou - et genre, compte rendu, chose et texte "
      + "entre tabulations; la dernière compte."
  }
  var manualSessionFile: String {
    "Où l'on a quitté l'écran de lecture; dans ~/.local/state si XDG_STATE_HOME n'est pas "
      + "défini."
  }
  var manualCacheFolder: String {
    "L'index des grands comptes rendus, selon leur contenu; dans ~/.cache si XDG_CACHE_HOME "
      + "n'est pas défini. On peut l'effacer."
  }
  var manualDataFolderName: String { "datapackage.json et un CSV par table" }
  var manualDataFolder: String {
    "Un dossier de données, tel que --data le nomme: un paquet de données Frictionless "
      + "ordinaire."
  }
  func manualOwners(_ commands: String) -> String { "De: \(commands)." }
  func manualDefault(_ value: String) -> String { "Par défaut: \(value)." }
  func manualExpected(_ value: String) -> String { "Il faut: \(value)." }
  func manualOneOf(_ values: String) -> String { "L'un de: \(values)." }
}

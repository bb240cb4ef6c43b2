extension French: HelpWords {
  var browseAbstract: String { "Ouvre le compte rendu en plein écran." }
  var browseNote: String { "Comme tripartite seul." }
  var programAbstract: String { "Ouvre le compte rendu d'une réunion internationale." }
  var delegationsAbstract: String { "Dit qui était représenté." }
  var peopleAbstract: String { "Dit qui figure dans la liste des participants." }
  var officersAbstract: String { "Dit qui a exercé une fonction à la Réunion." }
  var themesAbstract: String { "Liste les titres de la discussion." }
  var interventionsAbstract: String { "Dit qui a pris la parole, et au nom de qui." }
  var pointsAbstract: String { "Liste les propos, point par point." }
  var topicsAbstract: String { "Liste les sujets abordés." }
  var instrumentsAbstract: String { "Liste les conventions et autres textes cités." }
  var bodiesAbstract: String { "Liste les organisations et processus mentionnés." }
  var conclusionsAbstract: String { "Dit ce que la Réunion a conclu." }
  var tracesAbstract: String {
    "Dit quelle conclusion a retenu un point, ou qu'aucune ne l'a fait."
  }
  var documentsAbstract: String { "Liste les documents autour de la Réunion." }
  var provisionsAbstract: String { "Liste les dispositions de ces documents, une par une." }
  var factsAbstract: String { "Liste les noms et nombres imprimés dans chaque paragraphe." }
  var discrepanciesAbstract: String { "Dit où le compte rendu se contredit." }
  var proceedingsAbstract: String { "Dit ce que la Réunion a fait, hors discours." }
  var matrixAbstract: String { "Compte qui a parlé combien, sous quel thème." }
  var statsAbstract: String { "Dessine qui a parlé quand, qui est venu, et de quoi on a parlé." }
  var compareAbstract: String { "Met côte à côte ce qu'ont dit deux parties, sujet par sujet." }
  var showAbstract: String { "Montre tout sur une chose." }
  var showNote: String {
    "CHOSE est un paragraphe (54), l'id d'une intervention (i054), d'un point, d'une "
      + "personne, d'une délégation ou d'un sujet, le code d'un instrument (C189), ou un "
      + "pays ou autre nom (CH, suisse, tomei), avec son type si plusieurs l'ont (group:EU)."
  }
  var searchAbstract: String {
    "Liste ce qui correspond le mieux, de tout type, et du rapport joint."
  }
  var checkAbstract: String { "Signale toutes les erreurs d'un dossier de données, une par ligne." }
  var checkNote: String { "Une ligne est FICHIER:LIGNE: ce qui s'y trouve, et ce qu'il faut." }
  var verifyAbstract: String { "Confronte le compte rendu à une copie du rapport imprimé." }
  var verifyNote: String {
    "FICHIER est votre propre copie en texte brut UTF-8; rien n'en est gardé. Chaque "
      + "différence prend deux lignes: notre fichier, ligne et valeur, puis ce qui est "
      + "imprimé. Code de retour 1 s'il y en a une."
  }
  var configAbstract: String { "Imprime les réglages, et d'où vient chacun." }
  var configNote: String {
    "Le fichier est config.toml dans $XDG_CONFIG_HOME/tripartite, sinon dans "
      + "~/.config/tripartite, ou $TRIPARTITE_CONFIG. La ligne de commande passe avant "
      + "l'environnement, et lui avant le fichier."
  }
  var keysNote: String { "quelles touches donnent quelles commandes" }
  var queryHelp: String { "Mots et champs qui doivent correspondre (voir tripartite --help)." }
  var queryOrAllHelp: String {
    "Mots et champs qui doivent correspondre (voir tripartite --help); sinon tout."
  }
  var countedQueryHelp: String { "Compte ce que liste 'tripartite interventions REQUÊTE'." }
  var languageHelp: String { "La langue, en, fr ou es (sinon celle de l'environnement)." }
  var dataHelp: String { "Un autre compte rendu (sinon $TRIPARTITE_DATA, sinon celui fourni)." }
  var reportHelp: String { "Votre texte du rapport (sinon $TRIPARTITE_REPORT)." }
  var noColourHelp: String { "Sans couleurs (aussi: $NO_COLOR)." }
  var formatHelp: String {
    "table, json, csv ou markdown (sinon table sur un terminal, csv ailleurs)."
  }
  var textFormatHelp: String { "text ou json." }
  var tableFormatHelp: String { "table ou json." }
  var exampleHelp: String { "Imprimer un fichier qui explique tous les réglages sans en changer." }
  var folderHelp: String {
    "Un dossier de données (sinon --data, $TRIPARTITE_DATA, ou celui fourni)."
  }
  var firstSideHelp: String {
    "Un groupe (workers, EU), un pays ou une personne, en un mot ou entre guillemets."
  }
  var secondSideHelp: String { "L'autre partie." }
  var keepToTheme: String { "S'en tenir à un thème (son id ou son nom)." }
  var keepToTopic: String { "S'en tenir à un sujet (son id ou son nom)." }
  func rowsHelp(_ axes: String) -> String { "Lignes: \(axes)." }
  var columnsHelp: String { "Colonnes: un autre de ceux-là." }
  var countHelp: String { "Ou paragraphs ou points." }
  var swapHelp: String { "Lignes pour colonnes." }
  var noChairHelp: String { "Sans la présidence ni le Bureau." }
  var silentHelp: String { "Montrer aussi qui ou quoi n'a rien." }
  var orderHelp: String { "Ou count: le plus grand d'abord." }
  var idsHelp: String { "En JSON, dire ce que compte chaque case." }
  func plotHelp(_ plots: String) -> String { "Seulement l'un de \(plots)." }
  var plotLimitHelp: String { "Combien de lignes un graphique a au plus." }
  var searchLimitHelp: String { "Combien de résultats lister au plus." }
  var thingHelp: String { "Quoi montrer; plusieurs mots font un nom." }
  var overviewHeading: String { "APERÇU:" }
  var usageHeading: String { "USAGE:" }
  var argumentsHeading: String { "ARGUMENTS:" }
  var optionsHeading: String { "OPTIONS:" }
  var valuesMark: String { "(valeurs:" }
  var defaultMark: String { "(par défaut:" }
  var defaultAfterMark: String { "; par défaut:" }
  var versionHelp: String { "Afficher la version." }
  var helpHelp: String { "Afficher cette aide." }
  func placeholder(_ name: String) -> String {
    switch name {
    case "axis": "axe"
    case "file": "fichier"
    case "first": "première"
    case "folder": "dossier"
    case "language": "langue"
    case "limit": "limite"
    case "order": "ordre"
    case "plot": "graphique"
    case "query": "requête"
    case "second": "seconde"
    case "text": "texte"
    case "theme": "thème"
    case "thing": "chose"
    case "topic": "sujet"
    case "what": "quoi"
    case "words": "mots"
    default: name
    }
  }
  var missingArgument: String { "Il manque l'argument" }
  var missingValue: String { "Il manque une valeur à" }
  var unknownOption: String { "Option inconnue:" }
  var unexpectedArgument: String { "Argument de trop:" }
  var theValue: String { "La valeur" }
  var isInvalidFor: String { "ne convient pas à" }
  var pleaseProvide: String { "Donnez l'une de ces valeurs:" }
  var didYouMeanOption: String { "Vouliez-vous dire" }
  var andBeforeLast: String { "' et '" }
  var orBeforeLast: String { "' ou '" }
}

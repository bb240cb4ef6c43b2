extension French: ProgramWords {
  func unknownCommand(_ name: String) -> String {
    "il n'y a pas de commande '\(name)'; voyez tripartite --help"
  }
  func unknownCommand(_ name: String, nearest: String) -> String {
    "il n'y a pas de commande '\(name)'; vouliez-vous dire '\(nearest)'?"
  }
  func helpSaysMore(_ message: String) -> String {
    "\(message); --help après la commande dit ce qu'elle accepte"
  }
  func notATerminal(_ commands: String) -> String {
    "la sortie n'est pas un terminal; sans écran, ceci fonctionne: \(commands)"
  }
  func firstOfMistakes(_ n: Int, _ first: String) -> String { "erreur 1 sur \(n): \(first)" }
  func moreMistakes(_ n: Int, in file: String) -> String {
    "\(n) \(form(n, "autre erreur", "autres erreurs")) dans \(file)"
  }
  var checkTakesOneFolder: String {
    "check prend un seul dossier; nommez-le après check ou après --data"
  }
  func noErrors(_ id: String, _ counts: String) -> String { "\(id): \(counts): aucune erreur" }
  func regionalGroups(_ n: Int) -> String {
    "\(n) \(form(n, "groupe régional", "groupes régionaux"))"
  }
  func participants(_ n: Int) -> String { "\(n) \(form(n, "participant", "participants"))" }
  func officers(_ n: Int) -> String {
    "\(n) \(form(n, "titulaire de fonction", "titulaires de fonctions"))"
  }
  func proceedings(_ n: Int) -> String {
    "\(n) \(form(n, "acte de procédure", "actes de procédure"))"
  }
  func traces(_ n: Int) -> String { "\(n) \(form(n, "trace", "traces"))" }
  func facts(_ n: Int) -> String { "\(n) \(form(n, "fait", "faits"))" }
  func notOneOf(_ option: String, _ word: String, expected: String) -> String {
    "\(option) est '\(word)', il faut l'un de \(expected)"
  }
  func notOneOf(_ option: String, _ word: String, expected: String, nearest: String) -> String {
    "\(option) est '\(word)', il faut l'un de \(expected); vouliez-vous dire '\(nearest)'?"
  }
  func limitTooSmall(_ limit: Int) -> String { "--limit est \(limit), il faut 1 ou plus" }
  func noParagraph(_ number: Int, first: Int, last: Int) -> String {
    "le compte rendu n'a pas de paragraphe \(number); il a ceux de \(first) à \(last)"
  }
  func noParagraph(_ number: Int) -> String {
    "le compte rendu n'a pas de paragraphe \(number); il n'en a aucun"
  }
  func mayBe(_ text: String, _ n: Int, _ names: String) -> String {
    "'\(text)' peut être \(n) choses; nommez-en une: \(names)"
  }
  func alsoMeans(_ text: String, _ others: String, example: String) -> String {
    "'\(text)' est aussi \(others); tripartite show \(example) le montre"
  }
  func onlyPartOfTheName(_ text: String) -> String {
    "'\(text)' n'est qu'une partie de ce nom; tripartite search \(text) trouve où cela fut dit"
  }
  func eitherMend(_ first: String, _ second: String) -> String { "\(first) ou \(second)" }
  func nothingIsCalled(_ text: String, _ mend: String) -> String {
    "rien ne s'appelle '\(text)'; \(mend)"
  }
  var tryOneWord: String { "essayez tripartite search avec un de ses mots" }
  func paragraphIsIn(_ number: Int, _ id: String) -> String {
    "le paragraphe \(number) est dans \(id)"
  }
  func searchHas(_ query: String, _ n: Int) -> String {
    "tripartite search \(query) donne \(n) \(form(n, "résultat", "résultats"))"
  }
  func sameSide(_ first: String, _ second: String) -> String {
    "'\(first)' et '\(second)' sont la même partie; nommez-en deux"
  }
  func neitherSaid(_ first: String, _ second: String, _ mend: String) -> String {
    "ni '\(first)' ni '\(second)' n'en ont parlé; \(mend)"
  }
  var interventionsListsWhoSpoke: String { "tripartite interventions dit qui a parlé" }
  func dropOption(_ options: String) -> String { "enlevez \(options)" }
  func noSide(_ text: String, groups: String) -> String {
    "'\(text)' ne peut être une partie; une partie est un groupe (\(groups)), un pays ou "
      + "une personne"
  }
  func noTheme(_ text: String) -> String {
    "il n'y a pas de thème '\(text)'; tripartite themes les donne"
  }
  func noTheme(_ text: String, nearest: String) -> String {
    "il n'y a pas de thème '\(text)'; vouliez-vous dire '\(nearest)'?"
  }
  func noTopic(_ text: String) -> String {
    "il n'y a pas de sujet '\(text)'; tripartite topics les donne"
  }
  func noTopic(_ text: String, nearest: String) -> String {
    "il n'y a pas de sujet '\(text)'; vouliez-vous dire '\(nearest)'?"
  }
  func shadesAreQuarters(_ highest: Int) -> String {
    "Les gris sont des quarts du plus grand nombre, \(highest)."
  }
  var cellsMayShare: String {
    "Des cases comptent parfois la même chose; les totaux la comptent une fois."
  }
  func moreHaveNo(_ n: Int, _ axis: String) -> String {
    "\(n) \(form(n, "autre", "autres")) sans \(axis)."
  }
  func moreHaveNoPoint(_ n: Int, with axis: String, and other: String) -> String {
    "\(n) \(form(n, "autre n'a", "autres n'ont")) aucun point avec à la fois \(axis) et \(other)."
  }
  func moreHaveNo(_ n: Int, _ axis: String, or other: String) -> String {
    "\(n) \(form(n, "autre", "autres")) sans \(axis), ou sans \(other)."
  }
  var chairLeftOutOfCaption: String { ", sans la présidence ni le Bureau" }
  func swapMayFit(_ remark: String) -> String {
    "\(remark); --swap tiendra peut-être, --format csv a tout"
  }
  var alreadyThere: String { "il existe déjà; saisissez un autre nom" }
  func cannotWriteOutput(_ reason: String) -> String { "impossible d'écrire la sortie: \(reason)" }
  var faultStopped: String { "Une erreur interne a arrêté le programme; le terminal est rendu." }
  func errorsNoMeeting(_ n: Int, folder: String) -> String {
    "\(folder): \(n) \(form(n, "erreur", "erreurs")), aucune réunion chargée"
  }
  var theBundledData: String { "les données fournies" }
  var searchNeedsAWord: String { "search ne cherche rien encore; donnez-lui au moins un mot" }
  func onlyNegative(_ query: String) -> String {
    "\(query) dit seulement ce qu'il faut écarter; ajoutez un mot à chercher, ou listez "
      + "un type, comme tripartite interventions \(query)"
  }
  var noReportAttached: String {
    "aucun rapport imprimé n'est joint; nommez votre copie après --report ou dans "
      + "TRIPARTITE_REPORT"
  }
  func someShown(_ shown: Int, of count: Int) -> String {
    "\(shown) sur \(count) affichés; --limit \(count) les montre tous"
  }
  var theRecord: String { "le compte rendu" }
  var tryAnotherSpelling: String { "essayez une autre orthographe" }
  var useFewerWords: String { "prenez moins de mots" }
  func orSearchEverywhere(_ advice: String) -> String {
    "\(advice), ou tripartite search pour chercher partout"
  }
  func nothingMatches(_ query: String, in place: String, advice: String) -> String {
    "rien dans \(place) ne correspond à \(query); \(advice)"
  }
  func settingsFile(_ path: String) -> String { "Fichier de réglages: \(path)" }
  func settingsFileMissing(_ path: String) -> String {
    "Fichier de réglages: \(path) (il n'existe pas; tripartite config --example en imprime un)"
  }
  func settingsFileUnread(_ path: String) -> String { "Fichier de réglages: \(path) (non lu)" }
  var noSettingsFile: String { "Fichier de réglages: aucun, car HOME n'est pas défini" }
  func dataIsSetIn(_ place: String) -> String {
    "data est réglé dans \(place); corrigez-le là, ou donnez un autre compte rendu après --data"
  }
  func nothingToPlot(_ plots: String) -> String { "rien à dessiner pour \(plots)" }
  func moreRows(_ n: Int, plot: String, all: Int) -> String {
    "\(n) \(form(n, "autre", "autres")): --plot \(plot) --limit \(all)"
  }
  var verifyNeedsReport: String {
    "verify demande une copie du rapport; nommez-la après --report ou dans TRIPARTITE_REPORT"
  }
  func differences(_ n: Int) -> String { "\(n) \(form(n, "différence", "différences"))" }
  var noDifferences: String { "aucune différence" }
  func lookedFor(_ id: String, _ total: Int, _ checks: String, _ differences: String) -> String {
    "\(id): \(total) \(form(total, "vérification", "vérifications")) (\(checks)): "
      + "\(differences)"
  }
  func findingStands(_ place: String, _ printed: String) -> String { "\(place): il y a \(printed)" }
  var nothingOfTheKind: String { "rien de tel" }
  func fieldIs(_ field: String, _ value: String) -> String { "\(field) est '\(value)'" }
  var terminalNeeded: String {
    "l'écran et les touches demandent un terminal; dans un tube, prenez une commande de liste"
  }
  var termNotSet: String {
    "TERM n'est pas défini; définissez-le (export TERM=xterm-256color) ou prenez une "
      + "commande de liste"
  }
  func termUnknown(_ type: String) -> String {
    "TERM est '\(type)', que la base des terminaux ne connaît pas; prenez-en un autre "
      + "(export TERM=xterm-256color) ou une commande de liste"
  }
  func termTooSimple(_ type: String) -> String {
    "TERM est '\(type)', un terminal qui ne peut montrer d'écran; prenez une commande de liste"
  }
  var terminalInUse: String { "ce programme occupe déjà le terminal; fermez-le d'abord" }
  var noDescriptorLeft: String {
    "le système n'a plus de descripteur de fichier; fermez d'autres programmes et réessayez"
  }
  var noMemoryForTerminal: String {
    "la mémoire ne suffit pas pour un terminal de cette taille; réduisez-le et réessayez"
  }
}

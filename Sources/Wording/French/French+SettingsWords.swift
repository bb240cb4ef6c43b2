extension French: SettingsWords {
  var languageSetting: String { "La langue; sans elle, celle de l'environnement." }
  var reportSetting: String { "Votre copie du rapport imprimé, en texte brut." }
  var dataSetting: String { "Le dossier d'un autre compte rendu; sinon celui fourni." }
  var noValue: String { "aucun" }
  var colourSetting: String { "Des couleurs à l'écran ou non; auto: si le terminal en a." }
  var mouseSetting: String { "Clics et molette; s'ils agissent, Maj sélectionne du texte." }
  var startSetting: String { "L'écran qui s'ouvre d'abord; last: celui qu'on a quitté." }
  var trueOrFalse: String { "true ou false" }
  var pathInQuotes: String { "un chemin entre guillemets" }
  func oneLike(_ word: String) -> String { "par exemple '\(word)'" }
  var emptyValue: String { "vide" }
  var aList: String { "une liste" }
  func aListWith(_ item: String) -> String { "une liste avec \(item)" }
  var aTable: String { "un tableau" }
  func unknownSetting(_ name: String) -> String {
    "il n'y a pas de réglage '\(name)'; tripartite config les donne"
  }
  func unknownSetting(_ name: String, nearest: String) -> String {
    "il n'y a pas de réglage '\(name)'; vouliez-vous dire '\(nearest)'?"
  }
  func notATable(_ name: String, found: String) -> String {
    "\(name) est \(found), il faut [\(name)] et des lignes en dessous"
  }
  func wrongValue(_ name: String, found: String, expected: String) -> String {
    "\(name) est \(found), il faut \(expected)"
  }
  func noHome(_ name: String, path: String) -> String {
    "\(name) est '\(path)', mais HOME n'est pas défini; écrivez le chemin depuis /"
  }
  func unknownKeyCommand(_ name: String) -> String {
    "il n'y a pas de commande '\(name)'; tripartite config les donne"
  }
  func unknownKeyCommand(_ name: String, nearest: String) -> String {
    "il n'y a pas de commande '\(name)'; vouliez-vous dire '\(nearest)'?"
  }
  func notKeys(_ command: String, found: String) -> String {
    "les touches de \(command) sont \(found), il faut une touche comme \"x\", plusieurs "
      + "comme [\"x\", \"ctrl-x\"], ou \"none\""
  }
  func unknownKey(_ key: String, for command: String, mend: String) -> String {
    "'\(key)' pour \(command) n'est pas une touche; \(mend)"
  }
  func fixedKey(_ key: String, for command: String, meaning: String) -> String {
    "\(key) ne peut être \(command): \(meaning); prenez une autre touche"
  }
  func takenKey(_ key: String, for command: String, owner: String, line: Int) -> String {
    "\(key) pour \(command) est donnée à \(owner) à la ligne \(line); prenez une autre "
      + "touche pour l'une des deux"
  }
  func lastKey(_ key: String, for command: String, owner: String) -> String {
    "\(key) pour \(command) était la seule touche de \(owner); donnez-en une autre à "
      + "\(owner), ou \"none\""
  }
  func terminalGives(_ key: String) -> String { "un terminal donne \(key) à sa place" }
  var alwaysEnds: String { "elle termine toujours le programme" }
  var alwaysSuspends: String { "elle suspend toujours le programme" }
  var alwaysKills: String { "elle tue toujours le programme" }
  var oneLetterAfterCtrl: String { "il faut une lettre après ctrl-" }
  var letterFromAToZ: String { "il faut une lettre de a à z après ctrl-" }
  func writeCapital(_ letter: String) -> String { "écrivez \"\(letter)\"" }
  func didYouMean(_ text: String) -> String { "vouliez-vous dire '\(text)'?" }
  var keyExpected: String {
    "il faut un caractère, ctrl- et une lettre, ou un mot comme enter, esc, space, pgup"
  }
  var isAFolder: String { "est un dossier, il faut un fichier; aucun réglage n'en est pris" }
  var isADevice: String {
    "est un tube ou un périphérique, il faut un fichier; aucun réglage n'en est pris"
  }
  func isTooLarge(_ limit: Int) -> String {
    "a plus de \(limit) octets, il faut un texte court; aucun réglage n'en est pris"
  }
  var isNotUTF8: String {
    "un octet qui n'est pas UTF-8, il faut le fichier en UTF-8; aucun réglage n'en est pris"
  }
  var hasNul: String { "un octet NUL, il faut un texte; aucun réglage n'en est pris" }
  func cannotBeReadNoSetting(_ reason: String) -> String {
    "ne peut être lu (\(reason)); aucun réglage n'en est pris"
  }
  var isNamedAndMissing: String {
    "n'existe pas, bien que TRIPARTITE_CONFIG le nomme; aucun réglage n'en est pris"
  }
}

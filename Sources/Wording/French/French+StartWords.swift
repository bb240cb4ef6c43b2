extension French: StartWords {
  func held(_ place: String, _ days: String, symbol: String) -> String {
    "\(place), \(days) · \(symbol)"
  }
  func howToGo(_ key: String) -> String {
    "\(key) et quelques lettres mènent partout: \(key) cote, \(key) filipinas, \(key) "
      + "CH, \(key) 54."
  }
  var howSpeakersAreKnown: String {
    "Qui a parlé est indiqué, déduit avec la raison, un parmi plusieurs (1 sur 3), ou non nommé."
  }
  func delegationsHeld(_ all: Int, national: Int, countries: Int, silent: Int) -> String {
    "\(all); \(national) \(form(national, "nationale", "nationales")) (\(countries) "
      + "pays), dont \(silent) sans intervention"
  }
  func peopleHeld(_ listings: Int, persons: Int) -> String {
    "\(listings) \(form(listings, "inscription", "inscriptions")) de \(persons) "
      + "\(form(persons, "personne", "personnes"))"
  }
  func themesHeld(_ themes: Int, interventions: Int) -> String {
    "\(themes), avec \(interventions) \(form(interventions, "intervention", "interventions"))"
  }
  func topicsHeld(_ topics: Int, points: Int) -> String {
    "\(topics), dans \(points) \(form(points, "point", "points"))"
  }
  func conclusionsHeld(_ n: Int) -> String { "\(n), et ce qui fut demandé et non retenu" }
  func documentsHeld(_ n: Int) -> String { "\(n), d'avant et d'après la Réunion" }
  func instrumentsHeld(_ n: Int) -> String { "\(n) \(form(n, "cité", "cités")) ou en vigueur" }
  func bodiesHeld(_ n: Int) -> String {
    "\(n) \(form(n, "organisation, processus ou projet", "organisations, processus, projets"))"
  }
  func discrepanciesHeld(_ n: Int) -> String {
    "\(n) "
      + "\(form(n, "contradiction, lacune ou coquille", "contradictions, lacunes et coquilles")) "
      + "du compte rendu"
  }
  var statisticsHeld: String { "qui a parlé quand, qui est venu, de quoi, en barres" }
  var matrixHeld: String { "qui a dit combien sous quel thème" }
  var nothingKeptYet: String { "vos marques, notes et requêtes: encore aucune" }
  var searchHeld: String { "tout, par mots et champs, avec décomptes" }
  var askWords: String { "les deux mots, dans tout ordre; accents et majuscules sont indifférents" }
  var askPhrase: String { "les mots côte à côte" }
  var askWithout: String { "l'un sans l'autre" }
  var askEither: String { "l'un d'eux; ( ) regroupent" }
  var askCountry: String { "aussi par code (ke, ken) et par groupe de pays (grulac)" }
  var askGroup: String {
    "gouvernements, employeurs, travailleurs, présidence (chair), Bureau (office), observateurs"
  }
  var askTheme: String { "sous un titre; sur un sujet" }
  var askSpeaker: String { "qui a parlé, si le compte rendu le nomme; au nom de qui" }
  var askCites: String { "instruments et organisations" }
  var askKind: String { "ce que fait un point; mots de ce qui est demandé" }
  var askRole: String { "dans la liste des participants" }
  var askParagraphs: String {
    "paragraphes; doute, candidats, points, remarque; votre note, marque"
  }
  var askShortened: String {
    "Un champ ou une valeur peut être abrégé tant qu'un seul commence ainsi: gr:work."
  }
  var queryGrammar: String { "grammaire des requêtes" }
  var whatCanBeAsked: String { "Ce qu'on peut demander" }
  func hits(_ n: Int) -> String { "\(n) \(form(n, "résultat", "résultats"))" }
  func bestHits(_ n: Int, shown: Int) -> String {
    "\(n) \(form(n, "résultat", "résultats")), les \(shown) meilleurs affichés"
  }
  var hitColumn: String { "Rés." }
  var group: String { "Groupe" }
  var theme: String { "Thème" }
  var country: String { "Pays" }
  var whatWasDone: String { "Ce qui est fait" }
  var whatItIs: String { "Ce que c'est" }
  var person: String { "Personne" }
  var personInDoubt: String { "Personne incertaine" }
  func printedPassage(_ text: String) -> String { "imprimé: \(text)" }
}

extension French: PlotWords {
  var listSection: String { "Section" }
  var total: String { "Total" }
  var ofThese: String { "Dont" }
  func matrixCaption(_ count: String, rows: String, columns: String) -> String {
    "\(count) par \(rows) et \(columns)"
  }
  var withoutChair: String { ", sans présidence ni Bureau" }
  var cellsOverlap: String { "des cases comptent parfois la même chose" }
  func inNoCell(_ n: Int) -> String {
    "\(n) \(form(n, "autre n'est dans aucune case", "autres ne sont dans aucune case"))"
  }
  var nothingToCount: String { "Rien à compter." }
  func nothingToCount(_ filter: String) -> String {
    "Rien de ce que laisse «\(filter)» ne se compte ici."
  }
  var all: String { "tout" }
  func moreRows(_ n: Int) -> String { "\(n) \(form(n, "autre", "autres")); Enter les montre" }
  func firstRowsOnly(_ n: Int) -> String { "Enter ne montre que les \(n) premiers" }
  func plot(_ number: Int, of count: Int) -> String { "graphique \(number) sur \(count)" }
  var chairIn: String { "Présidence et Bureau comptés" }
  var chairOut: String { "Présidence et Bureau non comptés" }
  func fullCell(_ n: Int) -> String {
    "Case pleine: \(n) \(form(n, "intervention", "interventions"))."
  }
  func groupsNeedWidth(_ kind: String) -> String {
    "Les nombres par \(kind) demandent plus de largeur."
  }
  func columnsCut(_ lost: Int, of all: Int) -> String {
    "\(lost) \(form(lost, "colonne", "colonnes")) sur \(all)"
  }
  var inWhoseName: String { "au nom de qui ils ont parlé" }
  func cut(_ what: String) -> String { "coupé: \(what)" }
  func cut(_ what: String, and other: String) -> String { "coupé: \(what), et \(other)" }
  func count(_ n: Int, for group: String) -> String { "\(n) pour \(group)" }
  func count(_ n: Int, under group: String) -> String { "\(n) sous \(group)" }
  func paragraphs(_ n: Int, inInterventions interventions: Int) -> String {
    "\(paragraphs(n)) dans \(self.interventions(interventions))"
  }
  func moreAbove(_ n: Int) -> String { "\(n) de plus en haut" }
  func moreBelow(_ n: Int) -> String { "\(n) de plus en bas" }
  var rowsAreDelegations: String {
    "Un pays compte par ce qui fut dit pour lui; ce qui fut dit pour un groupe est sous le groupe."
  }
  func perhapsMore(_ n: Int) -> String { "peut-être \(n) de plus" }
  var plotCourse: String { "Interventions par groupe au cours de la réunion" }
  var plotRoles: String { "Personnes par section de la liste et qualité" }
  var plotHonorifics: String { "Personnes par section de la liste et titre de civilité" }
  var plotInstruments: String {
    "Instruments selon combien de points les citent, et de quel groupe"
  }
  var plotTopics: String { "Sujets selon combien de points les abordent, et de quel groupe" }
  var plotKinds: String { "Points selon ce qu'ils font, et de quel groupe" }
  var plotSpeakers: String { "Interventions selon comment l'orateur est connu, et de quel groupe" }
  var countsOnce: String { "Chaque intervention compte une fois, à son premier paragraphe." }
  var kindsAreOurs: String { "Chaque point a une seule nature; les natures sont de nous." }
  func othersCiteNone(_ n: Int) -> String {
    n == 0
      ? "Aucun autre point n'est sans citation."
      : n == 1 ? "1 autre point n'en cite aucun." : "\(n) autres points n'en citent aucun."
  }
  func othersHaveNoTopic(_ n: Int) -> String {
    n == 0
      ? "Aucun autre point n'est sans sujet."
      : n == 1 ? "1 autre point n'a pas de sujet." : "\(n) autres points n'ont pas de sujet."
  }
  func pointsOverlap(_ n: Int) -> String {
    "\(n) \(form(n, "point", "points")); celui qui en a plusieurs compte sous chacun, et "
      + "une fois dans les totaux."
  }
  func peopleCounted(_ n: Int) -> String {
    "\(n) \(form(n, "personne", "personnes")); qui est inscrit deux fois compte une fois "
      + "par section, une fois dans les totaux."
  }
  var byHonorific: String {
    "Selon le mot devant le nom: M., Mr, Sr.; Mme, Ms, Mrs, Sra. La liste n'en dit pas plus."
  }
  func honorificUnknown(_ n: Int) -> String {
    "\(n) \(form(n, "inconnu", "inconnus")): rien d'imprimé, ou un mot qui ne le dit "
      + "pas, comme Dr ou S.E."
  }
  var statedAndInferred: String {
    "Indiqué: le compte rendu dit qui exerçait la fonction. Déduit: il ne laisse qu'une "
      + "personne."
  }
  var severalAndUnknown: String {
    "Un parmi plusieurs: toute personne de la délégation a pu parler. Non nommé: nul n'est connu."
  }
}

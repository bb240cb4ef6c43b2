extension French: LabelWords {
  var beforeTheOpening: String { "Avant l'ouverture" }
  var listing: String { "Inscription" }
  var office: String { "Fonction" }
  var intervention: String { "Intervention" }
  var procedure: String { "Procédure" }
  var point: String { "Point" }
  var conclusion: String { "Conclusion" }
  var notTakenUp: String { "Demandé et non retenu" }
  var document: String { "Document" }
  var provision: String { "Disposition" }
  var topic: String { "Sujet" }
  var instrument: String { "Instrument" }
  var body: String { "Organisme" }
  var discrepancy: String { "Discordance" }
  var aScreen: String { "écran" }
  var aDelegation: String { "délégation" }
  var aPerson: String { "personne" }
  var anOffice: String { "fonction" }
  var aTheme: String { "thème" }
  var anIntervention: String { "intervention" }
  var aProcedure: String { "procédure" }
  var aPoint: String { "point" }
  func aPoint(_ kind: String) -> String { "point: \(kind)" }
  var aConclusion: String { "conclusion" }
  var conclusionsDetail: String { "conclusions" }
  var aDocument: String { "document" }
  var aProvision: String { "disposition" }
  var aTopic: String { "sujet" }
  var anInstrument: String { "instrument" }
  var aBody: String { "organisme" }
  var aDiscrepancy: String { "discordance" }
  var notNamed: String { "non nommé" }
  var stated: String { "indiqué" }
  var inferred: String { "déduit" }
  func oneOf(_ count: Int) -> String { "1 sur \(count)" }
  func inferred(_ name: String) -> String { "déduit: \(name)" }
  var candidate: String { "possible" }
  func onBehalfOf(_ group: String, named name: String) -> String {
    "pour \(definite(group, named: name))"
  }
  func ours(_ name: String) -> String { "\(name) (notre traduction)" }
  func peopleListed(_ n: Int) -> String {
    "\(n) \(form(n, "personne inscrite", "personnes inscrites"))"
  }
  var noInterventionOfItsOwn: String { "Aucune intervention propre" }
  func spokeFor(_ person: String, group: String, count: Int) -> String {
    "\(person) a parlé pour \(group): \(count)"
  }
  var silentGroupDelegation: String {
    "Le rapport n'attribue aucun propos à cette délégation en tant que telle; un "
      + "porte-parole a parlé pour son groupe."
  }
  var silentService: String { "Le rapport n'attribue aucun propos à ce service en tant que tel." }
  var silentDelegation: String { "Le rapport n'attribue aucun propos à cette délégation." }
  var unlistedOfficers: String { "Titulaires de fonctions de ce pays, non inscrits" }
  var sameCountryElsewhere: String { "Le même pays ailleurs" }
  var contradictions: String { "Contradictions du compte rendu" }
  var misprints: String { "Orthographes et coquilles" }
  func secretariat(_ office: String) -> String { "Secrétariat: \(office)" }
  func role(_ role: String) -> String { "Qualité: \(role)" }
  func alsoListedAs(_ role: String) -> String { "Autre inscription: \(role)" }
  var officesAtTheMeeting: String { "Fonctions à la Réunion" }
  var list: String { "liste" }
  func paragraphs(_ numbers: String) -> String { "par. \(numbers)" }
  func spoke(_ n: Int) -> String { "A parlé: \(n) \(form(n, "intervention", "interventions"))" }
  func mayHaveSpoken(_ n: Int) -> String {
    "A peut-être parlé: \(n) \(form(n, "intervention", "interventions"))"
  }
  var countryNamedOnly: String { "Le rapport nomme le pays, mais personne en particulier." }
  var noIntervention: String { "Aucune intervention" }
  var nothingAttributed: String { "Rien dans le rapport ne peut être attribué à cette personne." }
  var holderUnknown: String { "Le compte rendu ne dit pas qui l'exerçait." }
  func notInTheList(_ person: String) -> String { "\(person), hors de la liste des participants" }
  func asPrinted(_ text: String) -> String { "Imprimé: \(text)" }
  func labelAsPrinted(_ text: String) -> String { "Imprimé: «\(text)»" }
  var asPrintedInYourCopy: String { "Imprimé, dans votre copie:" }
  func listed(_ name: String) -> String { "Dans la liste: \(name)" }
  var sourceIsTheList: String { "Source: la liste des participants" }
  var namedIn: String { "Nommé dans" }
  func paragraph(_ number: Int) -> String { "paragraphe \(number)" }
  func paragraphTitle(_ number: Int) -> String { "Paragraphe \(number)" }
  var procedureNote: String { "Procédure: sans orateur, et non comptée comme intervention." }
  var howItIsRead: String { "Notre lecture" }
  var concerns: String { "Concerne" }
  func oneOfNotNamed(_ count: Int) -> String { "Personne non nommée: une sur \(count)" }
  var noCandidates: String { "Personne non nommée, sans candidats" }
  func agreesWith(_ other: String) -> String { "D'accord avec \(other)" }
  func answers(_ other: String) -> String { "Répond à \(other)" }
  func takesUp(_ other: String) -> String { "Reprend \(other)" }
  func agreedWithBy(_ other: String) -> String { "D'accord avec elle: \(other)" }
  func answeredBy(_ other: String) -> String { "Réponse de \(other)" }
  func takenUpBy(_ other: String) -> String { "Reprise par \(other)" }
  func kind(_ kind: String) -> String { "Nature: \(kind)" }
  var saidIn: String { "Dit dans" }
  var whereItLed: String { "Ses suites, selon nous" }
  func ledFully(_ number: String) -> String { "→ \(number) en entier" }
  func ledInPart(_ number: String) -> String { "→ \(number) en partie" }
  func ledNowhere(_ number: String) -> String { "→ \(number) non retenu" }
  var ledNowhere: String { "→ non retenu" }
  var cites: String { "Cite" }
  var names: String { "Nomme" }
  var nothingOnThis: String { "Rien à ce sujet." }
  var nowhere: String { "Nulle part" }
  var beforeIt: String { "Avant elle" }
  var afterIt: String { "Ses suites" }
  var noPointAskedForIt: String { "Aucun point ne l'a demandée" }
  func takenUpFully(_ n: Int) -> String {
    "\(form(n, "Retenu", "Retenus")) en entier: \(n) \(form(n, "point", "points"))"
  }
  func takenUpInPart(_ n: Int) -> String {
    "\(form(n, "Retenu", "Retenus")) en partie: \(n) \(form(n, "point", "points"))"
  }
  var extentIsOurs: String { "La mesure relève de notre jugement, non du compte rendu." }
  var leftOutNote: String { "Points restés sans conclusion, selon nous; chacun dit pourquoi." }
  var itsDiscussion: String { "Sa discussion" }
  var itsConclusions: String { "Ses conclusions" }
  var followsFrom: String { "Découle de" }
  var leadsTo: String { "Conduit à" }
  var inDocument: String { "Dans" }
  var documentsBefore: String { "Documents antérieurs" }
  var documentsAfter: String { "Documents postérieurs" }
  func groupPoints(_ group: String, _ n: Int) -> String {
    "\(group): \(n) \(form(n, "point", "points"))"
  }
  var textsStayEnglish: String {
    "Nos textes (points, conclusions, motifs, définitions…) restent en anglais."
  }
}

extension French: SheetWords {
  var because: String { "Parce que" }
  var note: String { "Note" }
  var onBehalfOfLabel: String { "Au nom de" }
  var said: String { "Ce qui fut dit" }
  var oneOfTheseSpoke: String {
    "L'une de ces personnes a parlé; le compte rendu ne dit pas laquelle:"
  }
  var agreesWithHeading: String { "Approuve" }
  var answersHeading: String { "Répond à" }
  var refersToHeading: String { "Renvoie à" }
  var agreedWithByHeading: String { "Approuvée par" }
  var answeredByHeading: String { "Réponses" }
  var referredToByHeading: String { "Y renvoient" }
  var text: String { "Texte" }
  var countriesLabel: String { "Pays" }
  var askedForBy: String { "Demandé par" }
  var takesUpFully: String { "Reprend en entier" }
  var takesUpInPart: String { "Reprend en partie" }
  var symbol: String { "Cote" }
  var issuedBy: String { "De" }
  var session: String { "Session" }
  var relation: String { "Rapport" }
  var listedFirst: String { "D'abord inscrit" }
  var heldLabel: String { "A exercé" }
  var spokeHeading: String { "A pris la parole" }
  var mayHaveSpokenHeading: String { "A peut-être pris la parole" }
  var noneOfItsOwn: String { "aucune intervention propre dans le compte rendu" }
  var holder: String { "Titulaire" }
  var listedAs: String { "Inscrit comme" }
  var notListed: String { "absent de la liste des participants" }
  var printedAs: String { "Imprimé" }
  var acronymsLabel: String { "Sigles" }
  var codes: String { "Codes" }
  var region: String { "Région" }
  var groupsLabel: String { "Groupes" }
  var heldOffice: String { "Fonctions exercées par ses membres" }
  var spokeForOthers: String { "Ses membres ont parlé pour d'autres" }
  func spokeForGroup(_ person: String, _ group: String, known: String, in interventions: String)
    -> String
  { "\(person) pour \(group) (\(known)): \(interventions)" }
  func spokeIn(_ interventions: String) -> String { "a parlé dans \(interventions)" }
  var unlistedOfficersOfCountry: String {
    "Titulaires de fonctions du pays qui ne sont pas inscrits"
  }
  var otherDelegations: String { "Autres délégations du pays" }
  var ourWording: String { "Notre libellé" }
  func notOfTheRecord(_ languages: String) -> String { "en \(languages), pas du compte rendu" }
  var meaning: String { "Sens" }
  var titles: String { "Titres" }
  var question: String { "Question" }
  var members: String { "Membres" }
  var asOf: String { "En" }
  var source: String { "Source" }
  var spokenFor: String { "Parlé en son nom" }
  var noneSpeaksOfIt: String { "aucun n'en parle" }
  var aroundTheMeeting: String { "Dans les documents autour de la Réunion" }
  var weRead: String { "Nous lisons" }
  func weReadIt(_ what: String, _ reading: String) -> String { "\(what) Nous lisons: \(reading)" }
  var whatTheMeetingDid: String { "ce que la Réunion a fait" }
  func paragraphsTitle(_ numbers: String) -> String { "Paragraphes \(numbers)" }
  var englishName: String { "anglais" }
  var frenchName: String { "français" }
  var spanishName: String { "espagnol" }
  func and(_ first: String, _ last: String) -> String { "\(first) et \(last)" }
}

extension French: SheetWords {
  var because: String { "Parce que" }
  var note: String { "Note" }
  var onBehalfOfLabel: String { "Au nom de" }
  var said: String { "Ce qui fut dit" }
  var oneOfTheseSpoke: String {
    "L'une de ces personnes a parlé; le compte rendu ne dit pas laquelle:"
  }
  var agreesWithHeading: String { "D'accord avec" }
  var answersHeading: String { "Répond à" }
  var refersToHeading: String { "Renvoie à" }
  var agreedWithByHeading: String { "D'accord avec elle" }
  var answeredByHeading: String { "Réponses" }
  var referredToByHeading: String { "Y renvoient" }
  var text: String { "Texte" }
  var countriesLabel: String { "Pays" }
  var askedForBy: String { "Demandé par" }
  var takesUpFully: String { "Retient en entier" }
  var takesUpInPart: String { "Retient en partie" }
  var symbol: String { "Cote" }
  var issuedBy: String { "De" }
  var session: String { "Session" }
  var relation: String { "Lien" }
  var listedFirst: String { "Première inscription" }
  var heldLabel: String { "A exercé" }
  var spokeHeading: String { "Interventions" }
  var mayHaveSpokenHeading: String { "Interventions possibles" }
  var holder: String { "Titulaire" }
  var listedAs: String { "Dans la liste" }
  var notListed: String { "hors de la liste des participants" }
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
  var ourWording: String { "Notre libellé" }
  func notOfTheRecord(_ languages: String) -> String { "en \(languages), non du compte rendu" }
  var meaning: String { "Sens" }
  var titles: String { "Titres" }
  var question: String { "Question" }
  var members: String { "Membres" }
  var asOf: String { "Date" }
  var source: String { "Source" }
  var spokenFor: String { "Interventions en son nom" }
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

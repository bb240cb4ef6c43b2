extension Spanish: SheetWords {
  var because: String { "Porque" }
  var note: String { "Nota" }
  var onBehalfOfLabel: String { "En nombre de" }
  var said: String { "Lo dicho" }
  var oneOfTheseSpoke: String { "Una de estas personas habló; las actas no dicen cuál:" }
  var agreesWithHeading: String { "Coincide con" }
  var answersHeading: String { "Responde a" }
  var refersToHeading: String { "Se remite a" }
  var agreedWithByHeading: String { "Respaldada por" }
  var answeredByHeading: String { "Respuestas" }
  var referredToByHeading: String { "Se remiten a ella" }
  var text: String { "Texto" }
  var countriesLabel: String { "Países" }
  var askedForBy: String { "Lo pidieron" }
  var takesUpFully: String { "Recoge por entero" }
  var takesUpInPart: String { "Recoge en parte" }
  var symbol: String { "Signatura" }
  var issuedBy: String { "De" }
  var session: String { "Reunión" }
  var relation: String { "Relación" }
  var listedFirst: String { "Inscrito antes" }
  var heldLabel: String { "Ejerció" }
  var spokeHeading: String { "Hizo uso de la palabra" }
  var mayHaveSpokenHeading: String { "Quizá hizo uso de la palabra" }
  var noneOfItsOwn: String { "ninguna intervención propia en las actas" }
  var holder: String { "Titular" }
  var listedAs: String { "Inscrito como" }
  var notListed: String { "no está en la lista de participantes" }
  var printedAs: String { "Impreso" }
  var acronymsLabel: String { "Siglas" }
  var codes: String { "Códigos" }
  var region: String { "Región" }
  var groupsLabel: String { "Grupos" }
  var heldOffice: String { "Cargos que ejercieron sus miembros" }
  var spokeForOthers: String { "Sus miembros hablaron por otros" }
  func spokeForGroup(_ person: String, _ group: String, known: String, in interventions: String)
    -> String
  { "\(person) por \(group) (\(known)): \(interventions)" }
  func spokeIn(_ interventions: String) -> String { "habló en \(interventions)" }
  var unlistedOfficersOfCountry: String { "Titulares de cargos del país que no están inscritos" }
  var otherDelegations: String { "Otras delegaciones del país" }
  var ourWording: String { "Nombre nuestro" }
  func notOfTheRecord(_ languages: String) -> String { "en \(languages), no de las actas" }
  var meaning: String { "Sentido" }
  var titles: String { "Títulos" }
  var question: String { "Cuestión" }
  var members: String { "Miembros" }
  var asOf: String { "En" }
  var source: String { "Fuente" }
  var spokenFor: String { "Hablaron en su nombre" }
  var noneSpeaksOfIt: String { "ninguno habla de ello" }
  var aroundTheMeeting: String { "En los documentos en torno a la Reunión" }
  var weRead: String { "Leemos" }
  func weReadIt(_ what: String, _ reading: String) -> String { "\(what) Leemos: \(reading)" }
  var whatTheMeetingDid: String { "lo que hizo la Reunión" }
  func paragraphsTitle(_ numbers: String) -> String { "Párrafos \(numbers)" }
  var englishName: String { "inglés" }
  var frenchName: String { "francés" }
  var spanishName: String { "español" }
  func and(_ first: String, _ last: String) -> String { "\(first) y \(last)" }
}

extension Spanish: SheetWords {
  var because: String { "Porque" }
  var note: String { "Nota" }
  var onBehalfOfLabel: String { "En nombre de" }
  var said: String { "Lo dicho" }
  var oneOfTheseSpoke: String { "Una de estas personas habló; las actas no dicen cuál:" }
  var agreesWithHeading: String { "De acuerdo con" }
  var answersHeading: String { "Responde a" }
  var refersToHeading: String { "Se remite a" }
  var agreedWithByHeading: String { "De acuerdo con ella" }
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
  var listedFirst: String { "Primera inscripción" }
  var heldLabel: String { "Ejerció" }
  var spokeHeading: String { "Intervenciones" }
  var mayHaveSpokenHeading: String { "Posibles intervenciones" }
  var holder: String { "Titular" }
  var listedAs: String { "En la lista" }
  var notListed: String { "fuera de la lista de participantes" }
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
  var ourWording: String { "Redacción nuestra" }
  func notOfTheRecord(_ languages: String) -> String { "en \(languages), no de las actas" }
  var meaning: String { "Significado" }
  var titles: String { "Títulos" }
  var question: String { "Pregunta" }
  var members: String { "Miembros" }
  var asOf: String { "Fecha" }
  var source: String { "Fuente" }
  var spokenFor: String { "Intervenciones en su nombre" }
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

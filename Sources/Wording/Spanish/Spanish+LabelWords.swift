extension Spanish: LabelWords {
  var beforeTheOpening: String { "Antes de la apertura" }
  var listing: String { "Inscripción" }
  var office: String { "Cargo" }
  var intervention: String { "Intervención" }
  var procedure: String { "Procedimiento" }
  var point: String { "Punto" }
  var conclusion: String { "Conclusión" }
  var notTakenUp: String { "Pedido y no recogido" }
  var document: String { "Documento" }
  var provision: String { "Disposición" }
  var topic: String { "Asunto" }
  var instrument: String { "Instrumento" }
  var body: String { "Organismo" }
  var discrepancy: String { "Discrepancia" }
  var aScreen: String { "pantalla" }
  var aDelegation: String { "delegación" }
  var aPerson: String { "persona" }
  var anOffice: String { "cargo" }
  var aTheme: String { "tema" }
  var anIntervention: String { "intervención" }
  var aProcedure: String { "procedimiento" }
  var aPoint: String { "punto" }
  func aPoint(_ kind: String) -> String { "punto: \(kind)" }
  var aConclusion: String { "conclusión" }
  var conclusionsDetail: String { "conclusiones" }
  var aDocument: String { "documento" }
  var aProvision: String { "disposición" }
  var aTopic: String { "asunto" }
  var anInstrument: String { "instrumento" }
  var aBody: String { "organismo" }
  var aDiscrepancy: String { "discrepancia" }
  var notNamed: String { "sin nombrar" }
  var stated: String { "indicado" }
  var inferred: String { "deducido" }
  func oneOf(_ count: Int) -> String { "1 de \(count)" }
  func inferred(_ name: String) -> String { "deducido: \(name)" }
  var candidate: String { "posible" }
  func onBehalfOf(_ group: String, named name: String) -> String {
    "por \(definite(group, named: name))"
  }
  func ours(_ name: String) -> String { "\(name) (traducción nuestra)" }
  func peopleListed(_ n: Int) -> String {
    "\(n) \(form(n, "persona inscrita", "personas inscritas"))"
  }
  var noInterventionOfItsOwn: String { "Ninguna intervención propia" }
  func spokeFor(_ person: String, group: String, count: Int) -> String {
    "\(person) habló por \(group): \(count)"
  }
  var silentGroupDelegation: String {
    "El informe no atribuye palabras a esta delegación como tal; un portavoz habló por su grupo."
  }
  var silentService: String { "El informe no atribuye palabras a este servicio como tal." }
  var silentDelegation: String { "El informe no atribuye palabras a esta delegación." }
  var unlistedOfficers: String { "Titulares de cargos de este país, no inscritos" }
  var sameCountryElsewhere: String { "El mismo país en otra parte" }
  var contradictions: String { "Contradicciones de las actas" }
  var misprints: String { "Grafías y erratas" }
  func secretariat(_ office: String) -> String { "Secretaría: \(office)" }
  func role(_ role: String) -> String { "Calidad: \(role)" }
  func alsoListedAs(_ role: String) -> String { "Otra inscripción: \(role)" }
  var officesAtTheMeeting: String { "Cargos en la Reunión" }
  var list: String { "lista" }
  func paragraphs(_ numbers: String) -> String { "párr. \(numbers)" }
  func spoke(_ n: Int) -> String { "Habló: \(n) \(form(n, "intervención", "intervenciones"))" }
  func mayHaveSpoken(_ n: Int) -> String {
    "Puede haber hablado: \(n) \(form(n, "intervención", "intervenciones"))"
  }
  var countryNamedOnly: String { "El informe nombra el país, pero a nadie en particular." }
  var noIntervention: String { "Ninguna intervención" }
  var nothingAttributed: String { "Nada en el informe puede atribuirse a esta persona." }
  var holderUnknown: String { "Las actas no dicen quién lo ejercía." }
  func notInTheList(_ person: String) -> String { "\(person), fuera de la lista de participantes" }
  func asPrinted(_ text: String) -> String { "Impreso: \(text)" }
  func labelAsPrinted(_ text: String) -> String { "Impreso: «\(text)»" }
  var asPrintedInYourCopy: String { "Impreso, en su copia:" }
  func listed(_ name: String) -> String { "En la lista: \(name)" }
  var sourceIsTheList: String { "Fuente: la lista de participantes" }
  var namedIn: String { "Nombrado en" }
  func paragraph(_ number: Int) -> String { "párrafo \(number)" }
  func paragraphTitle(_ number: Int) -> String { "Párrafo \(number)" }
  var procedureNote: String {
    "Procedimiento: no son palabras de nadie; no cuenta como intervención."
  }
  var howItIsRead: String { "Cómo lo leemos" }
  var concerns: String { "Se refiere a" }
  func oneOfNotNamed(_ count: Int) -> String { "Persona no nombrada: una de \(count)" }
  var noCandidates: String { "Persona no nombrada, sin candidatos" }
  func agreesWith(_ other: String) -> String { "De acuerdo con \(other)" }
  func answers(_ other: String) -> String { "Responde a \(other)" }
  func takesUp(_ other: String) -> String { "Retoma a \(other)" }
  func agreedWithBy(_ other: String) -> String { "De acuerdo con ella: \(other)" }
  func answeredBy(_ other: String) -> String { "Respuesta de \(other)" }
  func takenUpBy(_ other: String) -> String { "Retomada por \(other)" }
  func kind(_ kind: String) -> String { "Clase: \(kind)" }
  var saidIn: String { "Dicho en" }
  var whereItLed: String { "A qué llevó, a nuestro juicio" }
  func ledFully(_ number: String) -> String { "→ \(number) por entero" }
  func ledInPart(_ number: String) -> String { "→ \(number) en parte" }
  func ledNowhere(_ number: String) -> String { "→ \(number) no recogido" }
  var ledNowhere: String { "→ no recogido" }
  var cites: String { "Cita" }
  var names: String { "Nombra" }
  var nothingOnThis: String { "Nada sobre esto." }
  var nowhere: String { "En ninguna parte" }
  var beforeIt: String { "Antes de ella" }
  var afterIt: String { "Sus resultados" }
  var noPointAskedForIt: String { "Ningún punto la pidió" }
  func takenUpFully(_ n: Int) -> String {
    "\(form(n, "Recogido", "Recogidos")) por entero: \(n) \(form(n, "punto", "puntos"))"
  }
  func takenUpInPart(_ n: Int) -> String {
    "\(form(n, "Recogido", "Recogidos")) en parte: \(n) \(form(n, "punto", "puntos"))"
  }
  var extentIsOurs: String { "La medida es juicio nuestro, no de las actas." }
  var leftOutNote: String {
    "Puntos que no llevaron a conclusión alguna, a nuestro juicio; cada uno dice por qué."
  }
  var itsDiscussion: String { "Su discusión" }
  var itsConclusions: String { "Sus conclusiones" }
  var followsFrom: String { "Deriva de" }
  var leadsTo: String { "Lleva a" }
  var inDocument: String { "En" }
  var documentsBefore: String { "Documentos anteriores" }
  var documentsAfter: String { "Documentos posteriores" }
  func groupPoints(_ group: String, _ n: Int) -> String {
    "\(group): \(n) \(form(n, "punto", "puntos"))"
  }
  var textsStayEnglish: String {
    "Nuestros textos (puntos, conclusiones, motivos…) están en inglés."
  }
}

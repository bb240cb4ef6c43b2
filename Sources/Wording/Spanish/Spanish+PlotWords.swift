extension Spanish: PlotWords {
  var listSection: String { "Sección" }
  var total: String { "Total" }
  var ofThese: String { "De ellas" }
  func matrixCaption(_ count: String, rows: String, columns: String) -> String {
    "\(count) por \(rows) y \(columns)"
  }
  var withoutChair: String { ", sin Presidencia ni Oficina" }
  var cellsOverlap: String { "las celdas pueden compartir lo que cuentan" }
  func inNoCell(_ n: Int) -> String {
    "\(n) \(form(n, "más no está en ninguna celda", "más no están en ninguna celda"))"
  }
  var nothingToCount: String { "Nada que contar." }
  func nothingToCount(_ filter: String) -> String {
    "Nada de lo que deja «\(filter)» se cuenta aquí."
  }
  var all: String { "todo" }
  func moreRows(_ n: Int) -> String { "\(n) más; Enter los muestra" }
  func firstRowsOnly(_ n: Int) -> String { "Enter muestra solo los \(n) primeros" }
  func plot(_ number: Int, of count: Int) -> String { "gráfico \(number) de \(count)" }
  var chairIn: String { "Presidencia y Oficina contadas" }
  var chairOut: String { "Presidencia y Oficina no contadas" }
  func fullCell(_ n: Int) -> String {
    "Celda llena: \(n) \(form(n, "intervención", "intervenciones"))."
  }
  func groupsNeedWidth(_ kind: String) -> String {
    "Los números por \(kind) requieren más anchura."
  }
  func columnsCut(_ lost: Int, of all: Int) -> String { "\(lost) de \(all) columnas" }
  var inWhoseName: String { "en nombre de quién hablaron" }
  func cut(_ what: String) -> String { "cortado: \(what)" }
  func cut(_ what: String, and other: String) -> String { "cortado: \(what), y \(other)" }
  func count(_ n: Int, for group: String) -> String { "\(n) por \(group)" }
  func count(_ n: Int, under group: String) -> String { "\(n) en \(group)" }
  func paragraphs(_ n: Int, inInterventions interventions: Int) -> String {
    "\(paragraphs(n)) en \(self.interventions(interventions))"
  }
  func moreAbove(_ n: Int) -> String { "\(n) más arriba" }
  func moreBelow(_ n: Int) -> String { "\(n) más abajo" }
  var rowsAreDelegations: String {
    "Un país cuenta por lo dicho en su nombre; lo dicho por un grupo está en el grupo."
  }
  func perhapsMore(_ n: Int) -> String { "quizá \(n) más" }
  var plotCourse: String { "Intervenciones por grupo en el curso de la reunión" }
  var plotRoles: String { "Personas por sección de la lista y calidad" }
  var plotHonorifics: String { "Personas por sección de la lista y tratamiento" }
  var plotInstruments: String { "Instrumentos según cuántos puntos los citan, y de qué grupo" }
  var plotTopics: String { "Asuntos según cuántos puntos los tratan, y de qué grupo" }
  var plotKinds: String { "Puntos según lo que hacen, y de qué grupo" }
  var plotSpeakers: String { "Intervenciones según cómo se conoce al orador, y de qué grupo" }
  var countsOnce: String { "Cada intervención cuenta una vez, en su primer párrafo." }
  var kindsAreOurs: String { "Cada punto es de una clase; las clases son nuestras." }
  func othersCiteNone(_ n: Int) -> String {
    n == 0
      ? "Ningún otro punto carece de citas."
      : n == 1 ? "1 punto más no cita ninguno." : "\(n) puntos más no citan ninguno."
  }
  func othersHaveNoTopic(_ n: Int) -> String {
    n == 0
      ? "Ningún otro punto carece de asunto."
      : n == 1 ? "1 punto más no tiene asunto." : "\(n) puntos más no tienen asunto."
  }
  func pointsOverlap(_ n: Int) -> String {
    "\(n) \(form(n, "punto", "puntos")); el que tiene varios cuenta en cada uno, y una "
      + "vez en los totales."
  }
  func peopleCounted(_ n: Int) -> String {
    "\(n) \(form(n, "persona", "personas")); quien figura dos veces cuenta una vez por "
      + "sección, una vez en los totales."
  }
  var byHonorific: String {
    "Por la palabra ante el nombre: Sr., Mr, M.; Sra., Ms, Mrs, Mme. La lista no dice más."
  }
  func honorificUnknown(_ n: Int) -> String {
    "\(n) \(form(n, "desconocido", "desconocidos")): nada impreso, o una palabra que no "
      + "lo dice, como Dr. o S.E."
  }
  var statedAndInferred: String {
    "Indicado: las actas dicen quién ejercía el cargo. Deducido: solo dejan a una persona."
  }
  var severalAndUnknown: String {
    "Uno de varios: pudo hablar cualquiera de la delegación. Sin nombrar: no se conoce a nadie."
  }
}

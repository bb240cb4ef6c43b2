extension Spanish: HeadingWords {
  var acronymColumn: String { "Sigla" }
  var nameColumn: String { "Nombre" }
  var numberColumn: String { "Núm." }
  var headingColumn: String { "Epígrafe" }
  var conclusionColumn: String { "Conclusión" }
  var delegationColumn: String { "Delegación" }
  var sectionColumn: String { "Sección" }
  var codeColumn: String { "Código" }
  var interventionsColumn: String { "Intervenciones" }
  var provisionsColumn: String { "Disposiciones" }
  var yearColumn: String { "Año" }
  var peopleColumn: String { "Personas" }
  var spokeColumn: String { "Interv." }
  var whereColumn: String { "Dónde" }
  var whatColumn: String { "Qué" }
  var readingColumn: String { "Cómo lo leemos" }
  var dateColumn: String { "Fecha" }
  var titleColumn: String { "Título" }
  var kindColumn: String { "Clase" }
  var printedColumn: String { "Impreso" }
  var pointColumnOne: String { "Punto" }
  var whyNoneColumn: String { "Por qué ninguno" }
  var shortParagraphColumn: String { "Párr." }
  var themeColumn: String { "Tema" }
  var speakerColumn: String { "Orador" }
  var knownColumn: String { "Conocido" }
  var personColumn: String { "Persona" }
  var pointsColumn: String { "Puntos" }
  var officeColumn: String { "Cargo" }
  var groupColumn: String { "Grupo" }
  var countryColumn: String { "País" }
  var paragraphsColumn: String { "Párrafos" }
  var roleColumn: String { "Calidad" }
  var positionColumn: String { "Puesto" }
  var whatHappenedColumn: String { "Qué ocurrió" }
  var documentColumn: String { "Documento" }
  var provisionColumn: String { "Disposición" }
  var topicColumn: String { "Asunto" }
  var ledToColumn: String { "Llevó a" }
  var extentColumn: String { "Medida" }
  var whyColumn: String { "Nuestras razones" }
  var matchColumn: String { "Resultado" }
  var settingColumn: String { "Ajuste" }
  var valueColumn: String { "Valor" }
  var fromColumn: String { "Origen" }
  var detail: String { "Detalle" }
}

extension Spanish: FieldWords {
  var countryField: String {
    "Un país por su nombre, en cualquier idioma, o por su código ISO; o un grupo regional."
  }
  var groupField: String { "El grupo al que se pertenece, o por el que se habló." }
  var themeField: String { "Un tema del orden del día." }
  var speakerField: String { "Quién habló, por su nombre." }
  var onBehalfField: String { "En nombre de quién se habló." }
  var citesField: String { "Un instrumento citado, por su código, número o nombre." }
  var topicField: String { "De qué se habló." }
  var bodyField: String { "Una organización o un proceso mencionados." }
  var kindField: String { "La clase de una fila, o de un punto." }
  var roleField: String { "Con qué función se figura en la lista." }
  var sectionField: String { "La sección de la lista de participantes." }
  var paragraphField: String { "Párrafos numerados del informe: 54, o 50-60." }
  var asksField: String { "Las palabras de lo que se pidió." }
  var labelField: String { "Cómo nombra el informe a quien habla." }
  var languageField: String { "El idioma en que se figura en la lista." }
  var idField: String { "El identificador de una fila." }
  var hasField: String { "Lo que tiene una fila; remark es de las actas, note y mark son suyos." }
}

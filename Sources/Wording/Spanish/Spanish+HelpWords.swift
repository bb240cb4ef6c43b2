extension Spanish: HelpWords {
  var browseAbstract: String { "Abre las actas en toda la pantalla." }
  var browseNote: String { "Lo mismo que tripartite solo." }
  var programAbstract: String { "Abre las actas de una reunión internacional." }
  var delegationsAbstract: String { "Dice quién estuvo representado." }
  var peopleAbstract: String { "Dice quién figura en la lista de participantes." }
  var officersAbstract: String { "Dice quién ejerció un cargo en la Reunión." }
  var themesAbstract: String { "Lista los epígrafes de la discusión." }
  var interventionsAbstract: String { "Dice quién tomó la palabra, y en nombre de quién." }
  var pointsAbstract: String { "Lista lo que se dijo, punto por punto." }
  var topicsAbstract: String { "Lista los asuntos tratados." }
  var instrumentsAbstract: String { "Lista los convenios y otros textos citados." }
  var bodiesAbstract: String { "Lista las organizaciones y los procesos mencionados." }
  var conclusionsAbstract: String { "Dice lo que concluyó la Reunión." }
  var tracesAbstract: String { "Dice qué conclusión recogió un punto, o que ninguna lo hizo." }
  var documentsAbstract: String { "Lista los documentos en torno a la Reunión." }
  var provisionsAbstract: String { "Lista las disposiciones de esos documentos, una por una." }
  var factsAbstract: String { "Lista los nombres y números impresos en cada párrafo." }
  var discrepanciesAbstract: String { "Dice dónde se contradicen las actas." }
  var proceedingsAbstract: String { "Dice lo que hizo la Reunión, aparte de los discursos." }
  var matrixAbstract: String { "Cuenta quién dijo cuánto, bajo qué tema." }
  var statsAbstract: String { "Dibuja quién habló y cuándo, quién vino, y de qué se habló." }
  var compareAbstract: String { "Pone lado a lado lo que dijeron dos partes, asunto por asunto." }
  var showAbstract: String { "Muestra todo sobre una cosa." }
  var showNote: String {
    "COSA es un párrafo (54), el id de una intervención (i054), de un punto, una "
      + "persona, una delegación o un asunto, el código de un instrumento (C189), o un país "
      + "u otro nombre (CH, suisse, tomei), con su clase si varios lo tienen (group:EU)."
  }
  var searchAbstract: String {
    "Lista lo que mejor coincide, de toda clase, y del informe adjunto."
  }
  var checkAbstract: String { "Indica todos los errores de una carpeta de datos, uno por línea." }
  var checkNote: String { "Una línea es ARCHIVO:LÍNEA: lo que hay, y lo que se esperaba." }
  var verifyAbstract: String { "Coteja las actas con una copia del informe impreso." }
  var verifyNote: String {
    "ARCHIVO es su propia copia en texto UTF-8; nada de ella se guarda. Cada diferencia "
      + "ocupa dos líneas: nuestro archivo, fila y valor, y luego lo impreso. Código de "
      + "salida 1 si hay alguna."
  }
  var configAbstract: String { "Imprime los ajustes, y de dónde viene cada uno." }
  var configNote: String {
    "El archivo es config.toml en $XDG_CONFIG_HOME/tripartite, o en "
      + "~/.config/tripartite, o $TRIPARTITE_CONFIG. La línea de comandos va antes que el "
      + "entorno, y este antes que el archivo."
  }
  var keysNote: String { "qué teclas dan qué comandos" }
  var queryHelp: String { "Palabras y campos que deben coincidir (vea tripartite --help)." }
  var queryOrAllHelp: String {
    "Palabras y campos que deben coincidir (vea tripartite --help); si no, todo."
  }
  var countedQueryHelp: String { "Cuenta lo que lista 'tripartite interventions CONSULTA'." }
  var languageHelp: String { "El idioma, en, fr o es (si no, el del entorno)." }
  var dataHelp: String { "Otras actas (si no, $TRIPARTITE_DATA, o las incluidas)." }
  var reportHelp: String { "Su texto del informe (si no, $TRIPARTITE_REPORT)." }
  var noColourHelp: String { "Sin colores (también: $NO_COLOR)." }
  var formatHelp: String {
    "table, json, csv o markdown (por defecto: table en un terminal, si no csv)."
  }
  var textFormatHelp: String { "text o json." }
  var tableFormatHelp: String { "table o json." }
  var exampleHelp: String { "Imprimir un archivo que explica cada ajuste y no cambia ninguno." }
  var folderHelp: String {
    "Una carpeta de datos (si no, --data, $TRIPARTITE_DATA, o la incluida)."
  }
  var firstSideHelp: String {
    "Un grupo (workers, EU), un país o una persona, en una palabra o entre comillas."
  }
  var secondSideHelp: String { "La otra parte." }
  var keepToTheme: String { "Ceñirse a un tema (su id o su nombre)." }
  var keepToTopic: String { "Ceñirse a un asunto (su id o su nombre)." }
  func rowsHelp(_ axes: String) -> String { "Filas: \(axes)." }
  var columnsHelp: String { "Columnas: otro de esos." }
  var countHelp: String { "O paragraphs o points." }
  var swapHelp: String { "Filas por columnas." }
  var noChairHelp: String { "Sin la Presidencia ni la Oficina." }
  var silentHelp: String { "Mostrar también quién o qué no tiene nada." }
  var orderHelp: String { "O count: los mayores primero." }
  var idsHelp: String { "En JSON, decir qué cuenta cada celda." }
  func plotHelp(_ plots: String) -> String { "Solo uno de \(plots)." }
  var plotLimitHelp: String { "Máximo de filas de un gráfico." }
  var searchLimitHelp: String { "Máximo de resultados." }
  var thingHelp: String { "Qué mostrar; varias palabras son un nombre." }
  var overviewHeading: String { "RESUMEN:" }
  var usageHeading: String { "USO:" }
  var argumentsHeading: String { "ARGUMENTOS:" }
  var optionsHeading: String { "OPCIONES:" }
  var valuesMark: String { "(valores:" }
  var defaultMark: String { "(por defecto:" }
  var defaultAfterMark: String { "; por defecto:" }
  var versionHelp: String { "Mostrar la versión." }
  var helpHelp: String { "Mostrar esta ayuda." }
  func placeholder(_ name: String) -> String {
    switch name {
    case "axis": "eje"
    case "file": "archivo"
    case "first": "primera"
    case "folder": "carpeta"
    case "format": "formato"
    case "language": "idioma"
    case "limit": "límite"
    case "order": "orden"
    case "plot": "gráfico"
    case "query": "consulta"
    case "second": "segunda"
    case "text": "texto"
    case "theme": "tema"
    case "thing": "cosa"
    case "topic": "asunto"
    case "what": "qué"
    case "words": "palabras"
    default: name
    }
  }
  var missingArgument: String { "Falta el argumento" }
  var missingValue: String { "Falta un valor para" }
  var unknownOption: String { "Opción desconocida:" }
  var unexpectedArgument: String { "Argumento de más:" }
  var theValue: String { "El valor" }
  var isInvalidFor: String { "no sirve para" }
  var pleaseProvide: String { "Dé uno de estos valores:" }
  var didYouMeanOption: String { "¿Quiso decir" }
  var andBeforeLast: String { "' y '" }
  var orBeforeLast: String { "' o '" }
}

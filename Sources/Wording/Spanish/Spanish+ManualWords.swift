extension Spanish: ManualWords {
  var manualHeader: String { "Órdenes de usuario" }
  var manualNameSection: String { "Nombre" }
  var manualSynopsisSection: String { "Sinopsis" }
  var manualDescriptionSection: String { "Descripción" }
  var manualCommandsSection: String { "Comandos" }
  var manualOptionsSection: String { "Opciones" }
  var manualKeysSection: String { "Teclas" }
  var manualQueriesSection: String { "Consultas" }
  var manualSettingsSection: String { "Ajustes" }
  var manualExitSection: String { "Estado de salida" }
  var manualEnvironmentSection: String { "Entorno" }
  var manualFilesSection: String { "Archivos" }
  var manualExamplesSection: String { "Ejemplos" }
  var manualSeeAlsoSection: String { "Véase también" }
  var manualName: String { "abre las actas de una reunión internacional" }
  var manualForms: String { "[opciones];LISTA [CONSULTA ...];COMANDO [argumento ...] [opciones]" }
  var manualDescription: String {
    "tripartite abre en un terminal las actas de una reunión tripartita internacional: quién "
      + "vino, en nombre de quién, con qué cargo, y qué dijo cada cual en cada tema del orden "
      + "del día. Sin comando abre la pantalla de lectura; las mismas actas y consultas sirven "
      + "sin pantalla, para tuberías y guiones. Donde las actas no nombran a nadie, lo dice."
  }
  var manualOptionsAnywhere: String {
    "Las opciones pueden ir en cualquier lugar; tras -- ya no las hay."
  }
  var manualOptionOwners: String { "Cada opción nombra los comandos que la tienen." }
  var manualKeys: String {
    "Las teclas de la pantalla de lectura tal como son sin archivo de ajustes. El nombre entre "
      + "paréntesis es aquel con el que la tabla [keys] del archivo de ajustes da otras teclas "
      + "a un comando."
  }
  var manualNoKey: String { "(ninguna)" }
  var manualSettings: String {
    "La línea de comandos va antes que el entorno, y este antes que el archivo de ajustes, que "
      + "es TOML. Un error en el archivo se dice con su línea y su remedio, y el programa toma "
      + "el resto."
  }
  var manualKeysTable: String {
    "Qué teclas dan qué comandos: el nombre de un comando, y sus teclas."
  }
  var manualQueries: String {
    "Un solo lenguaje para el filtro, el acceso directo, la búsqueda y la línea de comandos. "
      + "Las palabras deben corresponder todas; mayúsculas, acentos y puntuación no cuentan, y "
      + "una palabra corresponde donde otra empiece así."
  }
  var manualFields: String {
    "Un campo, y un valor de una lista cerrada, pueden abreviarse a un comienzo único. Un "
      + "error dice dónde está y qué escribir en su lugar. Los campos:"
  }
  var manualTwoWords: String { "Ambas palabras." }
  var manualPhrase: String { "Las palabras como frase." }
  var manualNot: String {
    "No esta palabra; también en la línea de comandos, donde no es una opción."
  }
  var manualOr: String { "Una de las dos." }
  var manualParentheses: String { "Lo que va junto." }
  var manualField: String {
    "Lo que dice un campo; un valor de varias palabras va entre comillas rectas."
  }
  var manualExitSuccess: String { "Todo fue bien, y algo correspondía." }
  var manualExitNothing: String {
    "Nada correspondía, como con grep; o verify halló que el informe dice otra cosa."
  }
  var manualExitMistake: String {
    "Un error en el comando, en los datos o en la consulta; o la salida o el terminal no "
      + "pudieron usarse."
  }
  var manualExitSignals: String {
    "Un programa que una señal termina ha devuelto antes el terminal; un shell muestra 128 y "
      + "el número de la señal."
  }
  var manualConfigVariable: String { "El archivo de ajustes, en lugar del dado en Archivos." }
  var manualNoColourVariable: String {
    "Si está definida, sea cual sea su valor, nada va en color."
  }
  var manualLocaleVariables: String {
    "Los caracteres del terminal, y el idioma del programa. En una configuración sin UTF-8, la "
      + "pantalla y todo texto van en ASCII; csv, json y markdown hacia un archivo o una "
      + "tubería van siempre en UTF-8."
  }
  var manualMessagesVariable: String { "El idioma del programa, antes que LANG." }
  var manualTermVariable: String { "El terminal, tal como lo conoce terminfo(5)." }
  var manualProgramVariables: String { "Los programas para notas largas, y para leer una página." }
  var manualMultiplexerVariables: String {
    "Definidas dentro de tmux y screen: cómo llega un texto al portapapeles."
  }
  var manualEscapeVariable: String {
    "Milisegundos que puede tardar una secuencia de la tecla Esc."
  }
  var manualBacktraceVariable: String {
    "Si está definida, un fallo del programa imprime su pila de llamadas."
  }
  var manualSettingsFile: String {
    "El archivo de ajustes; ~/.config/tripartite/config.toml si XDG_CONFIG_HOME no está "
      + "definida."
  }
  var manualNotesFile: String {
    "Marcas, notas y consultas guardadas; en ~/.local/share si XDG_DATA_HOME no está definida. "
      + "Una línea por entrada: fecha, + o - y clase, actas, cosa y texto entre tabuladores; "
      + "vale la última."
  }
  var manualSessionFile: String {
    "Dónde se dejó la pantalla de lectura; en ~/.local/state si XDG_STATE_HOME no está "
      + "definida."
  }
  var manualCacheFolder: String {
    "El índice de las actas grandes, según su contenido; en ~/.cache si XDG_CACHE_HOME no está "
      + "definida. Puede borrarse."
  }
  var manualDataFolderName: String { "datapackage.json y un CSV por tabla" }
  var manualDataFolder: String {
    "Una carpeta de datos, como la nombra --data: un paquete de datos Frictionless corriente."
  }
  func manualOwners(_ commands: String) -> String { "De: \(commands)." }
  func manualDefault(_ value: String) -> String { "Por omisión: \(value)." }
  func manualExpected(_ value: String) -> String { "Se espera: \(value)." }
  func manualOneOf(_ values: String) -> String { "Uno de: \(values)." }
}

extension Spanish: ProgramWords {
  func unknownCommand(_ name: String) -> String {
    "no existe el comando '\(name)'; vea tripartite --help"
  }
  func unknownCommand(_ name: String, nearest: String) -> String {
    "no existe el comando '\(name)'; ¿quiso decir '\(nearest)'?"
  }
  func helpSaysMore(_ message: String) -> String {
    "\(message); --help tras el comando dice lo que admite"
  }
  func notATerminal(_ commands: String) -> String {
    "la salida no es un terminal; sin pantalla funcionan: \(commands)"
  }
  func firstOfMistakes(_ n: Int, _ first: String) -> String { "error 1 de \(n): \(first)" }
  func moreMistakes(_ n: Int, in file: String) -> String {
    "\(n) \(form(n, "error", "errores")) más en \(file)"
  }
  var checkTakesOneFolder: String {
    "check admite una sola carpeta; nómbrela tras check o tras --data"
  }
  func noErrors(_ id: String, _ counts: String) -> String { "\(id): \(counts): sin errores" }
  func regionalGroups(_ n: Int) -> String {
    "\(n) \(form(n, "grupo regional", "grupos regionales"))"
  }
  func participants(_ n: Int) -> String { "\(n) \(form(n, "participante", "participantes"))" }
  func officers(_ n: Int) -> String { "\(n) \(form(n, "titular de cargo", "titulares de cargos"))" }
  func proceedings(_ n: Int) -> String {
    "\(n) \(form(n, "acto de procedimiento", "actos de procedimiento"))"
  }
  func traces(_ n: Int) -> String { "\(n) \(form(n, "rastro", "rastros"))" }
  func facts(_ n: Int) -> String { "\(n) \(form(n, "dato", "datos"))" }
  func notOneOf(_ option: String, _ word: String, expected: String) -> String {
    "\(option) es '\(word)', se esperaba uno de \(expected)"
  }
  func notOneOf(_ option: String, _ word: String, expected: String, nearest: String) -> String {
    "\(option) es '\(word)', se esperaba uno de \(expected); ¿quiso decir '\(nearest)'?"
  }
  func limitTooSmall(_ limit: Int) -> String { "--limit es \(limit), se esperaba 1 o más" }
  func noParagraph(_ number: Int, first: Int, last: Int) -> String {
    "las actas no tienen párrafo \(number); tienen del \(first) al \(last)"
  }
  func noParagraph(_ number: Int) -> String {
    "las actas no tienen párrafo \(number); no tienen ninguno"
  }
  func mayBe(_ text: String, _ n: Int, _ names: String) -> String {
    "'\(text)' puede ser \(n) cosas; nombre una: \(names)"
  }
  func alsoMeans(_ text: String, _ others: String, example: String) -> String {
    "'\(text)' es también \(others); tripartite show \(example) lo muestra"
  }
  func onlyPartOfTheName(_ text: String) -> String {
    "'\(text)' es solo parte de este nombre; tripartite search \(text) halla dónde se dijo"
  }
  func eitherMend(_ first: String, _ second: String) -> String { "\(first) o \(second)" }
  func nothingIsCalled(_ text: String, _ mend: String) -> String {
    "nada se llama '\(text)'; \(mend)"
  }
  var tryOneWord: String { "pruebe tripartite search con una de sus palabras" }
  func paragraphIsIn(_ number: Int, _ id: String) -> String { "el párrafo \(number) está en \(id)" }
  func searchHas(_ query: String, _ n: Int) -> String {
    "tripartite search \(query) da \(n) \(form(n, "resultado", "resultados"))"
  }
  func sameSide(_ first: String, _ second: String) -> String {
    "'\(first)' y '\(second)' son la misma parte; nombre dos"
  }
  func neitherSaid(_ first: String, _ second: String, _ mend: String) -> String {
    "ni '\(first)' ni '\(second)' dijeron nada de ello; \(mend)"
  }
  var interventionsListsWhoSpoke: String { "tripartite interventions dice quién habló" }
  func dropOption(_ options: String) -> String { "quite \(options)" }
  func noSide(_ text: String, groups: String) -> String {
    "'\(text)' no puede ser una parte; una parte es un grupo (\(groups)), un país o una persona"
  }
  func noTheme(_ text: String) -> String {
    "no existe el tema '\(text)'; tripartite themes los muestra"
  }
  func noTheme(_ text: String, nearest: String) -> String {
    "no existe el tema '\(text)'; ¿quiso decir '\(nearest)'?"
  }
  func noTopic(_ text: String) -> String {
    "no existe el asunto '\(text)'; tripartite topics los muestra"
  }
  func noTopic(_ text: String, nearest: String) -> String {
    "no existe el asunto '\(text)'; ¿quiso decir '\(nearest)'?"
  }
  func shadesAreQuarters(_ highest: Int) -> String {
    "Los grises son cuartos del número mayor, \(highest)."
  }
  var cellsMayShare: String {
    "Las celdas pueden compartir lo que cuentan; los totales lo cuentan una vez."
  }
  func moreHaveNo(_ n: Int, _ axis: String) -> String {
    "\(n) \(form(n, "más no tiene", "más no tienen")) \(axis)."
  }
  func moreHaveNoPoint(_ n: Int, with axis: String, and other: String) -> String {
    "\(n) más no \(form(n, "tiene", "tienen")) ningún punto con \(axis) y \(other) a la vez."
  }
  func moreHaveNo(_ n: Int, _ axis: String, or other: String) -> String {
    "\(n) \(form(n, "más no tiene", "más no tienen")) \(axis), o no \(other)."
  }
  var chairLeftOutOfCaption: String { ", sin la Presidencia ni la Oficina" }
  func swapMayFit(_ remark: String) -> String {
    "\(remark); --swap quizá quepa, --format csv lo tiene todo"
  }
  var alreadyThere: String { "ya existe; escriba otro nombre" }
  func cannotWriteOutput(_ reason: String) -> String { "no se puede escribir la salida: \(reason)" }
  var faultStopped: String { "Un fallo interno detuvo el programa; el terminal se ha devuelto." }
  func errorsNoMeeting(_ n: Int, folder: String) -> String {
    "\(folder): \(n) \(form(n, "error", "errores")), ninguna reunión cargada"
  }
  var theBundledData: String { "los datos incluidos" }
  var searchNeedsAWord: String { "search no busca nada aún; dele al menos una palabra" }
  func onlyNegative(_ query: String) -> String {
    "\(query) solo dice qué dejar fuera; añada una palabra que buscar, o liste una "
      + "clase, como tripartite interventions \(query)"
  }
  var noReportAttached: String {
    "no hay informe impreso adjunto; nombre su copia tras --report o en TRIPARTITE_REPORT"
  }
  func someShown(_ shown: Int, of count: Int) -> String {
    "se muestran \(shown) de \(count); --limit \(count) los muestra todos"
  }
  var theRecord: String { "las actas" }
  var tryAnotherSpelling: String { "pruebe otra grafía" }
  var useFewerWords: String { "use menos palabras" }
  func orSearchEverywhere(_ advice: String) -> String {
    "\(advice), o tripartite search para buscar en todas partes"
  }
  func nothingMatches(_ query: String, in place: String, advice: String) -> String {
    "nada en \(place) coincide con \(query); \(advice)"
  }
  func settingsFile(_ path: String) -> String { "Archivo de ajustes: \(path)" }
  func settingsFileMissing(_ path: String) -> String {
    "Archivo de ajustes: \(path) (no existe; tripartite config --example imprime uno)"
  }
  func settingsFileUnread(_ path: String) -> String { "Archivo de ajustes: \(path) (no leído)" }
  var noSettingsFile: String { "Archivo de ajustes: ninguno, pues HOME no está definido" }
  func dataIsSetIn(_ place: String) -> String {
    "data está fijado en \(place); corríjalo allí, o dé otras actas tras --data"
  }
  func nothingToPlot(_ plots: String) -> String { "nada que dibujar para \(plots)" }
  func moreRows(_ n: Int, plot: String, all: Int) -> String {
    "\(n) más: --plot \(plot) --limit \(all)"
  }
  var verifyNeedsReport: String {
    "verify requiere una copia del informe; nómbrela tras --report o en TRIPARTITE_REPORT"
  }
  func differences(_ n: Int) -> String { "\(n) \(form(n, "diferencia", "diferencias"))" }
  var noDifferences: String { "ninguna diferencia" }
  func lookedFor(_ id: String, _ total: Int, _ checks: String, _ differences: String) -> String {
    "\(id): \(total) \(form(total, "comprobación", "comprobaciones")) (\(checks)): "
      + "\(differences)"
  }
  func findingStands(_ place: String, _ printed: String) -> String { "\(place): consta \(printed)" }
  var nothingOfTheKind: String { "nada semejante" }
  func fieldIs(_ field: String, _ value: String) -> String { "\(field) es '\(value)'" }
  var terminalNeeded: String {
    "la pantalla y las teclas requieren un terminal; en una tubería, use un comando de lista"
  }
  var termNotSet: String {
    "TERM no está definido; defínalo (export TERM=xterm-256color) o use un comando de lista"
  }
  func termUnknown(_ type: String) -> String {
    "TERM es '\(type)', que la base de terminales no conoce; defina otro (export "
      + "TERM=xterm-256color) o use un comando de lista"
  }
  func termTooSimple(_ type: String) -> String {
    "TERM es '\(type)', un terminal que no puede mostrar una pantalla; use un comando de lista"
  }
  var terminalInUse: String { "este programa ya ocupa el terminal; ciérrelo antes" }
  var noDescriptorLeft: String {
    "el sistema no tiene más descriptores de archivo; cierre otros programas y reintente"
  }
  var noMemoryForTerminal: String {
    "no hay memoria para un terminal de este tamaño; redúzcalo y reintente"
  }
}

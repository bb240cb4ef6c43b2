extension Spanish: HintWords {
  var open: String { "abrir" }
  var filter: String { "filtrar" }
  var narrow: String { "acotar" }
  var compare: String { "comparar" }
  var goTo: String { "ir a" }
  var sort: String { "ordenar" }
  var language: String { "idioma" }
  var swap: String { "permutar" }
  var count: String { "contar" }
  var chair: String { "presid." }
  var silent: String { "vacías" }
  var export: String { "exportar" }
  var help: String { "ayuda" }
  var back: String { "volver" }
  var pane: String { "panel" }
  var next: String { "sig." }
  var previous: String { "ant." }
  var scroll: String { "bajar" }
  var history: String { "historial" }
  var onePane: String { "un panel" }
  var quit: String { "salir" }
  var axis: String { "eje" }
  var keep: String { "aceptar" }
  var drop: String { "cancelar" }
  var rows: String { "filas" }
  var write: String { "escribir" }
  var close: String { "cerrar" }
  var clear: String { "borrar" }
  var toTheHits: String { "a los resultados" }
  var hits: String { "resultados" }
  var goThere: String { "ir allí" }
  var choose: String { "elegir" }
  var takeOrLeave: String { "tomar o dejar" }
  var run: String { "ejecutar" }
  var goToTitle: String { "Ir a" }
  var helpTitle: String { "Teclas y comandos" }
  var narrowTitle: String { "Acotar a" }
  var searchPrompt: String { "Búsqueda:" }
  var writePrompt: String { "Escribir en:" }
}

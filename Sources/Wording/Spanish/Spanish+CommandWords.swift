extension Spanish: CommandWords {
  var doesStart: String { "Inicio: lo que contienen las actas" }
  func doesScreen(_ title: String) -> String { "Pantalla: \(title)" }
  var doesDown: String { "Fila siguiente" }
  var doesUp: String { "Fila anterior" }
  var doesPageDown: String { "Una página abajo" }
  var doesPageUp: String { "Una página arriba" }
  var doesFirst: String { "Primera fila" }
  var doesLast: String { "Última fila" }
  var doesLeft: String { "Panel de la izquierda" }
  var doesRight: String { "Panel de la derecha" }
  var doesNextPane: String { "Panel siguiente" }
  var doesPreviousPane: String { "Panel anterior" }
  var doesOpen: String { "Abrir lo seleccionado, o seguir el enlace" }
  var doesClose: String { "Cerrar, borrar el filtro, o volver un paso" }
  var doesBack: String { "Volver un paso; en el inicio, salir" }
  var doesHistoryBack: String { "Antes en el historial" }
  var doesHistoryForward: String { "Después en el historial" }
  var doesNextItem: String { "Intervención siguiente, desde todo panel; gráfico siguiente" }
  var doesPreviousItem: String { "Intervención anterior, desde todo panel; gráfico anterior" }
  var doesScrollDown: String { "Desplazar el texto hacia abajo" }
  var doesScrollUp: String { "Desplazar el texto hacia arriba" }
  var doesFilter: String { "Filtrar las filas de este panel" }
  var doesNarrow: String { "Acotar las intervenciones por grupo, país, asunto, instrumento" }
  var doesCompare: String { "Comparar: guardar esta parte, luego la otra" }
  var doesFind: String { "Ir a cualquier cosa con unas letras" }
  var doesSort: String { "Orden siguiente de la lista" }
  var doesSwap: String { "Matriz: filas por columnas" }
  var doesCounted: String { "Matriz: contar intervenciones, párrafos o puntos" }
  var doesChair: String { "Con o sin la Presidencia y la Oficina: Matriz, Estadísticas" }
  var doesSilent: String { "Matriz: mostrar o no a quien no tiene nada" }
  var doesExport: String { "Escribir la vista en un archivo: texto, CSV, JSON, Markdown" }
  var doesLanguage: String { "Idioma: inglés, francés, español" }
  var doesZoom: String { "Un solo panel, o todos" }
  var doesPrinted: String { "Los párrafos impresos, de su copia del informe, o no" }
  var doesHelp: String { "Todas las teclas; lo que se escribe filtra, Enter ejecuta" }
  var doesMouse: String { "Ratón o no; con él, Mayús selecciona texto" }
  var doesRedraw: String { "Redibujar la pantalla" }
  var doesSuspend: String { "Suspender; fg lo retoma" }
  var doesQuit: String { "Salir enseguida" }
}

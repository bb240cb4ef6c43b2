extension Spanish: QueryWords {
  func queryMistake(_ position: Int, _ problem: String) -> String {
    "carácter \(position): \(problem)"
  }
  func either(_ first: String, _ last: String) -> String { "\(first) o \(last)" }
  func unknownField(_ name: String, known: String) -> String {
    "ningún campo se llama \(name), se esperaba uno de \(known); ponga el texto entre "
      + "comillas para buscarlo"
  }
  func unknownField(_ name: String, known: String, nearest: String) -> String {
    "ningún campo se llama \(name), se esperaba uno de \(known); escriba \(nearest):"
  }
  func ambiguousField(_ name: String, _ fields: String) -> String {
    "el campo \(name) puede ser \(fields); escriba más letras"
  }
  func missingValue(_ field: String, example: String) -> String {
    "\(field): no tiene valor, se esperaba uno justo tras los dos puntos; escriba "
      + "\(field):\(example)"
  }
  func unknownValue(_ field: String, _ value: String, expected: String, mend: String) -> String {
    "\(field): no puede ser \(value), se esperaba uno de \(expected); escriba \(field):\(mend)"
  }
  func ambiguousValue(_ field: String, _ value: String, _ values: String) -> String {
    "\(field): \(value) puede ser \(values); escriba más letras"
  }
  func badParagraphs(_ value: String) -> String {
    "\(value) no es una serie de párrafos, se esperaba un número o primero-último; "
      + "escriba para:54 o para:50-60"
  }
  func equalsSign(_ mend: String) -> String { "un valor va tras dos puntos; escriba \(mend)" }
  func severalValues(_ field: String, _ mend: String) -> String {
    "\(field): toma un solo valor; escriba \(mend)"
  }
  func knownValues(_ field: String, _ values: String) -> String { "\(field): puede ser \(values)" }
  func noSuchField(_ field: String, known: [String]) -> String {
    let list = known.map { $0 + ":" }.joined(separator: ", ")
    return "nada aquí tiene \(field):; lo que hay aquí tiene \(list)"
  }
  var openQuote: String {
    "la frase no tiene fin, se esperaban comillas de cierre; escriba \"...\""
  }
  var openParenthesis: String { "el paréntesis no está cerrado, se esperaba ); añádalo al final" }
  var strayParenthesis: String { "nada abre este paréntesis; quítelo o ponga ( antes" }
  var emptyParentheses: String { "nada entre los paréntesis, se esperaba una palabra; quítelos" }
  func nothingAfter(_ word: String) -> String {
    "nada sigue a \(word), se esperaba una palabra; añada una o quite \(word)"
  }
  func nothingBefore(_ word: String) -> String {
    "nada precede a \(word), se esperaba una palabra; añada una, o escriba \"\(word)\" "
      + "para buscarla"
  }
  func tooDeep(_ limit: Int) -> String {
    "más de \(limit) niveles de paréntesis o negaciones; simplifique la consulta"
  }
  func tooManyParts(_ limit: Int) -> String { "más de \(limit) palabras o campos; busque menos" }
  func tooLong(_ limit: Int) -> String { "más de \(limit) letras; busque menos palabras" }
  func matches(_ n: Int) -> String { "\(n) \(form(n, "resultado", "resultados"))" }
  func didYouMean(_ text: String, matches: String) -> String {
    "¿quiso decir \(text)? (\(matches))"
  }
  func without(_ part: String, matches: String) -> String { "sin \(part) \(matches)" }
}

extension French: QueryWords {
  func queryMistake(_ position: Int, _ problem: String) -> String {
    "caractère \(position): \(problem)"
  }
  func either(_ first: String, _ last: String) -> String { "\(first) ou \(last)" }
  func unknownField(_ name: String, known: String) -> String {
    "aucun champ ne s'appelle \(name), il faut l'un de \(known); mettez le texte entre "
      + "guillemets pour le chercher"
  }
  func unknownField(_ name: String, known: String, nearest: String) -> String {
    "aucun champ ne s'appelle \(name), il faut l'un de \(known); écrivez \(nearest):"
  }
  func ambiguousField(_ name: String, _ fields: String) -> String {
    "le champ \(name) peut être \(fields); saisissez-en plus"
  }
  func missingValue(_ field: String, example: String) -> String {
    "\(field): n'a pas de valeur, il en faut une juste après les deux-points; écrivez "
      + "\(field):\(example)"
  }
  func unknownValue(_ field: String, _ value: String, expected: String, mend: String) -> String {
    "\(field): ne peut être \(value), il faut l'un de \(expected); écrivez \(field):\(mend)"
  }
  func ambiguousValue(_ field: String, _ value: String, _ values: String) -> String {
    "\(field): \(value) peut être \(values); saisissez-en plus"
  }
  func badParagraphs(_ value: String) -> String {
    "\(value) n'est pas une suite de paragraphes, il faut un nombre ou premier-dernier; "
      + "écrivez para:54 ou para:50-60"
  }
  func equalsSign(_ mend: String) -> String {
    "une valeur se met après deux-points; écrivez \(mend)"
  }
  func severalValues(_ field: String, _ mend: String) -> String {
    "\(field): prend une seule valeur; écrivez \(mend)"
  }
  func knownValues(_ field: String, _ values: String) -> String { "\(field): peut être \(values)" }
  func noSuchField(_ field: String, known: [String]) -> String {
    let list = known.map { $0 + ":" }.joined(separator: ", ")
    return "rien ici n'a \(field):; ce qui est ici a \(list)"
  }
  var openQuote: String {
    "l'expression n'a pas de fin, il faut un guillemet fermant; écrivez \"...\""
  }
  var openParenthesis: String { "la parenthèse n'est pas fermée, il faut ); ajoutez-la à la fin" }
  var strayParenthesis: String { "rien n'ouvre cette parenthèse; enlevez-la ou mettez ( avant" }
  var emptyParentheses: String { "rien dans les parenthèses, il faut un mot; enlevez-les" }
  func nothingAfter(_ word: String) -> String {
    "rien ne suit \(word), il faut un mot; ajoutez-en un ou enlevez \(word)"
  }
  func nothingBefore(_ word: String) -> String {
    "rien ne précède \(word), il faut un mot; ajoutez-en un, ou écrivez \"\(word)\" pour "
      + "le chercher"
  }
  func tooDeep(_ limit: Int) -> String {
    "plus de \(limit) niveaux de parenthèses ou de négations; simplifiez la requête"
  }
  func tooManyParts(_ limit: Int) -> String { "plus de \(limit) mots ou champs; cherchez-en moins" }
  func tooLong(_ limit: Int) -> String { "plus de \(limit) lettres; cherchez moins de mots" }
  func matches(_ n: Int) -> String { "\(n) \(form(n, "résultat", "résultats"))" }
  func didYouMean(_ text: String, matches: String) -> String {
    "vouliez-vous dire \(text)? (\(matches))"
  }
  func without(_ part: String, matches: String) -> String { "sans \(part) \(matches)" }
}

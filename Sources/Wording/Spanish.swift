/// The catalogue in Spanish.
struct Spanish: Words {
  /// The form of a word for a number of things.
  ///
  /// One is singular, none and many are plural.
  func form(_ number: Int, _ one: String, _ many: String) -> String {
    number == 1 ? one : many
  }

  /// A group or its acronym with the article that its full name has.
  ///
  /// The gender is that of the first noun, which its ending tells: `la Comunidad`, `el Grupo`.
  func definite(_ group: String, named name: String) -> String {
    let noun = name.prefix { $0 != " " }.lowercased()
    let isFeminine = ["ión", "dad", "anza", "encia", "ea", "liga"].contains { noun.hasSuffix($0) }
    return (isFeminine ? "la " : "el ") + group
  }
}

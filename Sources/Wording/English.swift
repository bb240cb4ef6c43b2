/// The catalogue in English.
struct English: Words {
  /// The form of a word for a number of things.
  ///
  /// One is singular, none and many are plural.
  func form(_ number: Int, _ one: String, _ many: String) -> String {
    number == 1 ? one : many
  }
}

/// The catalogue in French.
struct French: Words {
  /// The form of a word for a number of things.
  ///
  /// None and one are singular.
  func form(_ number: Int, _ one: String, _ many: String) -> String {
    number < 2 ? one : many
  }
}

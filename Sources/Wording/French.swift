/// The catalogue in French.
///
/// No space stands before : ; ? ! or within « », as in the ILO's printed French of 2013: a terminal
/// has no thin space, and a line must not break there.
struct French: Words {
  /// The form of a word for a number of things.
  ///
  /// None and one are singular.
  func form(_ number: Int, _ one: String, _ many: String) -> String {
    number < 2 ? one : many
  }
}

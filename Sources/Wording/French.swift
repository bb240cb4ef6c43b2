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

  /// A group or its acronym with the article that its full name has.
  ///
  /// The gender is that of the first noun, which its ending tells: `la Communauté`, `le Groupe`.
  func definite(_ group: String, named name: String) -> String {
    if let first = group.first, "aeiouâàéèêîôAEIOUÂÀÉÈÊÎÔ".contains(first) { return "l'\(group)" }
    let noun = name.prefix { $0 != " " }.lowercased()
    let isFeminine = ["ion", "té", "ance", "ence", "ée", "ligue"].contains { noun.hasSuffix($0) }
    return (isFeminine ? "la " : "le ") + group
  }
}

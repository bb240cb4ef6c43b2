internal import Meeting

extension Query {
  /// A value that a field knows, and how it may be written.
  struct Choice {
    let value: String
    /// Folded; may be cut.
    let spellings: [String]
    /// Folded; only in full.
    let codes: [String]
    /// Whether the value is a code too.
    let isCode: Bool

    init(_ value: String, _ names: Names?) {
      self.init(value, names.map { [$0] } ?? [])
    }

    /// - Parameters:
    ///   - others: more names.
    ///   - codes: what nobody cuts, such as `CHE`; the value is one of them where there are any.
    init(_ value: String, _ names: [Names], others: [String] = [], codes: [String] = []) {
      self.value = value
      isCode = !codes.isEmpty
      let names = names.flatMap { [$0.english, $0.french, $0.spanish] } + others
      spellings = ((isCode ? [] : [value]) + names).flatMap { foldedForms($0) }
        .filter { !$0.isEmpty }
      self.codes = codes.map { folded($0) }
    }

    /// Whether a folded text is one of its spellings in full.
    func isSpelt(_ text: String) -> Bool { spellings.contains(text) || codes.contains(text) }
  }
}

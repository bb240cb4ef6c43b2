extension Point.Kind {
  /// What the point does, as a word after whoever said it.
  public var names: Names {
    switch self {
    case .asks: Names(english: "asks", french: "demande", spanish: "pide")
    case .supports: Names(english: "supports", french: "appuie", spanish: "apoya")
    case .opposes: Names(english: "opposes", french: "s'oppose", spanish: "se opone")
    case .warns: Names(english: "warns", french: "met en garde", spanish: "advierte")
    case .offers: Names(english: "offers", french: "offre", spanish: "ofrece")
    case .reports: Names(english: "reports", french: "rend compte", spanish: "informa")
    case .explains: Names(english: "explains", french: "explique", spanish: "explica")
    case .answers: Names(english: "answers", french: "répond", spanish: "responde")
    case .sumsUp: Names(english: "sums up", french: "résume", spanish: "resume")
    }
  }
}

internal import Meeting

extension Instrument {
  /// The code, the code without noughts (`C97`), and the number.
  var codes: [String] {
    guard let number else { return [id.rawValue] }
    let letters = id.rawValue.prefix { !$0.isNumber }
    let plain = "\(letters)\(number)"
    return (plain == id.rawValue ? [plain] : [id.rawValue, plain]) + ["\(number)"]
  }

  /// How the ILO cites it by its kind and number; `nil` where it has none.
  var citations: Names? {
    guard let number else { return nil }
    return switch kind {
    case "convention":
      Names(
        english: "Convention No. \(number)", french: "Convention n° \(number)",
        spanish: "Convenio núm. \(number)")
    case "recommendation":
      Names(
        english: "Recommendation No. \(number)", french: "Recommandation n° \(number)",
        spanish: "Recomendación núm. \(number)")
    default: nil
    }
  }
}

internal import Meeting
internal import Screen
internal import Wording

/// The values of a facet prompt as rows, each field under a heading of its own.
struct FacetList {
  /// The rows, and which facet each stands for; `nil` for a heading.
  let rows: [(row: Row, facet: Int?)]

  init(_ facets: [Facet], language: Language, isChosen: (Facet) -> Bool) {
    var rows: [(row: Row, facet: Int?)] = []
    var title = ""
    for (index, facet) in facets.enumerated() {
      if Facet.title(of: facet.field, facet.query, in: language) != title {
        title = Facet.title(of: facet.field, facet.query, in: language)
        rows.append((.heading(title), nil))
      }
      let mark = isChosen(facet) ? "[x]" : "[ ]"
      rows.append((.entry("\(mark) \(facet.name)", trailing: "\(facet.count)"), index))
    }
    self.rows = rows
  }

  /// The first row that is shown in a list of some height, so that a facet is in view.
  func top(height: Int, cursor: Int) -> Int {
    let row = rows.firstIndex { $0.facet == cursor } ?? 0
    return max(0, min(row - height / 2, rows.count - height))
  }

}

extension Facet {
  /// What stands above the values of a field; kinds of things and of points are told apart.
  static func title(of field: String, _ value: String, in language: Language) -> String {
    let words = language.words
    return switch field {
    case "group": words.group
    case "theme": words.theme
    case "country": words.country
    case "topic": words.topic
    case "cites": words.instrument
    case "body": words.body
    case "kind" where Point.Kind.allCases.contains { value.hasSuffix($0.rawValue) }:
      words.whatWasDone
    case "kind": words.whatItIs
    default: words.person
    }
  }
}

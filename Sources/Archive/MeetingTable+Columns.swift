internal import Meeting

extension MeetingTable {
  /// The file that holds the table.
  var file: String { rawValue + ".csv" }

  /// The columns of the file; a file may have them in any order.
  var columns: [String] {
    switch self {
    case .meeting:
      [
        "id", "symbol", "title_en", "title_fr", "title_es", "first_day", "last_day",
        "place_en", "place_fr", "place_es", "purpose", "sittings", "first_paragraph",
        "last_paragraph",
      ]
    case .regionalGroups:
      [
        "id", "kind", "name_en", "name_fr", "name_es", "acronym_en", "acronym_fr", "acronym_es",
        "members", "as_of", "source",
      ]
    case .delegations:
      [
        "id", "order", "section", "kind", "printed", "name_en", "name_fr", "name_es", "inferred",
        "acronym_en", "acronym_fr", "acronym_es", "iso2", "iso3", "region", "groups",
      ]
    case .participants:
      [
        "id", "delegation", "order", "role", "honorific", "name", "position", "language", "office",
        "same_as",
      ]
    case .officers:
      [
        "id", "order", "office_en", "office_fr", "office_es", "inferred", "group", "person",
        "participant", "country", "paragraphs", "note",
      ]
    case .themes:
      [
        "id", "order", "kind", "title_en", "title_fr", "title_es", "short_en", "short_fr",
        "short_es", "inferred", "first_paragraph", "last_paragraph", "question",
      ]
    case .interventions:
      [
        "id", "order", "theme", "first_paragraph", "last_paragraph", "group", "capacity", "label",
        "delegation", "on_behalf_of", "attribution", "person", "officer", "candidates", "reason",
        "agrees_with", "answers", "refers_to", "note",
      ]
    case .proceedings: ["id", "paragraph", "theme", "kind", "text"]
    case .topics: ["id", "name_en", "name_fr", "name_es", "definition", "theme"]
    case .instruments:
      [
        "id", "kind", "number", "year", "title_en", "title_fr", "title_es", "short_en", "short_fr",
        "short_es", "inferred",
      ]
    case .bodies:
      [
        "id", "kind", "acronym_en", "acronym_fr", "acronym_es", "name_en", "name_fr", "name_es",
        "inferred",
      ]
    case .points:
      [
        "id", "intervention", "paragraph", "order", "kind", "text", "topics", "instruments",
        "bodies", "countries",
      ]
    case .conclusions:
      ["number", "order", "kind", "heading", "text", "topics", "instruments", "bodies"]
    case .traces: ["point", "conclusion", "extent", "reason"]
    case .documents:
      [
        "id", "order", "symbol", "body", "session", "date", "title", "kind", "relation",
      ]
    case .provisions:
      [
        "id", "document", "order", "number", "kind", "date", "text", "topics", "instruments",
        "bodies", "countries", "follows_from", "leads_to",
      ]
    case .facts: ["id", "paragraph", "kind", "value", "point", "reason"]
    case .discrepancies: ["id", "kind", "paragraphs", "place", "what", "reading", "subjects"]
    }
  }
}

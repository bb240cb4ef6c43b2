internal import Archive
internal import ArgumentParser

struct DelegationsCommand: ListingCommand {
  static let kind = ListingKind.delegations
  static let configuration = listing("Lists who was represented.")
  @OptionGroup var options: ListingOptions
}

struct PeopleCommand: ListingCommand {
  static let kind = ListingKind.people
  static let configuration = listing("Lists who is in the list of participants.")
  @OptionGroup var options: ListingOptions
}

struct OfficersCommand: ListingCommand {
  static let kind = ListingKind.officers
  static let configuration = listing("Lists who held an office at the Meeting.")
  @OptionGroup var options: ListingOptions
}

struct ThemesCommand: ListingCommand {
  static let kind = ListingKind.themes
  static let configuration = listing("Lists the headings of the discussion.")
  @OptionGroup var options: ListingOptions
}

struct InterventionsCommand: ListingCommand {
  static let kind = ListingKind.interventions
  static let configuration = listing("Lists who took the floor, and for whom.")
  @OptionGroup var options: ListingOptions
}

struct PointsCommand: ListingCommand {
  static let kind = ListingKind.points
  static let configuration = listing("Lists what was said, point by point.")
  @OptionGroup var options: ListingOptions
}

struct TopicsCommand: ListingCommand {
  static let kind = ListingKind.topics
  static let configuration = listing("Lists what people spoke about.")
  @OptionGroup var options: ListingOptions
}

struct InstrumentsCommand: ListingCommand {
  static let kind = ListingKind.instruments
  static let configuration = listing("Lists the Conventions and other texts cited.")
  @OptionGroup var options: ListingOptions
}

struct BodiesCommand: ListingCommand {
  static let kind = ListingKind.bodies
  static let configuration = listing("Lists the organizations and processes mentioned.")
  @OptionGroup var options: ListingOptions
}

struct ConclusionsCommand: ListingCommand {
  static let kind = ListingKind.conclusions
  static let configuration = listing("Lists what the Meeting concluded.")
  @OptionGroup var options: ListingOptions
}

struct TracesCommand: ListingCommand {
  static let kind = ListingKind.traces
  static let configuration = listing("Lists which conclusion took up a point, or that none did.")
  @OptionGroup var options: ListingOptions
}

struct DocumentsCommand: ListingCommand {
  static let kind = ListingKind.documents
  static let configuration = listing("Lists the documents around the Meeting.")
  @OptionGroup var options: ListingOptions
}

struct ProvisionsCommand: ListingCommand {
  static let kind = ListingKind.provisions
  static let configuration = listing("Lists what those documents say, item by item.")
  @OptionGroup var options: ListingOptions
}

struct FactsCommand: ListingCommand {
  static let kind = ListingKind.facts
  static let configuration = listing("Lists the names and numbers that each paragraph prints.")
  @OptionGroup var options: ListingOptions
}

struct DiscrepanciesCommand: ListingCommand {
  static let kind = ListingKind.discrepancies
  static let configuration = listing("Lists where the record contradicts itself.")
  @OptionGroup var options: ListingOptions
}

struct ProceedingsCommand: ListingCommand {
  static let kind = ListingKind.proceedings
  static let configuration = listing("Lists what the Meeting did, apart from speeches.")
  @OptionGroup var options: ListingOptions
}

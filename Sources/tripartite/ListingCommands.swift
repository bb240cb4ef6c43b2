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

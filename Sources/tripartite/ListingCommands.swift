internal import Wording
internal import Archive
internal import ArgumentParser

struct DelegationsCommand: ListingCommand {
  static let kind = ListingKind.delegations
  static let configuration = listing(Program.words.delegationsAbstract)
  @OptionGroup var options: ListingOptions
}

struct PeopleCommand: ListingCommand {
  static let kind = ListingKind.people
  static let configuration = listing(Program.words.peopleAbstract)
  @OptionGroup var options: ListingOptions
}

struct OfficersCommand: ListingCommand {
  static let kind = ListingKind.officers
  static let configuration = listing(Program.words.officersAbstract)
  @OptionGroup var options: ListingOptions
}

struct ThemesCommand: ListingCommand {
  static let kind = ListingKind.themes
  static let configuration = listing(Program.words.themesAbstract)
  @OptionGroup var options: ListingOptions
}

struct InterventionsCommand: ListingCommand {
  static let kind = ListingKind.interventions
  static let configuration = listing(Program.words.interventionsAbstract)
  @OptionGroup var options: ListingOptions
}

struct PointsCommand: ListingCommand {
  static let kind = ListingKind.points
  static let configuration = listing(Program.words.pointsAbstract)
  @OptionGroup var options: ListingOptions
}

struct TopicsCommand: ListingCommand {
  static let kind = ListingKind.topics
  static let configuration = listing(Program.words.topicsAbstract)
  @OptionGroup var options: ListingOptions
}

struct InstrumentsCommand: ListingCommand {
  static let kind = ListingKind.instruments
  static let configuration = listing(Program.words.instrumentsAbstract)
  @OptionGroup var options: ListingOptions
}

struct BodiesCommand: ListingCommand {
  static let kind = ListingKind.bodies
  static let configuration = listing(Program.words.bodiesAbstract)
  @OptionGroup var options: ListingOptions
}

struct ConclusionsCommand: ListingCommand {
  static let kind = ListingKind.conclusions
  static let configuration = listing(Program.words.conclusionsAbstract)
  @OptionGroup var options: ListingOptions
}

struct TracesCommand: ListingCommand {
  static let kind = ListingKind.traces
  static let configuration = listing(Program.words.tracesAbstract)
  @OptionGroup var options: ListingOptions
}

struct DocumentsCommand: ListingCommand {
  static let kind = ListingKind.documents
  static let configuration = listing(Program.words.documentsAbstract)
  @OptionGroup var options: ListingOptions
}

struct ProvisionsCommand: ListingCommand {
  static let kind = ListingKind.provisions
  static let configuration = listing(Program.words.provisionsAbstract)
  @OptionGroup var options: ListingOptions
}

struct FactsCommand: ListingCommand {
  static let kind = ListingKind.facts
  static let configuration = listing(Program.words.factsAbstract)
  @OptionGroup var options: ListingOptions
}

struct DiscrepanciesCommand: ListingCommand {
  static let kind = ListingKind.discrepancies
  static let configuration = listing(Program.words.discrepanciesAbstract)
  @OptionGroup var options: ListingOptions
}

struct ProceedingsCommand: ListingCommand {
  static let kind = ListingKind.proceedings
  static let configuration = listing(Program.words.proceedingsAbstract)
  @OptionGroup var options: ListingOptions
}

/// Counts: the matrix and the plots.
public protocol PlotWords {
  /// Section
  var listSection: String { get }
  /// Total
  var total: String { get }
  /// Of these
  var ofThese: String { get }
  /// `count` by `rows` and `columns`
  func matrixCaption(_ count: String, rows: String, columns: String) -> String
  /// , without chair and Office
  var withoutChair: String { get }
  /// cells may share what they count
  var cellsOverlap: String { get }
  /// `n` more stand in no cell
  func inNoCell(_ n: Int) -> String
  /// Nothing to count.
  var nothingToCount: String { get }
  /// Nothing that “`filter`” leaves can be counted here.
  func nothingToCount(_ filter: String) -> String
  /// all
  var all: String { get }
  /// `n` more; Enter shows them
  func moreRows(_ n: Int) -> String
  /// Enter shows the first `n` only
  func firstRowsOnly(_ n: Int) -> String
  /// plot `number` of `count`
  func plot(_ number: Int, of count: Int) -> String
  /// Chair and Office counted
  var chairIn: String { get }
  /// Chair and Office left out
  var chairOut: String { get }
  /// A full cell is `n` interventions.
  func fullCell(_ n: Int) -> String
  /// The numbers of every `kind` need more width.
  func groupsNeedWidth(_ kind: String) -> String
  /// `lost` of `all` columns
  func columnsCut(_ lost: Int, of all: Int) -> String
  /// in whose name they spoke
  var inWhoseName: String { get }
  /// cut: `what`
  func cut(_ what: String) -> String
  /// cut: `what`, and `other`
  func cut(_ what: String, and other: String) -> String
  /// `n` for `group`
  func count(_ n: Int, for group: String) -> String
  /// `n` under `group`: counted there, and not in this row
  func count(_ n: Int, under group: String) -> String
  /// `n` paragraphs in `interventions` interventions
  func paragraphs(_ n: Int, inInterventions interventions: Int) -> String
  /// `n` more above
  func moreAbove(_ n: Int) -> String
  /// `n` more below
  func moreBelow(_ n: Int) -> String
  /// A country's row counts what its delegations said; what was said for a group stands under it.
  var rowsAreDelegations: String { get }
  /// perhaps `n` more
  func perhapsMore(_ n: Int) -> String
  /// Interventions by group over the course of the meeting
  var plotCourse: String { get }
  /// People by section of the list and role
  var plotRoles: String { get }
  /// People by section of the list and honorific
  var plotHonorifics: String { get }
  /// Instruments by how many points cite them, and of which group
  var plotInstruments: String { get }
  /// Topics by how many points come to them, and of which group
  var plotTopics: String { get }
  /// Points by what they do, and of which group
  var plotKinds: String { get }
  /// Interventions by how the speaker is known, and of which group
  var plotSpeakers: String { get }
  /// Each intervention counts once, at its first paragraph.
  var countsOnce: String { get }
  /// Each point is of one kind; the kinds are ours.
  var kindsAreOurs: String { get }
  /// \(n == 0 ? "No" : "`n`") other points cite none.
  func othersCiteNone(_ n: Int) -> String
  /// \(n == 0 ? "No" : "`n`") other points have no topic.
  func othersHaveNoTopic(_ n: Int) -> String
  /// `n` points; one that has several counts under each, and once in totals.
  func pointsOverlap(_ n: Int) -> String
  /// `n` people; whoever is listed twice counts once in a section, once in totals.
  func peopleCounted(_ n: Int) -> String
  /// By the word before the name: Mr, M., Sr.; Ms, Mrs, Mme, Sra. The list says no more.
  var byHonorific: String { get }
  /// `n` unknown: none is printed, or one that does not say, such as Dr or H.E.
  func honorificUnknown(_ n: Int) -> String
  /// Stated: the record says who held the office that spoke. Inferred: it leaves one person
  /// only.
  var statedAndInferred: String { get }
  /// One of several: any of the delegation's people may have spoken. Not named: nobody is
  /// known.
  var severalAndUnknown: String { get }
}

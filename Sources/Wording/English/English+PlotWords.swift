extension English: PlotWords {
  var listSection: String { "Section" }
  var total: String { "Total" }
  var ofThese: String { "Of these" }
  func matrixCaption(_ count: String, rows: String, columns: String) -> String {
    "\(count) by \(rows) and \(columns)"
  }
  var withoutChair: String { ", without chair and Office" }
  var cellsOverlap: String { "cells may share what they count" }
  func inNoCell(_ n: Int) -> String { "\(n) more \(form(n, "stands", "stand")) in no cell" }
  var nothingToCount: String { "Nothing to count." }
  func nothingToCount(_ filter: String) -> String {
    "Nothing that “\(filter)” leaves can be counted here."
  }
  var all: String { "all" }
  func moreRows(_ n: Int) -> String { "\(n) more; Enter shows \(form(n, "it", "them"))" }
  func firstRowsOnly(_ n: Int) -> String { "Enter shows the first \(n) only" }
  func plot(_ number: Int, of count: Int) -> String { "plot \(number) of \(count)" }
  var chairIn: String { "Chair and Office counted" }
  var chairOut: String { "Chair and Office left out" }
  func fullCell(_ n: Int) -> String {
    "A full cell is \(n) \(form(n, "intervention", "interventions"))."
  }
  func groupsNeedWidth(_ kind: String) -> String { "The numbers of every \(kind) need more width." }
  func columnsCut(_ lost: Int, of all: Int) -> String { "\(lost) of \(all) columns" }
  var inWhoseName: String { "in whose name they spoke" }
  func cut(_ what: String) -> String { "cut: \(what)" }
  func cut(_ what: String, and other: String) -> String { "cut: \(what), and \(other)" }
  func count(_ n: Int, for group: String) -> String { "\(n) for \(group)" }
  func count(_ n: Int, under group: String) -> String { "\(n) under \(group)" }
  func paragraphs(_ n: Int, inInterventions interventions: Int) -> String {
    "\(paragraphs(n)) in \(self.interventions(interventions))"
  }
  func moreAbove(_ n: Int) -> String { "\(n) more above" }
  func moreBelow(_ n: Int) -> String { "\(n) more below" }
  var rowsAreDelegations: String {
    "A country counts by what was said for it; what was said for a group stands under the group."
  }
  func perhapsMore(_ n: Int) -> String { "perhaps \(n) more" }
  var plotCourse: String { "Interventions by group over the course of the meeting" }
  var plotRoles: String { "People by section of the list and role" }
  var plotHonorifics: String { "People by section of the list and honorific" }
  var plotInstruments: String { "Instruments by how many points cite them, and of which group" }
  var plotTopics: String { "Topics by how many points come to them, and of which group" }
  var plotKinds: String { "Points by what they do, and of which group" }
  var plotSpeakers: String { "Interventions by how the speaker is known, and of which group" }
  var countsOnce: String { "Each intervention counts once, at its first paragraph." }
  var kindsAreOurs: String { "Each point is of one kind; the kinds are ours." }
  func othersCiteNone(_ n: Int) -> String {
    "\(n == 0 ? "No" : "\(n)") other \(form(n, "point cites", "points cite")) none."
  }
  func othersHaveNoTopic(_ n: Int) -> String {
    "\(n == 0 ? "No" : "\(n)") other \(form(n, "point has", "points have")) no topic."
  }
  func pointsOverlap(_ n: Int) -> String {
    "\(n) \(form(n, "point", "points")); one that has several counts under each, and once "
      + "in totals."
  }
  func peopleCounted(_ n: Int) -> String {
    "\(n) \(form(n, "person", "people")); whoever is listed twice counts once in a section, "
      + "once in totals."
  }
  var byHonorific: String {
    "By the word before the name: Mr, M., Sr.; Ms, Mrs, Mme, Sra. The list says no more."
  }
  func honorificUnknown(_ n: Int) -> String {
    "\(n) unknown: none is printed, or one that does not say, such as Dr or H.E."
  }
  var statedAndInferred: String {
    "Stated: the record says who held the office that spoke. Inferred: it leaves one "
      + "person only."
  }
  var severalAndUnknown: String {
    "One of several: any of the delegation's people may have spoken. Not named: nobody "
      + "is known."
  }
}

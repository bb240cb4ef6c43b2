internal import Meeting

/// What `show` can show.
enum Thing: Hashable {
  case intervention(Intervention)
  case proceeding(Proceeding)
  case point(Point)
  case participant(Participant)
  case delegation(Delegation)
  /// A country: its delegations, in printed order; never empty.
  case country([Delegation])
  case officer(Officer)
  case theme(Theme)
  case topic(Topic)
  case instrument(Instrument)
  case body(Body)
  case regionalGroup(RegionalGroup)
  case conclusion(Conclusion)
  case document(RelatedDocument)
  case provision(Provision)
  case discrepancy(Discrepancy)
}

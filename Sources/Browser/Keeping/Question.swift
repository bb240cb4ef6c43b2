internal import Notes

/// What the reader is asked for on the last line, and what has been typed of it.
struct Question: Hashable, Sendable {
  enum Purpose: Hashable, Sendable {
    /// The name of a file to write what is shown to.
    case file
    /// The words of a note on a thing.
    case note(Reference, title: String)
    /// The name of a query that is to be kept.
    case query(SavedQuery)
    /// Which part of what is selected is to be copied; answered by one letter.
    case copy
  }

  let purpose: Purpose
  var text: String

  init(_ purpose: Purpose, text: String = "") {
    self.purpose = purpose
    self.text = text
  }
}

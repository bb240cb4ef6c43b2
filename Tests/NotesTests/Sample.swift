import Notes

/// An entry of a record by a second of 1970.
func entry(
  _ kind: Entry.Kind = .note, _ name: String = "intervention:i054", record: String = "harbour",
  at second: Int64, _ text: String? = "words"
) -> Entry {
  Entry(
    Entry.Key(kind, record: record, name: name), at: Moment(microseconds: second * 1_000_000),
    text: text)
}

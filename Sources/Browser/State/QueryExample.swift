/// A query that may be typed, and what it finds.
struct QueryExample: Hashable, Sendable {
  let text: String
  let meaning: String
}

import Archive
import IndexCache
import Meeting
import Search
import Session

/// Times the search engine on the record of a folder, key by key.
///
/// Prints a line for each figure, its fields parted by tabs, for `search.py` to set beside others.
struct SearchBenchmark {
  let meeting: Meeting
  let folder: String?
  private let clock = ContinuousClock()

  /// What is typed, under the name by which its figures are told.
  private static let typed: [(name: String, text: String)] = [
    ("words", "migrant workers rights"), ("phrase", "\"social dialogue\""),
    ("boolean", "(labour or skills) -protection"), ("field", "theme:skills recruit"),
    ("country", "country:ch bilateral"), ("asks", "asks:training"), ("name", "switzerland"),
    ("seldom", "zullig"), ("number", "97"),
  ]

  /// What is asked of the other programs as well.
  private static let asked: [(name: String, text: String)] = [
    ("one letter", "m"), ("three letters", "mig"), ("a word", "migration"),
    ("a phrase", "\"migrant workers\""), ("two words", "migration skills"),
  ]

  /// Loads the record of a folder, builds the index of it, and types queries.
  ///
  /// - Parameter texts: what is typed in place of what is typed by itself; then only its keys
  ///   are told, and the index is taken from the cache.
  static func run(folder: String?, texts typed: [String] = []) throws {
    let before = Heap.bytes
    let clock = ContinuousClock()
    var loaded: Meeting?
    let loading = try clock.measure {
      loaded = try folder.map { try Archive.load(folder: $0) } ?? Archive.bundled()
    }
    guard let meeting = loaded else { return }
    tell("load", loading.microseconds)
    tell("record memory", Heap.bytes - before)
    tellMemory("with the record")
    tell("interventions", meeting.interventions.count)
    var texts = 0
    for position in 0..<meeting.points.count { texts += meeting.points[position].text.utf8.count }
    tell("texts", texts)
    let benchmark = Self(meeting: meeting, folder: folder)
    if typed.isEmpty { benchmark.run() } else { benchmark.tellSlowest(typed) }
  }

  private func tellSlowest(_ typed: [String]) {
    let store = folder.flatMap { IndexCache(folder: "\($0)-cache").store(ofFolder: $0) }
    let index = SearchIndex(meeting, store: { [store] in store })
    index.prepare()
    Self.tellMemory("with the index")
    let typed = typed.map { ($0, timesByKey($0, index)) }
    for (text, rounds) in typed { Self.tell("keys", text, rounds.flatMap(\.self)) }
    Self.tell("keys", "all", typed.flatMap { $0.1.flatMap(\.self) })
    tellSlowest(typed)
    Self.tellMemory("after all keys")
  }

  private func run() {
    let before = Heap.bytes
    let index = SearchIndex(meeting)
    let building = clock.measure { _ = try? index.count(Query("x")) }
    Self.tell("index", building.microseconds)
    Self.tell("index memory", Heap.bytes - before)
    var all: [Int] = []
    var typed: [(text: String, rounds: [[Int]])] = []
    timeStored()
    for (name, text) in Self.typed {
      typed.append((text, timesByKey(text, index)))
      let times = typed.last?.rounds.flatMap(\.self) ?? []
      Self.tell("keys", name, times)
      all += times
    }
    Self.tell("keys", "all", all)
    tellSlowest(typed)
    for (name, text) in Self.asked {
      let times = (0..<15).map { _ in
        _ = time("x", index)
        return time(text, index)
      }
      Self.tell("asked", name, text, times)
    }
  }

  /// The microseconds of every key of a text as it is typed, again and again: what the key before
  /// has found may serve the next one.
  private func timesByKey(_ text: String, _ index: SearchIndex) -> [[Int]] {
    (0..<9).map { _ in (1...text.count).map { time(String(text.prefix($0)), index) } }
  }

  /// The twenty keys that take longest, each by the median of its rounds.
  private func tellSlowest(_ typed: [(text: String, rounds: [[Int]])]) {
    let keys = typed.flatMap { text, rounds in
      (1...text.count).map { key in
        (text.prefix(key), rounds.map { $0[key - 1] }.sorted().percentile(50))
      }
    }
    for (text, median) in keys.sorted(by: { $0.1 > $1.1 }).prefix(20) {
      print("slow\t\(median)\t\(text)")
    }
  }

  /// Times the index once it has been kept, and tells how long it took to keep it.
  private func timeStored() {
    guard let folder else { return }
    let cache = IndexCache(folder: "\(folder)-cache")
    var store: IndexStore?
    Self.tell(
      "key of the tables", clock.measure { store = cache.store(ofFolder: folder) }.microseconds)
    guard let store else { return }
    let keeping = clock.measure { SearchIndex(meeting, store: { [store] in store }).prepare() }
    Self.tell("index kept anew", keeping.microseconds)
    let opening = clock.measure { SearchIndex(meeting, store: { [store] in store }).prepare() }
    Self.tell("index from the cache", opening.microseconds)
  }

  /// Microseconds from the text that has been typed to the hits and the counts.
  private func time(_ text: String, _ index: SearchIndex) -> Int {
    let facets = Set(Facet.allCases)
    return clock.measure {
      _ = try? index.answer(Query(typing: text), limit: Finder.typedLimit, facets: facets)
    }.microseconds
  }

  private static func tell(_ name: String, _ value: Int) { print("\(name)\t\(value)") }

  /// What is in memory, how much of it is a file's, and the most that ever was.
  private static func tellMemory(_ when: String) {
    let resident = Resident()
    print("resident\t\(when)\t\(resident.now)\t\(resident.ofFiles)\t\(resident.peak)")
  }

  private static func tell(_ kind: String, _ name: String, _ times: [Int]) {
    let sorted = times.sorted()
    print("\(kind)\t\(name)\t\(sorted.percentile(50))\t\(sorted.percentile(99))")
  }

  private static func tell(_ kind: String, _ name: String, _ text: String, _ times: [Int]) {
    print("\(kind)\t\(name)\t\(text)\t\(times.sorted().percentile(50))")
  }
}

extension [Int] {
  /// The least element that so many in a hundred do not exceed; the elements are in order.
  fileprivate func percentile(_ share: Int) -> Int {
    isEmpty ? 0 : self[Swift.min(count - 1, count * share / 100)]
  }
}

extension Duration {
  fileprivate var microseconds: Int {
    Int(components.seconds * 1_000_000 + components.attoseconds / 1_000_000_000_000)
  }
}

import Meeting
import TestSupport

/// The tiny folder with as many more people, interventions and points as one likes: texts with
/// commas, quotes, line breaks and controls, cells that are empty, links to earlier and later rows.
struct GeneratedFolder {
  private(set) var folder: TinyFolder
  private var numbers: SeededNumbers
  private var people: [(id: String, home: String)] = []

  init(seed: UInt64, people: Int = 20, interventions: Int) throws {
    folder = try TinyFolder()
    numbers = SeededNumbers(seed: seed)
    for number in 0..<people { addPerson(number) }
    var paragraph = 6
    for number in 0..<interventions {
      addIntervention(number, of: interventions, &paragraph)
    }
    try folder.replace(
      "themes.csv", ",3,5,Who should build", ",3,\(paragraph - 1),Who should build")
    try folder.replace("meeting.csv", ",2,1,5", ",2,1,\(paragraph - 1)")
  }

  private mutating func add(_ file: String, _ cells: [String]) {
    let line = cells.map { cell in
      let isSpecial = cell.contains { ",\"\n".contains($0) }
      guard isSpecial || numbers.chance(5) else { return cell }
      return "\""
        + cell.split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "\"\"") + "\""
    }
    folder.files[file]? += Array((line.joined(separator: ",") + "\n").utf8)
  }

  private mutating func text() -> String {
    let words = [
      "quay", "Þór", "harbour,", "\"feet\"", "a\nb", "é", "日本", "\u{1}", "\u{202E}", "😀", "of",
      "the",
      "stones", ";", "'",
    ]
    return "T"
      + (0..<Int.random(in: 1...12, using: &numbers)).map { _ in numbers.pick(words) }
      .joined(separator: " ")
  }

  private mutating func addPerson(_ number: Int) {
    let home = numbers.pick(["government-is", "worker-ng", "ngo-pilots"])
    let sameAs = numbers.chance(10) ? people.last?.id ?? "" : ""
    let id = "a-person-with-a-long-identifier-\(number)"
    if sameAs.isEmpty { people.append((id, home)) }
    add(
      "participants.csv",
      [
        id, home, "\(number + 5)", numbers.pick(["delegate", "adviser"]),
        numbers.pick(["", "Mr", "Ms"]), text(), numbers.chance(50) ? text() : "",
        numbers.pick(["", "en", "fr"]), "", sameAs,
      ])
  }

  private mutating func addIntervention(_ number: Int, of count: Int, _ paragraph: inout Int) {
    let first = paragraph
    let last = first + (numbers.chance(20) ? 1 : 0)
    paragraph = last + 1
    let speaker = speaker()
    add(
      "interventions.csv",
      [
        "x\(number)", "\(number + 4)", "quays", "\(first)", "\(last)",
        numbers.pick(["government", "workers", "observer"]), "speaker", text(), speaker.home,
        numbers.chance(10) ? "NORTH" : "", speaker.word, speaker.person, speaker.officer,
        speaker.candidates, text(), others(count), others(count), others(count),
        numbers.chance(10) ? text() : "",
      ])
    for place in first...last {
      for order in 1...Int.random(in: 1...2, using: &numbers) {
        addPoint("p\(place)-\(order)", of: "x\(number)", at: place, order)
      }
    }
  }

  private mutating func others(_ count: Int) -> String {
    guard numbers.chance(20) else { return "" }
    return Set((0..<2).map { _ in "x\(Int.random(in: 0..<count, using: &numbers))" })
      .sorted().joined(separator: ";")
  }

  private mutating func speaker() -> (
    home: String, word: String, person: String, officer: String, candidates: String
  ) {
    let (id, home) = numbers.pick(people)
    let countrymen = people.filter { $0.home == home }.map(\.id)
    switch Int.random(in: 0..<5, using: &numbers) {
    case 0: return (home, "unknown", "", "", "")
    case 1: return ("", "stated", "", "chairperson", "")
    case 2 where countrymen.count > 1:
      return (home, "one_of", "", "", countrymen.prefix(3).joined(separator: ";"))
    case 3: return (home, "inferred", id, "", "")
    default: return (home, "stated", id, "", "")
    }
  }

  private mutating func addPoint(
    _ id: String, of intervention: String, at paragraph: Int, _ order: Int
  ) {
    let kind = numbers.pick(["asks", "supports", "warns", "sums-up"])
    add(
      "points.csv",
      [
        id, intervention, "\(paragraph)", "\(order)", kind, text(), numbers.pick(["", "building"]),
        numbers.pick(["", "", "C137"]), numbers.pick(["", "IMO"]), numbers.pick(["", "IS;NO"]),
      ])
    if kind == "asks" {
      let number = numbers.pick(["", "1", "1(i)"])
      add("traces.csv", [id, number, number.isEmpty ? "none" : "full", text()])
    }
    if numbers.chance(10) {
      let isHeld = numbers.chance(50)
      add(
        "facts.csv",
        ["f-\(id)", "\(paragraph)", "body", text(), isHeld ? id : "", isHeld ? "" : text()])
    }
  }
}

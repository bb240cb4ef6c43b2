internal import Meeting
internal import Screen

extension Browser {
  /// The bytes beyond which a text, pasted perhaps, is no name and no words of a summary.
  private static let longestOfCommands = 200

  /// Summary and name of a command, as they are searched.
  private func line(of command: Command) -> String {
    folding(command.summary(in: language) + " " + command.name)
  }

  /// The commands whose name or summary hold every word of a text, or that have it as a key.
  func commands(matching text: String) -> [Command] {
    guard text.utf8.count <= Self.longestOfCommands else { return [] }
    let words = folding(text).split(separator: " ")
    return Command.allCases.filter { command in
      let line = line(of: command)
      return words.allSatisfy { line.contains($0) }
        || keys.keys(of: command).contains { $0.description.lowercased() == text.lowercased() }
    }
  }

  /// The commands in whose name or summary a word is spelt nearly as every word of a text, the
  /// nearest first.
  ///
  /// A third of a word's letters may differ.
  func commands(near text: String) -> [Command] {
    guard text.utf8.count <= Self.longestOfCommands else { return [] }
    let words = folding(text).split(separator: " ")
    guard !words.isEmpty else { return [] }
    let near = Command.allCases.compactMap { command in
      let spelt = line(of: command).split { $0 == " " || $0 == "-" || $0 == ":" || $0 == "," }
      let distances = words.compactMap { word in
        spelt.compactMap { editDistance(word, $0, within: max(1, word.count / 3)) }.min()
      }
      return distances.count == words.count ? (command, distances.reduce(0, +)) : nil
    }
    return near.sorted { $0.1 < $1.1 }.map(\.0)
  }
}

import Foundation
import Testing

/// The catalogues held against the sources of the program.
@Suite struct CatalogueTests {
  private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

  /// The text of every Swift file below a folder of the sources.
  private static func texts(under folder: String) throws -> [(file: String, text: String)] {
    let root = sources.appending(path: folder)
    let files = try #require(FileManager.default.subpaths(atPath: root.path))
    return try files.filter { $0.hasSuffix(".swift") }.map {
      ($0, try String(contentsOf: root.appending(path: $0), encoding: .utf8))
    }
  }

  /// The names of all messages.
  private static func messages() throws -> Set<String> {
    let requirement = /^  (?:var|func) (\w+)/.anchorsMatchLineEndings()
    return Set(
      try texts(under: "Wording/Words").flatMap { _, text in
        text.matches(of: requirement).map { String($0.output.1) }
      })
  }

  @Test func everyMessageIsSaidSomewhere() throws {
    let uses = try Self.texts(under: "").filter {
      !["Wording/Words/", "Wording/English/", "Wording/French/", "Wording/Spanish/"]
        .contains(where: $0.file.hasPrefix)
    }
    let said = Set(
      uses.flatMap { _, text in text.matches(of: /\.(\w+)/).map { String($0.output.1) } }
        + uses.flatMap { _, text in text.matches(of: /\b(\w+)\(/).map { String($0.output.1) } })
    let messages = try Self.messages()
    #expect(messages.count > 400)
    #expect(messages.subtracting(said).sorted() == [])
  }

  @Test func noCatalogueSaysNothing() throws {
    for language in ["English", "French", "Spanish"] {
      let empty = try Self.texts(under: "Wording/\(language)").flatMap { _, text in
        text.matches(of: /(?:var|func) (\w+)[^{]*\{\s*""\s*\}/).map { String($0.output.1) }
      }
      // Only a reader of another language needs to be told in which the texts are.
      #expect(empty == (language == "English" ? ["textsStayEnglish"] : []), "\(language)")
    }
  }
}

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

  /// Every line of a catalogue in which something stands that does not belong there.
  private static func lines(
    of language: String, with fault: some RegexComponent
  ) throws -> [String] {
    try texts(under: "Wording/\(language)").flatMap { file, text in
      text.split(separator: "\n").filter { $0.contains(fault) }.map { "\(file): \($0)" }
    }
  }

  @Test func frenchHasNoSpaceBeforeADoublePunctuationMark() throws {
    // A semicolon that a value has to have stands before the closing quotation mark.
    #expect(try Self.lines(of: "French", with: /« |[\p{L})] [:;?!»](?!")/) == [])
  }

  @Test(arguments: ["French", "Spanish"])
  func aQuotationStandsBetweenAngles(language: String) throws {
    #expect(try Self.lines(of: language, with: /[“”‘]/) == [])
  }

  @Test func aSpanishQuestionOpensAsItCloses() throws {
    let closed = try Self.lines(of: "Spanish", with: /[\p{L}')]\?/)
    #expect(closed.count > 5)
    #expect(closed.filter { !$0.contains("¿") } == [])
  }
}

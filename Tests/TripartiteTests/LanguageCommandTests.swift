import Testing

@Suite struct LanguageCommandTests {
  @Test(arguments: ["en", "fr", "es"])
  func helpFitsAScreenInEveryLanguage(language: String) throws {
    let run = try ProgramRun("--help", "--language", language)
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count <= 24)
    for line in lines { #expect(line.count <= 80, "\(line)") }
  }

  @Test(arguments: [
    ("fr_FR.UTF-8", "il n'y a pas de commande"), ("es_ES.UTF-8", "no existe el comando"),
  ])
  func theEnvironmentGivesTheLanguageOfErrors(locale: String, words: String) throws {
    let run = try ProgramRun("delegatons", environment: ["LC_ALL": locale])
    #expect(run.status == 2)
    #expect(run.errors.contains(words))
    #expect(run.errors.contains("'delegations'"))
  }

  @Test func theOptionGoesBeforeTheEnvironment() throws {
    let run = try ProgramRun(
      "people", "group:xyz", "--language", "es", environment: ["LC_ALL": "fr_FR.UTF-8"])
    #expect(run.errors.contains("escriba group:workers"))
  }

  @Test func headingsOfTablesFollowTheLanguageAndKeysDoNot() throws {
    let table = try ProgramRun("people", "role:adviser", "--format", "table", "--language", "fr")
    #expect(table.output.hasPrefix("Nom"))
    #expect(table.output.contains("conseiller(ère)"))
    let csv = try ProgramRun("people", "role:adviser", "--format", "csv", "--language", "fr")
    #expect(csv.output.hasPrefix("id,"))
    #expect(csv.output.contains(",adviser,"))
  }

  @Test func theHelpOfACommandIsInTheLanguage() throws {
    let run = try ProgramRun("matrix", "--help", "--language", "fr")
    #expect(run.output.hasPrefix("APERÇU: Compte qui a parlé combien"))
    #expect(run.output.contains("Afficher cette aide."))
    #expect(!run.output.contains("OVERVIEW"))
  }

  @Test func whatTheParserSaysIsInTheLanguage() throws {
    let run = try ProgramRun("people", "--forma", "table", "--language", "es")
    #expect(run.errors.contains("Opción desconocida:"))
  }

  @Test(arguments: [
    ("fr", ["CHOSE", "<chose>", "FICHIER", "DOSSIER", "LANGUE"]),
    ("es", ["COSA", "<cosa>", "ARCHIVO", "CARPETA", "IDIOMA"]),
  ])
  func whatStandsForAValueIsInTheLanguageToo(language: String, names: [String]) throws {
    let page = try ProgramRun("show", "--help", "--language", language).output
    for name in names { #expect(page.contains(name), "\(name)") }
    for command in ["show", "notes", "search", "compare", "matrix", "stats", "check", "verify"] {
      let page = try ProgramRun(command, "--help", "--language", language).output
      let words = Set(page.split { !$0.isLetter }.map(String.init))
      for name in ["THING", "FILE", "FOLDER", "LANGUAGE", "QUERY", "TEXT", "query", "file"] {
        #expect(!words.contains(name), "\(command): \(name)")
      }
      for line in page.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    }
  }

  @Test func anOptionKeepsItsColumnWhateverItsValueIsCalled() throws {
    func column(_ language: String) throws -> Int? {
      let page = try ProgramRun("show", "--help", "--language", language)
      let line = try #require(page.lines.first { $0.hasPrefix("  --data ") })
      let end = try #require(line.firstIndex(of: ">"))
      return line[end...].dropFirst().firstIndex { $0 != " " }
        .map { line.distance(from: line.startIndex, to: $0) }
    }
    #expect(try column("fr") == column("en") && column("es") == column("en"))
  }
}

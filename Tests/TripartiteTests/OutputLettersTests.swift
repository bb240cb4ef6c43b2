import Testing

/// In a locale without UTF-8 whatever a reader reads is ASCII; files are UTF-8 in every locale.
@Suite struct OutputLettersTests {
  static let narrow = [
    "C", "POSIX", "en_US.ISO-8859-1", "fr_FR.ISO-8859-15@euro", "de_DE@euro", "no_SUCH.ISO-8859-2",
  ]

  private func isASCII(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0x80 } }

  @Test(arguments: narrow)
  func textsForReadersAreASCII(locale: String) throws {
    for arguments in [
      ["people", "country:CI", "--format", "table"], ["show", "CI"], ["show", "54"],
      ["compare", "CH", "SE", "--language", "fr"], ["config"],
      ["search", "Cote", "--format", "table"],
      ["matrix", "--format", "table"], ["--help", "--language", "fr"],
    ] {
      let run = try ProgramRun(arguments: arguments, environment: ["LC_ALL": locale])
      #expect(run.status == 0, "\(arguments)")
      #expect(!run.output.isEmpty)
      #expect(isASCII(run.output) && isASCII(run.errors), "\(arguments)")
    }
    let table = try ProgramRun(
      "delegations", "country:CI", "--format", "table", "--language", "en",
      environment: ["LC_ALL": locale])
    #expect(table.output.contains("Cote d'Ivoire"))
    let wide = try ProgramRun("delegations", "country:CI", "--format", "table")
    #expect(table.lines.map(\.count) == wide.lines.map(\.count))
  }

  @Test(arguments: narrow)
  func whatIsWrongIsToldInASCII(locale: String) throws {
    for arguments in [
      ["people", "nobodé"], ["show", "Ünknown"], ["people", "country:ßß", "--language", "fr"],
      ["thèmes"], ["people", "--format", "été"], ["notes", "remove", "Ünknown"],
    ] {
      let run = try ProgramRun(arguments: arguments, environment: ["LC_ALL": locale])
      #expect(run.status != 0)
      #expect(!run.errors.isEmpty && isASCII(run.errors), "\(arguments): \(run.errors)")
    }
  }

  @Test(arguments: ["csv", "json", "markdown"])
  func filesAreTheSameInEveryLocale(format: String) throws {
    let arguments = ["delegations", "country:CI", "--format", format, "--language", "en"]
    let wide = try ProgramRun(arguments: arguments)
    #expect(wide.output.contains("Côte d'Ivoire"))
    for locale in Self.narrow {
      let run = try ProgramRun(arguments: arguments, environment: ["LC_ALL": locale])
      #expect(run.output == wide.output, "\(locale)")
    }
  }

  @Test(arguments: ["C.UTF-8", "xx_YY.UTF-8", "xx_YY", ""])
  func anyOtherLocaleHasAllLetters(locale: String) throws {
    let run = try ProgramRun(
      "delegations", "country:CI", "--format", "table", environment: ["LC_ALL": locale])
    #expect(run.output.contains("Côte d'Ivoire"))
  }
}
